// "Is …", "did …", "can …" opened up: by the auxiliary, then by what its verb does.
import { type Clause, forms, plainOrder, supposed } from '../clause'
import type { Say } from '../spoken'
import { isWord } from '../words'
import { fromBe } from './be'
import { fromDo } from './doing'
import { fromModal } from './modal'
import { fromDid, fromHave } from './past'
import { fromThere } from './there'

/** Candidates for a yes-or-no question, the nearest to its words first. */
export function fromYesNo(say: Say, clause: Clause): readonly string[] {
  const isBare = /^(?:it|this|that)$/.test(clause.subject[0]?.word ?? '') && clause.subject.length === 1
  const isCleft = isBare && (clause.rest[0]?.word === 'be' || /^[DPM]$/.test(clause.rest[0]?.tag ?? ''))
  return [...byAuxiliary(say, clause), ...(clause.isNegative || isCleft ? [] : [whatIf(say, clause)])]
}

/**
 * "What would it mean for us if the contract ran out?": neither answer inside, whatever was asked. Of what is or is
 * over, "if it were" would say that it is not.
 */
function whatIf(say: Say, clause: Clause): string {
  if (
    forms.be.has(clause.aux) ||
    forms.have.has(clause.aux) ||
    clause.aux === 'did' ||
    isWord(clause.rest[0], /^have$/)
  )
    return say('What depends on whether', plainOrder(clause))
  return say('What would it mean for us if', supposed(clause))
}

function byAuxiliary(say: Say, clause: Clause): readonly string[] {
  const { aux, subject } = clause
  if (subject[0]?.word === 'there') return fromThere(say, clause)
  if (forms.be.has(aux) || aux === 'am') return fromBe(say, clause)
  if (forms.have.has(aux)) return fromHave(say, clause)
  if (aux === 'did') return fromDid(say, clause)
  if (aux === 'do' || aux === 'does') return fromDo(say, clause)
  return fromModal(say, clause)
}

// Blame turned to what happened, and questions with two ends cut to the first.
import type { Reading } from '../reading'
import {
  asGerund,
  askedWords,
  inverted,
  isPerson,
  plainOrder,
  topicOf,
  type Word,
  withoutFiller,
} from './clause'
import { objectOf } from './closed'
import { sentence } from './spoken'

const emphasis = /^(?:on|earth|the|hell|heck|in|world|ever|exactly|actually|possibly|pray)$/

/** Candidates for blame: what was going on, or what got in the way. */
export function whatHappened(reading: Reading): readonly string[] {
  const words = withoutEmphasis(askedWords(reading.core))
  const [wh] = words
  const candidates: string[] = []
  const isWhy = wh?.word === 'why' || (wh?.word === 'how' && words[1]?.word === 'come')
  const isHow = wh?.word === 'how'
  if (isWhy || isHow) {
    const after = words.slice(words[1]?.word === 'come' ? 2 : 1)
    const clause = inverted(after)
    if (clause) {
      const rest = withoutFiller(clause.rest)
      const lacks = clause.isNegative || clause.rest.some(({ word }) => word === 'never')
      const gerund = asGerund(rest)
      const got = /^(?:do|does|is|are|can)$/.test(clause.aux) ? 'What gets' : 'What got'
      const inTheWay = `${got} in the way of`
      if (lacks && /^(?:is|are|was|were|has|have)$/.test(clause.aux)) {
        const what = rest[0]?.word === 'been' ? rest.slice(1) : rest
        candidates.push(sentence(reading, inTheWay, objectOf(clause.subject), 'being', what))
      } else if (lacks && gerund) {
        candidates.push(
          clause.subject[0]?.word === 'you' && clause.subject.length === 1
            ? sentence(reading, inTheWay, gerund)
            : sentence(reading, inTheWay, objectOf(clause.subject), gerund),
        )
      } else if (/^(?:is|are)$/.test(clause.aux) && clause.subject[0]?.word !== 'it') {
        candidates.push(sentence(reading, 'What tends to make', objectOf(clause.subject), rest))
      } else if (/^(?:was|were)$/.test(clause.aux)) {
        candidates.push(sentence(reading, 'What was happening when', plainOrder({ ...clause, rest })))
      } else if (/^(?:did|could|would|can)$/.test(clause.aux)) {
        candidates.push(
          sentence(
            reading,
            'What was happening when',
            plainOrder({ ...clause, aux: 'did', rest: withoutManage(rest) }),
          ),
        )
      } else if (
        /^(?:do|does)$/.test(clause.aux) &&
        gerund &&
        !/^(?:justify|explain|defend|excuse)/.test(rest[0]?.word ?? '')
      ) {
        candidates.push(sentence(reading, 'What tends to lead to', objectOf(clause.subject), gerund))
      }
    } else if (isWhy && after[0]?.word === 'you' && after[1]?.word === 'never') {
      const gerund = asGerund(withoutFiller(after.slice(1)))
      if (gerund) candidates.push(sentence(reading, 'What gets in the way of', gerund))
    } else if (isWhy && isPerson(after) && after.length > 2) {
      candidates.push(sentence(reading, 'What was happening when', withoutFiller(after)))
    }
  }
  const to = words.findIndex(({ word }) => word === 'to')
  if (wh?.word === 'what' && words[1]?.tag !== 'X' && to > 1 && words[to + 1] !== undefined) {
    const act = { aux: 'did', isNegative: false, subject: words.slice(2, to), rest: words.slice(to + 1) }
    candidates.push(sentence(reading, 'What was happening when', plainOrder(act)))
  }
  const topic = topicOf(reading)
  if (topic) {
    candidates.push(
      sentence(reading, 'What do we know about what happened with', topic),
      sentence(reading, 'What would help next time with', topic),
    )
  }
  return candidates
}

function withoutManage(rest: readonly Word[]): readonly Word[] {
  return rest[0]?.word === 'manage' && rest[1]?.word === 'to'
    ? rest.slice(2)
    : rest[0]?.word === 'have'
      ? rest.slice(1)
      : rest
}

function withoutEmphasis(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ word }, index) => index > 0 && !emphasis.test(word))
  const isEmphatic =
    words[1]?.word === 'on' ||
    words[2]?.word === 'hell' ||
    words[1]?.word === 'in' ||
    words[1]?.word === 'ever'
  return isEmphatic && at > 1 ? [...words.slice(0, 1), ...words.slice(at)] : words
}

// Quiet hints beside a one-on-one: what nobody looked at for long. They never become items by themselves.
import type { AgendaChip } from '../../../shared/agenda/view'
import { firstName } from '../../../shared/people/names'
import { questionAbout, seenInWords, unseenValue } from '../../../shared/values/rules'
import type { Reader } from '../../storage/store'
import { themeChips } from '../focus-group'
import { graphOf, lineOf } from '../sight/graph'
import { valuesHeld } from '../values'
import type { ChipTalk } from './chip-talk'
import { developmentChips } from './chips-growth'
import { stayChips } from './chips-stay'
import { successorChips } from './chips-successors'

type Source = (db: Reader, talk: ChipTalk) => Promise<readonly AgendaChip[]>

/** Each feature that has a hint to give, in the order they are shown. */
const sources: readonly Source[] = [
  (db, { asOf }) => themeChips(db, asOf),
  developmentChips,
  successorChips,
  stayChips,
  unseenValueChip,
  sightChip,
]

export async function reportChips(db: Reader, talk: ChipTalk): Promise<readonly AgendaChip[]> {
  return (await Promise.all(sources.map((source) => source(db, talk)))).flat()
}

/** The value of the team nobody was seen living for longest, one an agenda (domain row 50). */
async function unseenValueChip(db: Reader, { asOf }: ChipTalk): Promise<readonly AgendaChip[]> {
  const value = unseenValue(await valuesHeld(db), asOf)
  if (!value) return []
  const text = `“${value.name}”: ${seenInWords(0, value.sinceOn, asOf)}`
  return [{ id: `value:${value.id}`, type: 'ask', text, question: questionAbout(value.name) }]
}

/** Nobody wrote down yet how this desk reaches a customer (domain row 33). */
async function sightChip(db: Reader, { personId, personName }: ChipTalk): Promise<readonly AgendaChip[]> {
  if (lineOf(await graphOf(db), personId) !== null) return []
  return [
    {
      id: 'sight',
      type: 'ask',
      text: `${firstName(personName)} has no line of sight to a customer yet`,
      question: 'How does the work on your desk reach a customer in the end?',
    },
  ]
}

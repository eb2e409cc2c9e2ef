// Successors beside an agenda: what would make a named one ready, and how much is covered. Domain row 8.
import type { AgendaChip } from '../../../shared/agenda/view'
import { firstName } from '../../../shared/people/names'
import { readinessWords } from '../../../shared/successors/model'
import { coverWords } from '../../../shared/successors/rules'
import type { Reader } from '../../storage/store'
import { coverOf, responsibilityViews } from '../successors/rows'
import type { ChipTalk } from './chip-talk'

/** For a person named for something and not ready now; who is ready soon comes first. Never shown to others. */
export async function successorChips(db: Reader, talk: ChipTalk): Promise<readonly AgendaChip[]> {
  const named = (await responsibilityViews(db))
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ text, successors }) =>
      successors
        .filter(({ personId, readiness }) => personId === talk.personId && readiness !== 'now')
        .map(({ readiness }) => ({ text, readiness })),
    )
  const next = named.find(({ readiness }) => readiness === 'soon') ?? named[0]
  if (next === undefined) return []
  return [
    {
      id: 'successor',
      type: 'ask',
      text: `${firstName(talk.personName)} could take over “${next.text}”, ${readinessWords[next.readiness]}`,
      question: `What would make you ready for “${next.text}”?`,
      isPrivate: true,
    },
  ]
}

/** For the boss: how much of what you answer for somebody could take over; nobody is named. */
export async function coverChips(db: Reader): Promise<readonly AgendaChip[]> {
  const text = coverWords(await coverOf(db))
  return text === '' ? [] : [{ id: 'cover', type: 'note', text }]
}

// Who it is, in what rhythm, and three figures with the counts behind them.
import { useSuspenseQueries } from '@tanstack/react-query'
import type { PersonPage } from '../../../shared/people/model'
import { SMALLEST_COUNT_FOR_PERCENT } from '../../../shared/rounding'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { dayInSentence, firstName, rhythmWords, sinceWords } from '../../app/words'
import { Avatar, Figure, PageTitle } from '../../ui'
import styles from './person.module.css'
import { rhythmState, slotWords } from './rhythm-words'

/** "/9"; fewer than five are said in words: " of 4". */
function ofAll(due: number): string {
  return due < SMALLEST_COUNT_FOR_PERCENT ? ` of ${due}` : `/${due}`
}

export function PersonHead({ person }: { readonly person: PersonPage }) {
  const today = useToday()
  const { id: personId, name, role, row, slot, cadence } = person
  const [mine, theirs, alignment] = useSuspenseQueries({
    queries: [
      query.commitments.sayDo.queryOptions({ input: { personId, direction: 'mine' } }),
      query.commitments.sayDo.queryOptions({ input: { personId, direction: 'theirs' } }),
      query.goals.alignment.queryOptions(),
    ],
  })
  const nested = alignment.data.reports.find((report) => report.personId === personId)?.figure
  const state = row ? rhythmState(row) : null
  const facts = row
    ? [
        role,
        `with you since ${sinceWords(row.startedOn, today)}`,
        rhythmWords(row.cadenceDays),
        slotWords(slot),
        row.next ? `next ${dayInSentence(row.next.on, today)}, ${row.next.at}` : 'nothing planned',
        cadence.expected > 0 ? `${cadence.held} of ${cadence.expected} held` : null,
        state ? (
          <span key="state" className={styles.state} data-late={state.isLate || undefined}>
            {state.words}
          </span>
        ) : null,
      ]
    : [role]
  return (
    <PageTitle
      hasLine
      start={<Avatar name={name} size="large" />}
      facts={facts}
      end={
        <>
          {mine.data.due === 0 ? null : (
            <Figure value={mine.data.onTime} rest={ofAll(mine.data.due)} label="you kept" />
          )}
          {row?.kind === 'boss' || theirs.data.due === 0 ? null : (
            <Figure
              value={theirs.data.onTime}
              rest={ofAll(theirs.data.due)}
              label={`${firstName(name)} kept`}
            />
          )}
          {nested === undefined || nested.percent === null ? null : (
            <Figure
              value={nested.percent}
              rest="%"
              label={nested.throughPercent === null ? 'direct' : `direct, ${nested.throughPercent}% through`}
            />
          )}
        </>
      }
      className={styles.head}
    >
      <span title={name}>{name}</span>
    </PageTitle>
  )
}

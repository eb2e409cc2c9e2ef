// The talks as a row of dots, oldest first: held, cancelled, and the ones that are planned.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-aria-components'
import type { MeetingRow } from '../../../shared/meetings/model'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import { EmptyState, SectionHead } from '../../ui'
import { PulseHistory } from '../pulse'
import styles from './history.module.css'

const shownAtMost = 18

function stateOf({ status, on }: MeetingRow, today: string): 'held' | 'cancelled' | 'missed' | 'planned' {
  if (status === 'closed') return 'held'
  if (status === 'cancelled') return 'cancelled'
  return on < today && status !== 'in_progress' ? 'missed' : 'planned'
}

const words = { held: 'held', cancelled: 'cancelled', missed: 'not held', planned: 'planned' } as const

/** The talks with someone, newest first, and how many were held and cancelled. */
function useTalks(person: PersonRow) {
  const meetings = useSuspenseQuery(
    query.meetings.list.queryOptions({ input: { relationshipId: person.relationshipId, limit: 60 } }),
  ).data
  const held = meetings.filter(({ status }) => status === 'closed').length
  const cancelled = meetings.filter(({ status }) => status === 'cancelled').length
  const counts = [held > 0 ? `${held} held` : null, cancelled > 0 ? `${cancelled} cancelled` : null]
  return { meetings, counts: counts.filter(Boolean).join(', ') }
}

/** The talks with a boss. */
export function History({ person }: { readonly person: PersonRow }) {
  const { meetings, counts } = useTalks(person)
  return (
    <section aria-label="History">
      <SectionHead note={meetings.length > 0 ? 'each dot is a check-in' : undefined} right={counts}>
        History
      </SectionHead>
      <Talks meetings={meetings} />
    </section>
  )
}

/** The talks with a report, and what was answered at their opening. */
export function HistoryAndPulse({ person }: { readonly person: PersonRow }) {
  const { meetings, counts } = useTalks(person)
  return <PulseHistory person={person} counts={counts} talks={<Talks meetings={meetings} />} />
}

function Talks({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const today = useToday()
  const shown = meetings.slice(0, shownAtMost).toReversed()
  if (shown.length === 0) {
    return (
      <EmptyState title="No talk yet." command="new">
        Plan the first one.
      </EmptyState>
    )
  }
  return (
    <ol className={styles.dots} aria-label="History">
      {shown.map((meeting, index) => {
        const state = stateOf(meeting, today)
        const day = meeting.on === today ? 'today' : plainDay(meeting.on, today)
        const isNamed = index === 0 || index === shown.length - 1
        return (
          <li key={meeting.id} className={styles.place}>
            <Link
              href={`#/meetings/${meeting.id}`}
              className={styles.dot ?? ''}
              aria-label={`${day}, ${words[state]}`}
            >
              <span className={styles.sign} data-state={state} title={`${day}, ${words[state]}`} />
            </Link>
            {isNamed ? (
              <span className={styles.day} aria-hidden="true">
                {day}
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

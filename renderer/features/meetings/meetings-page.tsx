// All talks: what is coming up by week, what is behind below, newest first.
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { addDays } from '../../../shared/dates'
import type { MeetingRow } from '../../../shared/meetings/model'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import { Bar, Button, EmptyState, List, Page, PageTitle, SectionHead } from '../../ui'
import { MeetingLine } from './meeting-line'
import styles from './meetings-list.module.css'

const pastAtFirst = 30
const pastMore = 100
const pastAtMost = 500

/** The Monday of the week a day lies in. */
function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

function weekWords(monday: string, today: string): string {
  const thisMonday = mondayOf(today)
  if (monday === thisMonday) return 'This week'
  if (monday === addDays(thisMonday, 7)) return 'Next week'
  return `Week of ${plainDay(monday, today)}`
}

/** Up, Down, Home and End move between the lines; Enter opens, as links do. */
function moveBetweenLines(event: KeyboardEvent<HTMLElement>) {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href^="#/meetings/"]')]
  const at = lines.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key]
  if (to === undefined || at === -1) return
  event.preventDefault()
  lines[Math.min(Math.max(to, 0), lines.length - 1)]?.focus()
}

function Lines({
  label,
  meetings,
  today,
}: {
  label: string
  meetings: readonly MeetingRow[]
  today: string
}) {
  return (
    <List aria-label={label} look="bare">
      {meetings.map((meeting, index) => (
        <MeetingLine
          key={meeting.id}
          meeting={meeting}
          today={today}
          hasDay={meetings[index - 1]?.on !== meeting.on}
        />
      ))}
    </List>
  )
}

function ComingUp({ meetings, today }: { meetings: readonly MeetingRow[]; today: string }) {
  if (meetings.length === 0)
    return (
      <EmptyState title="Nothing is planned." command="new">
        Plan the next talk.
      </EmptyState>
    )
  const weeks = [...new Set(meetings.map(({ on }) => mondayOf(on)))]
  return weeks.map((monday) => {
    const ofWeek = meetings.filter(({ on }) => mondayOf(on) === monday)
    const label = weekWords(monday, today)
    return (
      <section key={monday} aria-label={label}>
        <SectionHead hasLine right={ofWeek.length === 1 ? '1 meeting' : `${ofWeek.length} meetings`}>
          {label}
        </SectionHead>
        <Lines label={label} meetings={ofWeek} today={today} />
      </section>
    )
  })
}

export function MeetingsPage() {
  const today = useToday()
  const { open } = useShell()
  const [limit, setLimit] = useState(pastAtFirst)
  const ahead = useSuspenseQuery(
    query.meetings.list.queryOptions({ input: { from: today, limit: pastAtMost } }),
  ).data
  const before = useQuery({
    ...query.meetings.list.queryOptions({ input: { before: today, limit } }),
    placeholderData: keepPreviousData,
  })
  const past = [...ahead.filter(({ status }) => status === 'closed').toReversed(), ...(before.data ?? [])]
  const canShowMore = (before.data?.length ?? 0) >= limit && limit < pastAtMost
  const plan = () => open({ type: 'new-meeting', relationshipId: null })
  useCommands('meetings', { new: plan })
  return (
    <>
      <Bar crumbs={[{ label: 'Meetings' }]}>
        <Button icon={CalendarPlus} command="new" onPress={plan}>
          New meeting
        </Button>
      </Bar>
      <Page aria-label="Meetings">
        <PageTitle>Meetings</PageTitle>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside */}
        <div className={styles.lists} onKeyDown={moveBetweenLines}>
          <section className={styles.part} aria-label="Coming up">
            <ComingUp meetings={ahead.filter(({ status }) => status !== 'closed')} today={today} />
          </section>
          <section className={styles.part} aria-label="Past">
            <SectionHead hasLine>Past</SectionHead>
            {past.length === 0 ? <EmptyState title="No talk was held yet." /> : null}
            <Lines label="Past" meetings={past} today={today} />
            {canShowMore ? (
              <Button
                size="small"
                variant="ghost"
                isBusy={before.isFetching}
                onPress={() => setLimit(Math.min(limit + pastMore, pastAtMost))}
              >
                Show more
              </Button>
            ) : null}
          </section>
        </div>
      </Page>
    </>
  )
}

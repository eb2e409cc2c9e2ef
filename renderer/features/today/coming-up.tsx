// The talks of this week, or the next ones when this week holds none; how ready each is.

import { addDays } from '../../../shared/dates'
import type { MeetingRow } from '../../../shared/meetings/model'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Banner, Button, EmptyState, LinkButton, List, SectionHead } from '../../ui'
import { MeetingLine } from '../meetings'

const checks = 5
const mostAhead = 8

/** The Sunday of the week a day lies in. */
function sundayOf(day: string): string {
  return addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7)
}

type ComingUpProps = { readonly meetings: readonly MeetingRow[]; readonly today: string }

export function ComingUp({ meetings, today }: ComingUpProps) {
  const ahead = meetings.filter(({ status }) => status !== 'closed' && status !== 'cancelled')
  const thisWeek = ahead.filter(({ on }) => on <= sundayOf(today))
  const shown = thisWeek.length > 0 ? thisWeek.slice(0, mostAhead) : ahead.slice(0, 3)
  const note =
    thisWeek.length > 0 ? `${thisWeek.length} this week` : shown.length > 0 ? 'none this week' : undefined
  return (
    <section aria-label="Coming up">
      <SectionHead hasLine right={note}>
        Coming up
      </SectionHead>
      {shown.length === 0 ? (
        <EmptyState title="No meetings this week." command="new">
          Plan the next talk.
        </EmptyState>
      ) : (
        <List aria-label="Coming up" look="bare">
          {shown.map((meeting, index) => (
            <MeetingLine
              key={meeting.id}
              meeting={meeting}
              today={today}
              hasDay={shown[index - 1]?.on !== meeting.on}
              action={<Act meeting={meeting} today={today} isFirst={index === 0} />}
            />
          ))}
        </List>
      )}
    </section>
  )
}

type ActProps = { readonly meeting: MeetingRow; readonly today: string; readonly isFirst: boolean }

function Act({ meeting, today, isFirst }: ActProps) {
  const act = useAct()
  const { id, on, status, preparation } = meeting
  const name = firstName(meeting.personName)
  const href = `#/meetings/${id}`
  if (act.problem) return <Banner tone="late">{act.problem.message}</Banner>
  if (status === 'in_progress')
    return (
      <LinkButton size="small" variant="primary" href={href} aria-label={`Go on with ${name}`}>
        Go on
      </LinkButton>
    )
  const start = async () => {
    const done = await act.run(async () => {
      await api.meetings.start({ id })
      return true
    })
    if (done) window.location.hash = href
  }
  if (on === today && preparation.isStarted && preparation.done === checks)
    return (
      <Button
        size="small"
        variant={isFirst ? 'primary' : 'default'}
        isBusy={act.isBusy}
        aria-label={`Start with ${name}`}
        onPress={() => void start()}
      >
        Start
      </Button>
    )
  return (
    <LinkButton size="small" href={href} aria-label={`Prepare for ${name}`}>
      Prepare
    </LinkButton>
  )
}

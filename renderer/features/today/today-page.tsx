// Today: what is ahead, three honest numbers, who needs you, what was promised, and the rhythm of your talks.
import { useSuspenseQueries } from '@tanstack/react-query'
import { CalendarPlus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { query, queryClient } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { usePeople, useToday } from '../../app/state'
import { longDay } from '../../app/words'
import { Bar, Button, Columns, Page, PageTitle } from '../../ui'
import { WeekLook } from '../weeks'
import { ComingUp } from './coming-up'
import { FirstSteps } from './first-steps'
import { NeedsYou } from './needs-you'
import { Figures } from './numbers'
import { PromisesDue } from './promises-due'
import { RhythmList } from './rhythm-list'
import styles from './today.module.css'

function TodayFrame({ children }: { readonly children: ReactNode }) {
  const { open } = useShell()
  return (
    <>
      <Bar>
        <Button
          variant="ghost"
          icon={Plus}
          command="capture"
          onPress={() => open({ type: 'capture', kind: 'topic', personId: null })}
        >
          Capture
        </Button>
        <Button
          icon={CalendarPlus}
          command="new"
          onPress={() => open({ type: 'new-meeting', relationshipId: null })}
        >
          New meeting
        </Button>
      </Bar>
      <Page aria-label="Today">{children}</Page>
    </>
  )
}

function queriesOf(today: string) {
  return [
    query.today.view.queryOptions(),
    query.commitments.sayDo.queryOptions({ input: { direction: 'mine' } }),
    query.goals.alignment.queryOptions(),
    query.meetings.list.queryOptions({ input: { from: today, limit: 60 } }),
    query.commitments.list.queryOptions({ input: { isOpen: true } }),
  ] as const
}

/** Reads what Today shows, so that it can be drawn at once. */
export async function readToday(today: string): Promise<void> {
  const [view, sayDo, alignment, meetings, promises] = queriesOf(today)
  await Promise.all([
    queryClient.prefetchQuery(view),
    queryClient.prefetchQuery(sayDo),
    queryClient.prefetchQuery(alignment),
    queryClient.prefetchQuery(meetings),
    queryClient.prefetchQuery(promises),
  ])
}

export function TodayPage() {
  const today = useToday()
  const people = usePeople()
  const [view, sayDo, alignment, meetings, promises] = useSuspenseQueries({ queries: queriesOf(today) })
  const isNew =
    promises.data.length === 0 &&
    sayDo.data.due === 0 &&
    alignment.data.goals.length === 0 &&
    view.data.time === null &&
    view.data.needs.length === 0
  if (isNew) {
    return (
      <TodayFrame>
        <FirstSteps boss={people.bosses[0] ?? null} reports={people.reports}>
          <ComingUp meetings={meetings.data} today={today} />
        </FirstSteps>
      </TodayFrame>
    )
  }
  const { minutesForPeopleOf100: forPeople } = view.data
  return (
    <TodayFrame>
      <PageTitle kicker={longDay(today)}>{view.data.headline}</PageTitle>
      <Figures sayDo={sayDo.data} alignment={alignment.data} time={view.data.time} />
      <Columns layout="main-wide-aside">
        <div className={styles.column}>
          <ComingUp meetings={meetings.data} today={today} />
          <PromisesDue promises={promises.data} today={today} />
        </div>
        <div className={styles.column}>
          <WeekLook />
          <NeedsYou needs={view.data.needs} />
          <RhythmList people={[...people.reports, ...people.bosses]} />
        </div>
      </Columns>
      {forPeople === null ? null : (
        <p className={styles.foot}>
          {`Of every 100 planned minutes this month, ${forPeople} went to people and ${100 - forPeople} to status.`}
        </p>
      )}
    </TodayFrame>
  )
}

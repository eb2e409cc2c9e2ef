// In the meeting: the agenda at the left, the topic of the moment with its notes, promises at the right.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Flag, Pause, Play, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { nextAnswer } from '../../../../shared/meetings/outcomes'
import { api, query } from '../../../app/api'
import { useShell } from '../../../app/shell-store'
import { useCommands } from '../../../app/shortcuts'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { plainDay } from '../../../app/words'
import { Banner, Bar, Button, Columns, IconButton, Page, Pane, useIsNarrow } from '../../../ui'
import { PulseOpening } from '../../pulse'
import { canListenHow, nextMode } from '../listen-how'
import { isQuestion } from '../question'
import { meetingTitle } from '../titles'
import { useAgenda } from '../use-agenda'
import { Clock } from './clock'
import styles from './live.module.css'
import { Promises } from './promises'
import { Topic } from './topic'
import { TopicList } from './topic-list'
import { WrapUp } from './wrap-up'

/** Puts the caret into what carries this key, once it is there. */
function focusOn(key: string) {
  const box = document.querySelector(`[data-focus-key="${key}"]`)
  box?.querySelector<HTMLElement>('[contenteditable="true"], input, textarea')?.focus()
}

export function Live({ meeting }: { readonly meeting: MeetingPage }) {
  const today = useToday()
  const agenda = useAgenda(meeting.id)
  const notes = useSuspenseQuery(query.notes.list.queryOptions({ input: { meetingId: meeting.id } })).data
  const [isWrappingUp, setWrappingUp] = useState(false)
  const { setMeeting, open } = useShell()
  const act = useAct()
  const isNarrow = useIsNarrow()
  const [, go] = useLocation()
  const { items } = agenda
  const current = items.find((item) => item.id === meeting.currentItemId) ?? items[0]
  const goTo = (item: AgendaItemView | undefined) => {
    if (item && item.id !== meeting.currentItemId)
      void act.run(() => api.meetings.goTo({ id: meeting.id, itemId: item.id }))
  }
  const step = (by: 1 | -1) => goTo(current && items[items.indexOf(current) + by])
  const toggle = () =>
    void act.run(() =>
      meeting.pausedAt ? api.meetings.resume({ id: meeting.id }) : api.meetings.pause({ id: meeting.id }),
    )
  useEffect(() => {
    setMeeting(true)
    return () => setMeeting(false)
  }, [setMeeting])
  const first = items[0]
  const isFresh = meeting.currentItemId === null
  useEffect(() => {
    if (isFresh && first) void api.meetings.goTo({ id: meeting.id, itemId: first.id })
  }, [isFresh, first, meeting.id])
  useCommands('meeting', {
    'wrap-up': () => setWrappingUp(true),
    pause: toggle,
    'next-topic': () => step(1),
    'previous-topic': () => step(-1),
    'focus-promises': () => focusOn('promise'),
    'focus-shared-notes': () => focusOn('shared'),
    'focus-private-notes': () => focusOn('private'),
    'listen-how': () => {
      if (!current || isWrappingUp || !canListenHow(current, meeting)) return false
      void agenda.setMode(current, nextMode(current.mode))
    },
    answered: () => {
      if (!current || isWrappingUp || !isQuestion(current)) return false
      const outcome = nextAnswer(current.outcome)
      void act.run(() => api.meetings.record({ itemId: current.id, outcome, detail: {} }))
    },
    'go-up': () => (isWrappingUp ? setWrappingUp(false) : go('/meetings')),
  })
  const pulse = meeting.kind === 'direct_report' ? <PulseOpening meeting={meeting} /> : null
  return (
    <>
      <Bar
        hasLine
        crumbs={[{ label: meetingTitle(meeting) }]}
        note={`${plainDay(meeting.on, today)}, ${meeting.at}`}
        middle={<Clock meeting={meeting} />}
      >
        <IconButton
          icon={Plus}
          label="Capture"
          command="capture"
          onPress={() => open({ type: 'capture', kind: 'obstacle', personId: meeting.personId })}
        />
        <Button variant="ghost" icon={meeting.pausedAt ? Play : Pause} command="pause" onPress={toggle}>
          {meeting.pausedAt ? 'Resume' : 'Pause'}
        </Button>
        <Button variant="primary" icon={Flag} command="wrap-up" onPress={() => setWrappingUp(true)}>
          Wrap up
        </Button>
      </Bar>
      <Page aria-label={meetingTitle(meeting)} isFlush>
        {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
        <Columns layout="topics-main-promises">
          <Pane
            aria-label="Agenda"
            as="aside"
            tone="well"
            edge="end"
            className={isNarrow ? undefined : styles.agendaPane}
          >
            <TopicList agenda={agenda} meeting={meeting} current={current} onGoTo={goTo} />
            {isNarrow ? null : pulse}
          </Pane>
          <Pane aria-label="Topic" className={styles.topicPane}>
            {isNarrow ? pulse : null}
            {isWrappingUp ? (
              <WrapUp agenda={agenda} meeting={meeting} onBack={() => setWrappingUp(false)} />
            ) : (
              <Topic
                key={current?.id ?? 'none'}
                item={current}
                agenda={agenda}
                meeting={meeting}
                notes={notes}
              />
            )}
          </Pane>
          <Pane aria-label="Promises" as="aside" tone="well" edge="start">
            <Promises meeting={meeting} />
          </Pane>
        </Columns>
      </Page>
    </>
  )
}

// Preparing a meeting: what is worth bringing at the left, the agenda at the right, the minutes always in sight.
import { useQuery } from '@tanstack/react-query'
import { CalendarClock, Play, Printer, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { wallClock } from '../../../../shared/zones'
import { api, query } from '../../../app/api'
import { useCommands } from '../../../app/shortcuts'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { dayWords, firstName, plainDay } from '../../../app/words'
import { Banner, Bar, Button, Columns, IconButton, Page, PageTitle, Pane, Ring, TextLink } from '../../../ui'
import { MayAskNext } from '../../anticipation'
import { PrintDialog } from '../../print'
import { AboutBoss } from '../../profile'
import { MoveMeeting } from '../move-meeting'
import { meetingTitle } from '../titles'
import { useAgenda } from '../use-agenda'
import { AgendaPane } from './agenda-pane'
import styles from './prepare.module.css'
import { StanceSwitch } from './stance-switch'
import { WorthBringing } from './worth-bringing'

export function Prepare({ meeting }: { readonly meeting: MeetingPage }) {
  const today = useToday()
  const agenda = useAgenda(meeting.id)
  const start = useAct()
  const stance = useAct()
  const [, go] = useLocation()
  const [open, setOpen] = useState<'move' | 'print' | null>(null)
  const addField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isOpened = useRef(false)
  const { isBuilt } = agenda.view
  const isStale = meeting.status === 'planned'
  const { build } = agenda
  useEffect(() => {
    if (isOpened.current) return
    isOpened.current = true
    if (isStale) void build()
  }, [isStale, build])
  const markSent = () => {
    const isSent = meeting.sentAt === null
    const done = isSent ? 'Marked as sent.' : 'Marked as not sent.'
    void start.run(() => api.meetings.markSent({ id: meeting.id, isSent }), done)
  }
  const begin = () => void start.run(() => api.meetings.start({ id: meeting.id }))
  useCommands('prepare', {
    rebuild: () => void agenda.build(),
    'move-meeting': () => setOpen('move'),
    'add-item': () => addField.current?.focus(),
    'start-meeting': begin,
    'mark-sent': markSent,
    print: () => setOpen('print'),
    'export-pdf': () => setOpen('print'),
    'go-up': () => go('/meetings'),
  })
  const said = useQuery(
    query.commitments.sayDo.queryOptions({ input: { personId: meeting.personId, direction: 'mine' } }),
  ).data
  const { done, missing } = meeting.preparation
  const problem = agenda.act.problem ?? start.problem ?? stance.problem
  return (
    <>
      <Bar crumbs={[{ label: 'Meetings', href: '#/meetings' }, { label: 'Prepare' }]}>
        <span className={styles.ready}>
          <Ring done={done} label={missing[0] ?? 'Ready'} />
          <span>{missing[0] ?? 'Ready'}</span>
        </span>
        <IconButton
          icon={CalendarClock}
          label="Move or cancel"
          command="move-meeting"
          onPress={() => setOpen('move')}
        />
        <Button
          variant="ghost"
          icon={RotateCcw}
          command="rebuild"
          isBusy={agenda.act.isBusy && !isBuilt}
          busyLabel="Building"
          onPress={() => void agenda.build()}
        >
          {isBuilt ? 'Rebuild' : 'Build agenda'}
        </Button>
        <Button variant="ghost" icon={Printer} command="print" onPress={() => setOpen('print')}>
          Print
        </Button>
        <Button
          variant="primary"
          icon={Play}
          command="start-meeting"
          isBusy={start.isBusy}
          busyLabel="Starting"
          onPress={begin}
        >
          Start meeting
        </Button>
      </Bar>
      <Page aria-label={meetingTitle(meeting)} isFlush>
        <PageTitle
          isInset
          facts={[
            `${dayWords(meeting.on, today)}, ${meeting.at} to ${meeting.until}`,
            meeting.previousOn ? `last one ${plainDay(meeting.previousOn, today)}` : 'the first one',
            ...(meeting.rescheduleCount
              ? [meeting.rescheduleCount === 1 ? 'moved once' : `moved ${meeting.rescheduleCount} times`]
              : []),
            ...(said && said.due > 0
              ? [`${said.onTime} of ${said.due} promises to ${firstName(meeting.personName)} kept`]
              : []),
            ...(agenda.view.isQuarterEnd
              ? [
                  <TextLink key="check" href="#/alignment/check">
                    alignment check due
                  </TextLink>,
                ]
              : []),
            ...(isBuilt ? [<Sent key="sent" meeting={meeting} onMark={markSent} />] : []),
          ]}
          end={meeting.kind === 'boss' ? <StanceSwitch meeting={meeting} act={stance} /> : null}
        >
          {meetingTitle(meeting)}
        </PageTitle>
        {problem ? (
          <Banner tone="late" className={styles.problem}>
            {problem.message}
          </Banner>
        ) : null}
        <Columns layout="first-main">
          <Pane aria-label="Worth bringing" as="aside" tone="well" edge="end">
            {meeting.kind === 'boss' ? <AboutBoss meeting={meeting} /> : null}
            <WorthBringing agenda={agenda} meeting={meeting} />
            {meeting.kind === 'boss' ? <MayAskNext meeting={meeting} /> : null}
          </Pane>
          <Pane aria-label="Agenda">
            <AgendaPane agenda={agenda} meeting={meeting} addField={addField} />
          </Pane>
        </Columns>
      </Page>
      {open === 'move' ? <MoveMeeting meeting={meeting} onClose={() => setOpen(null)} /> : null}
      <PrintDialog
        meetingId={meeting.id}
        document="agenda"
        isOpen={open === 'print'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'print' : null)}
      />
    </>
  )
}

/** When the agenda went out, or a way to say so. Saving a PDF does not say it. */
function Sent({ meeting, onMark }: { readonly meeting: MeetingPage; readonly onMark: () => void }) {
  const today = useToday()
  if (meeting.sentAt === null) {
    return (
      <Button size="small" variant="ghost" command="mark-sent" onPress={onMark} className={styles.mark}>
        Mark as sent
      </Button>
    )
  }
  const { day, time } = wallClock(Date.parse(meeting.sentAt), meeting.zone)
  return <span>{`sent ${plainDay(day, today)} ${time}`}</span>
}

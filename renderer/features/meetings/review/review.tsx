// A meeting that is over: what was said and what came of it, to read, to print, and to amend with a date.
import { useSuspenseQuery } from '@tanstack/react-query'
import { CalendarPlus, FileText, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { outcomesFor } from '../../../../shared/meetings/outcomes'
import type { NoteView } from '../../../../shared/notes/contract'
import { useAddressed } from '../../../app/addressed'
import { api, query } from '../../../app/api'
import { useShell } from '../../../app/shell-store'
import { useCommands } from '../../../app/shortcuts'
import { usePeople, useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { plainDay, shortDay } from '../../../app/words'
import {
  Banner,
  Bar,
  Button,
  EmptyState,
  Lens,
  List,
  Mark,
  Page,
  PageTitle,
  SectionHead,
  Tag,
  TextField,
} from '../../../ui'
import { Gentle } from '../../gentle'
import { NoteText, RevealPrivate } from '../../notes'
import { PrintDialog } from '../../print'
import { isQuestion } from '../question'
import { meetingTitle } from '../titles'
import { useAgenda } from '../use-agenda'
import { VoiceLine } from '../voice-line'
import styles from './review.module.css'

export function Review({ meeting }: { readonly meeting: MeetingPage }) {
  const today = useToday()
  const { view } = useAgenda(meeting.id)
  const notes = useSuspenseQuery(query.notes.list.queryOptions({ input: { meetingId: meeting.id } })).data
  const [wanted, setWanted] = useState<string | null>(null)
  useAddressed('item', setWanted)
  const [printing, setPrinting] = useState<'agenda' | 'notes' | null>(null)
  const [, go] = useLocation()
  const { open } = useShell()
  const people = usePeople()
  const isOngoing = [...people.bosses, ...people.reports].some(
    ({ relationshipId }) => relationshipId === meeting.relationshipId,
  )
  const plan = () => open({ type: 'new-meeting', relationshipId: isOngoing ? meeting.relationshipId : null })
  useCommands('anywhere', {
    new: plan,
    print: () => setPrinting('notes'),
    'export-pdf': () => setPrinting('notes'),
    'go-up': () => go('/meetings'),
  })
  const sections = view.sections.filter((section) => section.items.length > 0)
  const general = notes.find((note) => note.itemId === null && note.audience === 'shared')
  const isCancelled = meeting.status === 'cancelled'
  return (
    <>
      <Bar
        crumbs={[{ label: 'Meetings', href: '#/meetings' }, { label: isCancelled ? 'Cancelled' : 'Held' }]}
      >
        <Button variant="ghost" icon={FileText} onPress={() => setPrinting('agenda')}>
          Agenda
        </Button>
        <Button variant="ghost" icon={Printer} command="print" onPress={() => setPrinting('notes')}>
          Print notes
        </Button>
        {isOngoing && meeting.nextOn === null ? (
          <Button icon={CalendarPlus} command="new" onPress={plan}>
            Plan the next
          </Button>
        ) : null}
      </Bar>
      <Page aria-label={meetingTitle(meeting)}>
        <PageTitle
          hasLine
          facts={[
            `${shortDay(meeting.on, today)}, ${meeting.at} to ${meeting.until}`,
            isCancelled ? `cancelled: ${meeting.cancelReason || 'no reason given'}` : 'closed',
            ...(meeting.nextOn ? [`next ${plainDay(meeting.nextOn, today)}`] : []),
          ]}
        >
          {meetingTitle(meeting)}
        </PageTitle>
        <div className={styles.body}>
          {isCancelled ? null : <VoiceLine view={view} meeting={meeting} isOver />}
          {general?.text ? (
            <section aria-label="Shared notes">
              <SectionHead hasLine>Shared notes</SectionHead>
              <NoteText text={general.text} label="Shared notes on the whole meeting" />
            </section>
          ) : null}
          {sections.map((section) => (
            <section key={section.section} aria-label={section.title}>
              <SectionHead hasLine {...(section.served === 'none' ? {} : { served: section.served })}>
                {section.title}
              </SectionHead>
              <List look="bare">
                {section.items.map((item) => (
                  <ReviewItem key={item.id} item={item} notes={notes} isWanted={item.id === wanted} />
                ))}
              </List>
            </section>
          ))}
          {sections.length === 0 && !general?.text ? <EmptyState title="Nothing was written here." /> : null}
          <RevealPrivate
            texts={privateTexts(
              notes,
              sections.flatMap((section) => section.items),
            )}
          />
          {isCancelled ? null : <Amendments meeting={meeting} />}
        </div>
      </Page>
      {printing ? (
        <PrintDialog
          meetingId={meeting.id}
          document={printing}
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setPrinting(null))}
        />
      ) : null}
    </>
  )
}

function privateTexts(notes: readonly NoteView[], items: readonly AgendaItemView[]) {
  return notes
    .filter((note) => note.audience === 'private' && note.text.trim() !== '')
    .map((note) => ({
      id: note.id,
      title: items.find((item) => item.id === note.itemId)?.title ?? 'the whole meeting',
      text: note.text,
    }))
}

function outcomeWords(item: AgendaItemView): string {
  if (item.outcome === null) return item.state === 'carried' ? 'Carried over' : ''
  const choices = outcomesFor(item)
  const label = choices.find((choice) => choice.outcome === item.outcome)?.label.replace('…', '') ?? ''
  return [label, item.outcomeDetail.text, item.outcomeDetail.due].filter(Boolean).join(', ')
}

type ReviewItemProps = {
  readonly item: AgendaItemView
  readonly notes: readonly NoteView[]
  /** The address asked for this one: it is scrolled to, and its title gets the focus. */
  readonly isWanted: boolean
}

function ReviewItem({ item, notes, isWanted }: ReviewItemProps) {
  const title = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!isWanted) return
    // What was open over the view gives the focus back first, and what is above has found its height.
    const timer = setTimeout(() => {
      title.current?.scrollIntoView({ block: 'center' })
      title.current?.focus({ preventScroll: true })
    }, 60)
    return () => clearTimeout(timer)
  }, [isWanted])
  const note = notes.find((candidate) => candidate.itemId === item.id && candidate.audience === 'shared')
  const words = outcomeWords(item)
  return (
    <li className={styles.item} data-wanted={isWanted || undefined}>
      <div className={styles.line}>
        <Mark served={item.served} size={9} />
        <span ref={title} tabIndex={-1} className={styles.title} data-said={isQuestion(item) || undefined}>
          {item.title}
        </span>
        {item.lens ? <Lens lens={item.lens} look="signs" /> : null}
        {words ? <Tag>{words}</Tag> : null}
        <span className={styles.quiet}>
          {item.actualMinutes ? `${item.actualMinutes} of ${item.minutes} min` : ''}
        </span>
      </div>
      {note?.text ? <NoteText text={note.text} label={`Shared notes on ${item.title}`} /> : null}
    </li>
  )
}

function Amendments({ meeting }: { readonly meeting: MeetingPage }) {
  const today = useToday()
  const act = useAct()
  const [text, setText] = useState('')
  const add = async () => {
    if (text.trim() === '') return
    const done = await act.run(async () => {
      await api.meetings.amend({ id: meeting.id, text })
      return true
    }, 'Added an amendment')
    if (done) setText('')
  }
  return (
    <section aria-label="Amendments">
      <SectionHead hasLine note="the notes themselves stay as they are">
        Amendments
      </SectionHead>
      <List look="bare">
        {meeting.amendments.map((amendment) => (
          <li key={amendment.id} className={styles.line}>
            <span className={styles.quiet}>{plainDay(amendment.writtenAt.slice(0, 10), today)}</span>
            <span>{amendment.text}</span>
          </li>
        ))}
      </List>
      <form
        className={styles.amend}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField label="Add an amendment" value={text} onChange={setText} error={act.errorAt('text')} />
        <Button type="submit" isBusy={act.isBusy}>
          Add
        </Button>
        <Gentle of={text} />
      </form>
      {act.problem && !act.problem.field ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}

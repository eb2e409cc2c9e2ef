// The topic of the moment: what it is, shared notes, the private area, and what came of it.
import { ListChecks, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import type { NoteView } from '../../../../shared/notes/contract'
import { useShell } from '../../../app/shell-store'
import { Button, EmptyState, Lens, LinkButton, MetaLine, PrivateBlock, SectionHead } from '../../../ui'
import { NoteField, NoteHistory } from '../../notes'
import { behindItem } from '../item-menu'
import { ListenHow } from '../listen-how'
import { isQuestion } from '../question'
import type { Agenda } from '../use-agenda'
import styles from './live.module.css'
import { Outcomes } from './outcomes'

type TopicProps = {
  readonly item: AgendaItemView | undefined
  readonly agenda: Agenda
  readonly meeting: MeetingPage
  readonly notes: readonly NoteView[]
}

export function Topic({ item, agenda, meeting, notes }: TopicProps) {
  const { open } = useShell()
  const [round, setRound] = useState(0)
  const noteOf = (audience: NoteView['audience']) =>
    notes.find((note) => note.itemId === (item?.id ?? null) && note.audience === audience)
  const behind = item && behindItem(item, meeting)
  const text = (audience: NoteView['audience']) => noteOf(audience)?.text ?? ''
  const section = item && agenda.view.sections.find((candidate) => candidate.section === item.section)
  // Questions ask for no outcome and are not counted, here as in the list beside.
  const topics = agenda.items.filter((each) => !isQuestion(each))
  return (
    <div className={styles.topic}>
      {item ? (
        <header className={styles.now}>
          <MetaLine
            items={[
              section?.title ?? '',
              isQuestion(item) ? 'a question' : `topic ${topics.indexOf(item) + 1} of ${topics.length}`,
              ...(item.minutes ? [`${item.minutes} min`] : []),
            ]}
          />
          <h1 data-said={isQuestion(item) || undefined}>{item.title}</h1>
          {item.lens ? <Lens lens={item.lens} /> : null}
          {item.followUp ? (
            <p className={styles.follow}>
              <span>Follow up</span> {item.followUp}
            </p>
          ) : item.detail ? (
            <p className={styles.quiet}>{item.detail}</p>
          ) : null}
          {item.from ? <p className={styles.quiet}>{`From ${item.from.spoken}`}</p> : null}
          <ListenHow item={item} agenda={agenda} meeting={meeting} />
          <Outcomes item={item} meeting={meeting} />
          {item.kind === 'alignment' ? (
            <LinkButton size="small" variant="ghost" icon={ListChecks} href="#/alignment/check">
              Go through the check
            </LinkButton>
          ) : null}
          {behind ? (
            <Button size="small" variant="ghost" icon={Pencil} onPress={() => open(behind.overlay)}>
              {behind.label}
            </Button>
          ) : null}
        </header>
      ) : (
        <EmptyState title="Nothing on the agenda. Write what was said, or add a topic." />
      )}
      <SectionHead
        note={
          item?.visibility === 'private' ? 'not printed: this item is private' : 'these go into print and PDF'
        }
        right={<History note={noteOf('shared')} onBroughtBack={() => setRound(round + 1)} />}
      >
        Shared notes
      </SectionHead>
      <NoteField
        key={`shared-${round}`}
        meetingId={meeting.id}
        itemId={item?.id ?? null}
        audience="shared"
        label="Shared notes"
        initial={text('shared')}
        placeholder="Write what was said."
        focusKey="shared"
        isVent={item?.mode === 'vent'}
      />
      <PrivateBlock
        command="focus-private-notes"
        end={<History note={noteOf('private')} onBroughtBack={() => setRound(round + 1)} />}
      >
        <NoteField
          key={`private-${round}`}
          meetingId={meeting.id}
          itemId={item?.id ?? null}
          audience="private"
          label="Private notes"
          initial={text('private')}
          placeholder="Only you will see this."
          focusKey="private"
          isVent={item?.mode === 'vent'}
          minRows="few"
        />
      </PrivateBlock>
    </div>
  )
}

type HistoryProps = {
  readonly note: NoteView | undefined
  readonly onBroughtBack: () => void
}

function History({ note, onBroughtBack }: HistoryProps) {
  return note ? <NoteHistory note={note} onBroughtBack={onBroughtBack} /> : null
}

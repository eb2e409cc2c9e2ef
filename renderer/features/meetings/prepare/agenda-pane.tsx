// The agenda itself: minutes against the length, sections with their items, and a line to add one more.
import { Plus } from 'lucide-react'
import { type Ref, useRef, useState } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { api } from '../../../app/api'
import { useShell } from '../../../app/shell-store'
import { useCommands } from '../../../app/shortcuts'
import { useAct } from '../../../app/use-act'
import { firstName } from '../../../app/words'
import { Banner, moveBetweenRows, Segmented, TextField } from '../../../ui'
import { BannerLine } from '../../banner'
import { LintBar } from '../../boss-rules'
import { CoachHint } from '../../coach'
import { Gentle } from '../../gentle'
import { CustomerVoice } from '../../readings'
import { behindItem } from '../item-menu'
import { canListenHow, nextMode } from '../listen-how'
import type { Agenda } from '../use-agenda'
import { VoiceLine } from '../voice-line'
import { AgendaSection } from './agenda-section'
import styles from './prepare.module.css'
import { TimeHead } from './time-head'

type AgendaPaneProps = {
  readonly agenda: Agenda
  readonly meeting: MeetingPage
  readonly addField: Ref<HTMLInputElement & HTMLTextAreaElement>
}

export function AgendaPane({ agenda, meeting, addField }: AgendaPaneProps) {
  const [selectedId, select] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const { open } = useShell()
  const { view, items } = agenda
  const selected = items.find((item) => item.id === selectedId)
  const on = (run: (item: AgendaItemView) => unknown) => () => {
    if (!selected) return false
    run(selected)
  }
  useCommands(
    'agenda',
    {
      pin: on(agenda.pin),
      park: on(agenda.park),
      'not-now': on(agenda.park),
      remove: on(agenda.drop),
      'swap-question': on((item) => (item.kind === 'prompt' ? agenda.swap(item) : undefined)),
      'listen-how': on((item) =>
        canListenHow(item, meeting) ? agenda.setMode(item, nextMode(item.mode)) : undefined,
      ),
      'change-visibility': on(agenda.changeVisibility),
      'more-minutes': on((item) => agenda.setMinutes(item, item.minutes + 1)),
      'fewer-minutes': on((item) => agenda.setMinutes(item, item.minutes - 1)),
      'move-up': on((item) => agenda.moveBy(item, -1)),
      'move-down': on((item) => agenda.moveBy(item, 1)),
      'move-section-up': on((item) => agenda.moveSectionBy(item, -1)),
      'move-section-down': on((item) => agenda.moveSectionBy(item, 1)),
      edit: on((item) => {
        const behind = behindItem(item, meeting)
        if (behind) open(behind.overlay)
      }),
    },
    { within: box },
  )
  return (
    <div className={styles.agenda}>
      <BannerLine />
      <TimeHead view={view} meeting={meeting} />
      <VoiceLine view={view} meeting={meeting} />
      {meeting.kind === 'boss' ? <LintBar meeting={meeting} /> : null}
      <CustomerVoice meeting={meeting} />
      {view.overbookedBy > 0 ? (
        <Banner tone="late" title="This does not all fit.">
          What must be talked about needs {view.overbookedBy} min more. Make the meeting longer, or park
          something.
        </Banner>
      ) : null}
      {view.notices.map((notice) => (
        <Banner key={notice}>{notice}</Banner>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the rows inside */}
      <div ref={box} onKeyDown={moveBetweenRows}>
        {view.sections.map((section) => (
          <AgendaSection
            key={section.section}
            section={section}
            agenda={agenda}
            meeting={meeting}
            selectedId={selectedId}
            onSelect={select}
          />
        ))}
      </div>
      <AddItem meeting={meeting} field={addField} />
    </div>
  )
}

function AddItem({
  meeting,
  field,
}: {
  readonly meeting: MeetingPage
  readonly field: AgendaPaneProps['addField']
}) {
  const [text, setText] = useState('')
  const [raisedBy, setRaisedBy] = useState<'me' | 'them'>('me')
  const act = useAct()
  const add = async () => {
    if (text.trim() === '') return
    const added = await act.run(
      () => api.agenda.addTopic({ meetingId: meeting.id, text, raisedBy }),
      'Added a topic',
    )
    if (added) setText('')
  }
  return (
    <div className={styles.add}>
      <TextField
        label="Add a topic"
        isLabelHidden
        icon={Plus}
        placeholder="Add a topic"
        value={text}
        onChange={setText}
        onSubmit={() => void add()}
        inputRef={field}
        error={act.problem?.message}
      />
      <Segmented
        label="Who brings it"
        value={raisedBy}
        onChange={setRaisedBy}
        options={[
          { id: 'me', label: 'Mine' },
          { id: 'them', label: `${firstName(meeting.personName)}’s` },
        ]}
      />
      <CoachHint value={text} onTake={setText} isOff={raisedBy === 'them'} />
      <Gentle of={text} />
    </div>
  )
}

// Hints beside an agenda as small cards: confirm what was not confirmed for long, add what nobody recorded, or ask.
import { Check, Lock, MessageCircleQuestion, Plus, Scale } from 'lucide-react'
import { useState } from 'react'
import type { AgendaChip } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import type { Served } from '../../../../shared/words'
import { api } from '../../../app/api'
import { useShell } from '../../../app/shell-store'
import { type Act, useAct } from '../../../app/use-act'
import { firstName } from '../../../app/words'
import { Button, Icon, SectionHead } from '../../../ui'
import { AddAsk } from '../../sponsor'
import styles from './chips.module.css'

type ChipsProps = { readonly chips: readonly AgendaChip[]; readonly meeting: MeetingPage }

export function Chips({ chips, meeting }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <>
      <SectionHead level={2} className={styles.head}>
        Worth asking
      </SectionHead>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ul className={styles.chips} role="list" aria-label="Worth asking">
        {chips.map((chip) => (
          <Chip key={chip.id} chip={chip} meeting={meeting} />
        ))}
      </ul>
    </>
  )
}

function Chip({ chip, meeting }: { readonly chip: AgendaChip; readonly meeting: MeetingPage }) {
  const act = useAct()
  const { open } = useShell()
  return (
    <li className={styles.chip}>
      {chip.type === 'lens' ? <p className={styles.question}>{chip.text}</p> : <p>{chip.text}.</p>}
      {chip.type === 'ask' && chip.isPrivate ? (
        <p className={styles.only}>
          <Icon of={Lock} size={12} /> Only you
        </p>
      ) : null}
      {'question' in chip ? <p className={styles.question}>{chip.question}</p> : null}
      <div className={styles.actions}>
        {chip.type === 'refresh' ? (
          <Button
            size="small"
            icon={Check}
            isBusy={act.isBusy}
            aria-label={`Confirm: ${chip.text}`}
            onPress={() => void act.run(() => api.topics.confirmBoss({ id: chip.topicId }), 'Confirmed.')}
          >
            Confirm
          </Button>
        ) : null}
        {chip.type === 'lens' ? (
          <>
            <Button
              size="small"
              icon={Scale}
              aria-label={`Weigh it: ${chip.text}`}
              onPress={() => open({ type: 'edit', kind: chip.kind, id: chip.recordId })}
            >
              Weigh it
            </Button>
            <AskIt question={chip.text} meeting={meeting} act={act} />
          </>
        ) : null}
        {chip.type === 'ask' ? (
          <AskIt
            question={chip.question}
            promptId={chip.promptId}
            meeting={meeting}
            act={act}
            isPrivate={chip.isPrivate === true}
          />
        ) : null}
        {chip.type === 'sponsor' ? <Sponsor chip={chip} meeting={meeting} act={act} /> : null}
        {chip.type === 'missing' ? <Missing chip={chip} meeting={meeting} act={act} /> : null}
      </div>
      {act.problem ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </li>
  )
}

type MissingProps = {
  readonly chip: Extract<AgendaChip, { type: 'missing' }>
  readonly meeting: MeetingPage
  readonly act: Act
}

function Missing({ chip, meeting, act }: MissingProps) {
  const { open } = useShell()
  const add = () =>
    open({ type: 'capture', kind: 'boss_topic', personId: meeting.personId, bossKind: chip.kind })
  return (
    <>
      <Button size="small" icon={Plus} onPress={add}>
        {chip.kind === 'issue' ? 'Add an issue' : `Add a ${chip.kind}`}
      </Button>
      <AskIt question={chip.question} meeting={meeting} act={act} />
    </>
  )
}

type SponsorProps = {
  readonly chip: { readonly question: string }
  readonly meeting: MeetingPage
  readonly act: Act
}

/** Asked here it is a topic about the team; asked already, it is noted with its day. */
function Sponsor({ chip, meeting, act }: SponsorProps) {
  const [isNoting, setNoting] = useState(false)
  return (
    <>
      <Button size="small" icon={Plus} onPress={() => setNoting(true)}>
        Note an ask
      </Button>
      <AskIt question={chip.question} served="employee" meeting={meeting} act={act} />
      {isNoting ? (
        <AddAsk
          relationshipId={meeting.relationshipId}
          name={firstName(meeting.personName)}
          onClose={() => setNoting(false)}
        />
      ) : null}
    </>
  )
}

type AskItProps = {
  readonly question: string
  readonly promptId?: string | undefined
  readonly served?: Served
  readonly meeting: MeetingPage
  readonly act: Act
  readonly isPrivate?: boolean
}

/** Brings the question to this talk: as the question it is where there is one, else as a topic. */
function AskIt({ question, promptId, served, meeting, act, isPrivate = false }: AskItProps) {
  const ask = () =>
    void act.run(async () => {
      if (promptId !== undefined) await api.prompts.addToMeeting({ promptId, meetingId: meeting.id })
      else
        await api.agenda.addTopic({
          meetingId: meeting.id,
          text: question,
          raisedBy: 'me',
          ...(isPrivate ? { visibility: 'private' } : {}),
          ...(served ? { served } : {}),
        })
      return true
    }, 'Added to the agenda')
  return (
    <Button
      size="small"
      variant="ghost"
      icon={MessageCircleQuestion}
      isBusy={act.isBusy}
      aria-label={`Ask it: ${question}`}
      onPress={ask}
    >
      Ask it
    </Button>
  )
}

// Brings a question to a talk: the next one with the person chosen, or another that is planned.
import { useEffect, useRef, useState } from 'react'
import type { PromptTalk, PromptView } from '../../../shared/prompts/contract'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { usePeople, useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Button, Dialog, FormDialog, RadioGroup } from '../../ui'
import styles from './prompts.module.css'
import type { Whom } from './shelves'
import { agendaWords, talkWords } from './words'

type BringDialogProps = {
  readonly prompt: PromptView
  readonly whom: Whom
  readonly talks: readonly PromptTalk[]
  readonly onClose: () => void
}

export function BringDialog(props: BringDialogProps) {
  const { prompt, whom } = props
  const today = useToday()
  const right = props.talks.filter(({ kind }) => kind === prompt.audience)
  // The talks of the person chosen come first, and what is past and never held comes last.
  const rank = (talk: PromptTalk) =>
    (talk.isRunning || talk.on >= today ? 0 : 2) + (talk.personId === whom?.id ? 0 : 1)
  const talks = right.toSorted((a, b) => rank(a) - rank(b))
  return talks.length === 0 ? <NoTalk {...props} /> : <Choice {...props} talks={talks} />
}

function Choice({ prompt, talks, onClose }: BringDialogProps) {
  const today = useToday()
  const act = useAct()
  const isOn = (talk: PromptTalk) => talk.promptIds.includes(prompt.id)
  const [id, setId] = useState<Id | undefined>(talks[0]?.meetingId)
  const [isTried, setTried] = useState(false)
  const talk = talks.find(({ meetingId }) => meetingId === id)
  const there = talk && isOn(talk) ? 'It is there already. Choose another meeting.' : undefined
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => choices.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  const add = () => {
    setTried(true)
    if (!talk || there) return
    if (act.isBusy) return
    const words = `${agendaWords(talk, today)} with ${firstName(talk.personName)}`
    void act
      .run(
        () => api.prompts.addToMeeting({ promptId: prompt.id, meetingId: talk.meetingId }),
        ({ hasRoom }) =>
          hasRoom ? `Added to ${words}.` : `Pinned to ${words}, but there is no room for it yet.`,
      )
      .then((answer) => (answer === null ? undefined : onClose()))
  }
  return (
    <FormDialog
      title="Add to a meeting"
      size="small"
      submitLabel="Add"
      busyLabel="Adding"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={add}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <p className={styles.quoted}>{prompt.text}</p>
      <div ref={choices}>
        <RadioGroup
          label="Which meeting"
          value={id ?? null}
          onChange={(next) => {
            act.clear()
            setTried(false)
            setId(next)
          }}
          options={talks.map((one) => ({
            id: one.meetingId,
            label: talkWords(one, today),
            description: isOn(one) ? 'It is on that agenda already.' : undefined,
          }))}
          error={(isTried ? there : undefined) ?? act.errorAt('meetingId')}
        />
      </div>
    </FormDialog>
  )
}

/** Nothing is planned with those whom one may ask: the way to plan it. */
function NoTalk({ prompt, whom, onClose }: BringDialogProps) {
  const people = usePeople()
  const { open } = useShell()
  const right = prompt.audience === 'boss' ? people.bosses : people.reports
  const person = right.find(({ id }) => id === whom?.id)
  const with_ = person
    ? ` with ${firstName(person.name)}`
    : prompt.audience === 'boss'
      ? ' with the boss'
      : ' with a report'
  return (
    <Dialog
      title="Add to a meeting"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button variant="ghost" keys="Escape" onPress={onClose}>
            Close
          </Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              onClose()
              open({ type: 'new-meeting', relationshipId: person?.relationshipId ?? null })
            }}
          >
            Plan a meeting
          </Button>
        </>
      }
    >
      <p className={styles.quoted}>{prompt.text}</p>
      <p className={styles.quiet}>No meeting{with_} is planned yet.</p>
    </Dialog>
  )
}

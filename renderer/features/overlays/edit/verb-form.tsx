// What a step asks before it is taken: a few words, a day, a person.
import { useState } from 'react'
import type { Id } from '../../../../shared/words'
import { useAct } from '../../../app/use-act'
import { Banner, Button, Checkbox, DateField, RadioGroup, Select, TextField } from '../../../ui'
import { Gentle } from '../../gentle'
import styles from './edit.module.css'
import type { Verb } from './verb'

const OTHER = 'something else'

type VerbFormProps = {
  readonly verb: Verb
  readonly today: string
  /** Saves what was changed before; false when that failed. */
  readonly onBefore: () => Promise<boolean>
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The note in an answer that carries one. */
function noteIn(answer: unknown): string | null {
  const note = (answer as { readonly note?: unknown } | null | undefined)?.note
  return typeof note === 'string' ? note : null
}

export function VerbForm({ verb, today, onBefore, onDone, onCancel }: VerbFormProps) {
  const [text, setText] = useState('')
  const [choice, setChoice] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>(verb.day?.initial ?? null)
  const [personId, setPersonId] = useState<Id | null>(
    verb.people?.length === 1 ? (verb.people[0]?.id ?? null) : null,
  )
  const [isAccepted, setAccepted] = useState(true)
  const [pick, setPick] = useState<string | null>(verb.pick?.initial ?? null)
  const [more, setMore] = useState('')
  const [isMoreAsked, setMoreAsked] = useState(false)
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const choices = verb.text?.choices ?? []
  const isWriting = verb.text !== undefined && (choices.length === 0 || choice === OTHER)
  const answer = choice !== null && choice !== OTHER ? choice : text
  const isDayMissing = verb.day !== undefined && day === null
  const isPersonMissing = verb.people !== undefined && personId === null
  const confirm = async () => {
    setTried(true)
    if (isDayMissing || isPersonMissing || act.isBusy) return
    if (!(await onBefore())) return
    const done = await act.run(
      async () => ({ answer: await verb.run({ text: answer, day, personId, isAccepted, pick, more }) }),
      (taken) => noteIn(taken.answer) ?? verb.done,
    )
    if (done) onDone()
  }
  const textError = verb.text ? act.errorAt(verb.text.field) : undefined
  const dayError = verb.day
    ? (act.errorAt(verb.day.field) ?? (isTried && isDayMissing ? 'Choose a day.' : undefined))
    : undefined
  const moreError = verb.more ? act.errorAt(verb.more.field) : undefined
  if (moreError !== undefined && !isMoreAsked) setMoreAsked(true)
  const fields = [verb.text?.field, verb.day?.field, verb.more?.field]
  const isHidden = act.problem && !fields.includes(act.problem.field ?? '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form within the form of the dialog is not allowed
    <div
      role="group"
      aria-label={verb.label}
      className={styles.verb}
      onKeyDown={(event) => {
        const isField = event.target instanceof HTMLInputElement && event.target.type === 'text'
        if (event.key !== 'Enter' || !isField || event.defaultPrevented) return
        event.preventDefault()
        void confirm()
      }}
    >
      {choices.length > 0 && verb.text ? (
        <RadioGroup
          label={verb.text.label}
          options={[
            ...choices.map((words) => ({ id: words, label: words })),
            { id: OTHER, label: 'Something else' },
          ]}
          value={choice}
          onChange={setChoice}
          error={isWriting ? undefined : textError}
        />
      ) : null}
      {isWriting ? (
        <TextField
          label={verb.text?.label ?? ''}
          isOptional={verb.text?.isOptional}
          isLabelHidden={choices.length > 0}
          autoFocus
          value={text}
          onChange={setText}
          error={textError}
        />
      ) : null}
      {verb.people ? (
        <Select
          label="Who"
          options={verb.people.map(({ id, name }) => ({ id, label: name }))}
          value={personId}
          onChange={setPersonId}
          error={isTried && isPersonMissing ? 'Choose who.' : undefined}
        />
      ) : null}
      {verb.day ? (
        <DateField
          label={verb.day.label}
          today={today}
          leans={verb.day.leans}
          value={day}
          onChange={setDay}
          error={dayError}
          autoFocus={verb.text === undefined}
        />
      ) : null}
      {verb.pick ? (
        <RadioGroup label={verb.pick.label} options={verb.pick.options} value={pick} onChange={setPick} />
      ) : null}
      {verb.note ? <p className={styles.before}>{verb.note}</p> : null}
      {verb.more && isMoreAsked ? (
        <TextField label={verb.more.label} autoFocus value={more} onChange={setMore} error={moreError} />
      ) : null}
      <Gentle of={[text, more]} />
      {verb.isAgreement ? (
        <Checkbox isSelected={isAccepted} onChange={setAccepted}>
          The other side agreed to the new day
        </Checkbox>
      ) : null}
      {isHidden ? <Banner tone="late">{act.problem?.message}</Banner> : null}
      <div className={styles.confirm}>
        <Button size="small" variant="ghost" onPress={onCancel}>
          Back
        </Button>
        <Button size="small" isBusy={act.isBusy} onPress={() => void confirm()}>
          {verb.label}
        </Button>
      </div>
    </div>
  )
}

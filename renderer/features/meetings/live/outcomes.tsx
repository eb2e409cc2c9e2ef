// What came of an item: one press for the outcome, and a line for what it needs to know.
import { useState } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage, OutcomeDetail } from '../../../../shared/meetings/model'
import { type OutcomeChoice, outcomesFor } from '../../../../shared/meetings/outcomes'
import { api } from '../../../app/api'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { firstName } from '../../../app/words'
import { Button, Checkbox, DateField, Segmented, TextField } from '../../../ui'
import { ReadChoice, readWord } from '../../goals'
import styles from './live.module.css'

type OutcomesProps = {
  readonly item: AgendaItemView
  readonly meeting: MeetingPage
  readonly isCompact?: boolean
}

export function Outcomes({ item, meeting, isCompact = false }: OutcomesProps) {
  const act = useAct()
  const [asking, setAsking] = useState<OutcomeChoice | null>(null)
  const choices = outcomesFor(item)
  const record = async (choice: OutcomeChoice | null, detail: OutcomeDetail) => {
    const done = await act.run(async () => {
      await api.meetings.record({ itemId: item.id, outcome: choice?.outcome ?? null, detail })
      return true
    })
    if (done) setAsking(null)
  }
  const press = (choice: OutcomeChoice) => {
    const needs = choice.asks.filter((ask) => ask !== 'on')
    if (item.outcome === choice.outcome) void record(null, {})
    else if (needs.length === 0) void record(choice, {})
    else setAsking(choice)
  }
  return (
    <div className={styles.outcomes} data-compact={isCompact || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line everywhere */}
      <div role="group" aria-label={`What came of ${item.title}`} className={styles.choices}>
        {choices.map((choice) => (
          <button
            key={choice.outcome}
            type="button"
            aria-pressed={item.outcome === choice.outcome}
            className={styles.choice}
            onClick={() => press(choice)}
          >
            {choice.label}
          </button>
        ))}
      </div>
      {item.outcome && !asking ? <Said item={item} meeting={meeting} /> : null}
      {asking ? (
        <Ask
          choice={asking}
          item={item}
          meeting={meeting}
          act={act}
          onCancel={() => setAsking(null)}
          onDone={(detail) => void record(asking, detail)}
        />
      ) : act.problem ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </div>
  )
}

function Said({ item, meeting }: { readonly item: AgendaItemView; readonly meeting: MeetingPage }) {
  const { text, due, direction, isAccepted, mine, boss } = item.outcomeDetail
  const who = direction === 'theirs' ? firstName(meeting.personName) : direction === 'mine' ? 'You' : ''
  const parts = [
    who,
    text,
    due ? `by ${due}` : '',
    isAccepted === false ? 'not accepted' : '',
    mine ? `you read ${readWord(mine)}` : '',
    boss ? `${firstName(meeting.personName)} ${readWord(boss)}` : '',
  ].filter(Boolean)
  return parts.length ? <p className={styles.quiet}>{parts.join(', ')}</p> : null
}

type AskProps = {
  readonly choice: OutcomeChoice
  readonly item: AgendaItemView
  readonly meeting: MeetingPage
  readonly act: ReturnType<typeof useAct>
  readonly onCancel: () => void
  readonly onDone: (detail: OutcomeDetail) => void
}

function Ask({ choice, item, meeting, act, onCancel, onDone }: AskProps) {
  const today = useToday()
  const [text, setText] = useState(choice.outcome === 'promise' ? item.title : '')
  const [due, setDue] = useState<string | null>(null)
  const [direction, setDirection] = useState<'mine' | 'theirs'>('mine')
  const [isAccepted, setAccepted] = useState(true)
  const [mine, setMine] = useState<number | null>(null)
  const [boss, setBoss] = useState<number | null>(null)
  const [isTried, setTried] = useState(false)
  const [softening, setSoftening] = useState('')
  const [isSofteningAsked, setSofteningAsked] = useState(false)
  const asks = (what: OutcomeChoice['asks'][number]) => choice.asks.includes(what)
  const textError =
    isTried && choice.isTextRequired && text.trim() === '' ? 'A few words are needed.' : act.errorAt('text')
  const dueError = isTried && asks('due') && !due ? 'Choose a day.' : act.errorAt('due')
  const mineError =
    isTried && asks('reads') && mine === null ? 'Say first how you read it.' : act.errorAt('mine')
  const softeningError = act.errorAt('mitigation')
  if (softeningError !== undefined && !isSofteningAsked) setSofteningAsked(true)
  const submit = () => {
    setTried(true)
    if (asks('reads') && mine === null) return
    if ((choice.isTextRequired && text.trim() === '') || (asks('due') && !due)) return
    onDone({
      ...(text.trim() ? { text: text.trim() } : {}),
      ...(due ? { due } : {}),
      ...(asks('direction') ? { direction } : {}),
      ...(asks('accepted') ? { isAccepted } : {}),
      ...(mine === null ? {} : { mine }),
      ...(boss === null ? {} : { boss }),
      ...(softening.trim() ? { mitigation: softening.trim() } : {}),
    })
  }
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {asks('text') ? (
        <TextField
          label={choice.textLabel ?? 'What came of it'}
          value={text}
          onChange={setText}
          error={textError}
          autoFocus
        />
      ) : null}
      {isSofteningAsked ? (
        <TextField
          label="What softens it for customers"
          value={softening}
          onChange={setSoftening}
          error={softeningError}
          autoFocus
        />
      ) : null}
      {asks('direction') ? (
        <Segmented
          label="Who promises"
          value={direction}
          onChange={setDirection}
          options={[
            { id: 'mine', label: 'I will' },
            { id: 'theirs', label: `${firstName(meeting.personName)} will` },
          ]}
        />
      ) : null}
      {asks('reads') ? (
        <>
          <ReadChoice label="How you read it" value={mine} onChange={setMine} error={mineError} />
          <ReadChoice
            label={`How ${firstName(meeting.personName)} reads it`}
            value={boss}
            onChange={setBoss}
            error={act.errorAt('boss')}
          />
        </>
      ) : null}
      {asks('due') ? (
        <DateField
          label={choice.outcome === 'deferred' ? 'Decide by' : 'By when'}
          value={due}
          onChange={setDue}
          today={today}
          error={dueError}
        />
      ) : null}
      {asks('accepted') ? (
        <Checkbox isSelected={isAccepted} onChange={setAccepted}>
          The new day was accepted
        </Checkbox>
      ) : null}
      {act.problem && !act.problem.field ? <p className={styles.error}>{act.problem.message}</p> : null}
      <div className={styles.actions}>
        <Button type="submit" size="small" variant="primary" isBusy={act.isBusy}>
          {choice.label.replace('…', '')}
        </Button>
        <Button size="small" variant="ghost" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

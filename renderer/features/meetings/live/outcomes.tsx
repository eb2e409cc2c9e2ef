// What came of an item: one press for the outcome, and a line for what it needs to know.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import { readWord } from '../../../../shared/goals/reads'
import { type DevelopmentKind, developmentKinds, developmentWords } from '../../../../shared/growth/model'
import type { MeetingPage, Outcome, OutcomeDetail } from '../../../../shared/meetings/model'
import { choicesWhenListening, type OutcomeChoice, outcomesFor } from '../../../../shared/meetings/outcomes'
import type { Id } from '../../../../shared/words'
import { api, query } from '../../../app/api'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { firstName } from '../../../app/words'
import { Button, Checkbox, DateField, Keys, RadioGroup, Segmented, TextField } from '../../../ui'
import { Gentle } from '../../gentle'
import { ReadChoice } from '../../goals'
import { isQuestion } from '../question'
import styles from './live.module.css'

type OutcomesProps = {
  readonly item: AgendaItemView
  readonly meeting: MeetingPage
  readonly isCompact?: boolean
}

/** What was begun about an item and not sent yet, so that a look at another topic loses no words. */
const begun = new Map<Id, Begun>()

type Begun = { readonly outcome: Outcome; readonly words: Words }

export function Outcomes({ item, meeting, isCompact = false }: OutcomesProps) {
  const act = useAct()
  const choices = outcomesFor(item)
  const [asking, setAsking] = useState<OutcomeChoice | null>(
    () => choices.find(({ outcome }) => outcome === begun.get(item.id)?.outcome) ?? null,
  )
  const group = useRef<HTMLDivElement>(null)
  const [isAfterAll, setAfterAll] = useState(asking !== null)
  const { atHand, after } = choicesWhenListening(choices, item)
  const leave = () => {
    begun.delete(item.id)
    setAsking(null)
  }
  const record = async (choice: OutcomeChoice | null, detail: OutcomeDetail) => {
    const done = await act.run(async () => {
      await api.meetings.record({ itemId: item.id, outcome: choice?.outcome ?? null, detail })
      return true
    })
    if (!done) return
    // Left to itself the focus would fall on the first outcome, one key from undoing what was just recorded.
    if (asking && choice)
      group.current?.querySelector<HTMLElement>(`[data-outcome="${choice.outcome}"]`)?.focus()
    leave()
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
      <div ref={group} role="group" aria-label={`What came of ${item.title}`} className={styles.choices}>
        {(isAfterAll ? choices : atHand).map((choice) => (
          <button
            key={choice.outcome}
            type="button"
            data-outcome={choice.outcome}
            aria-pressed={item.outcome === choice.outcome}
            className={styles.choice}
            onClick={() => press(choice)}
          >
            {choice.label}
          </button>
        ))}
        {after.length > 0 && !isAfterAll ? (
          <Button size="small" variant="ghost" aria-expanded={false} onPress={() => setAfterAll(true)}>
            Something to do after all
          </Button>
        ) : null}
        {isQuestion(item) && !isCompact ? <Keys command="answered" isSpoken /> : null}
      </div>
      {item.outcome && !asking ? <Said item={item} meeting={meeting} /> : null}
      {isQuestion(item) && item.outcome === 'not_this_time' && !isCompact ? (
        <p className={styles.quiet}>Asked, and put off. Another one comes next time.</p>
      ) : null}
      {asking ? (
        <Ask
          choice={asking}
          item={item}
          meeting={meeting}
          act={act}
          onCancel={leave}
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
  const { text, due, direction, isAccepted, mine, boss, step } = item.outcomeDetail
  const who = direction === 'theirs' ? firstName(meeting.personName) : direction === 'mine' ? 'You' : ''
  const parts = [
    who,
    text && step ? developmentWords[step] : '',
    text,
    due ? `by ${due}` : '',
    isAccepted === false ? 'not accepted' : '',
    mine ? `you read ${readWord(mine)}` : '',
    boss ? `${firstName(meeting.personName)} ${readWord(boss)}` : '',
  ].filter(Boolean)
  return parts.length ? <p className={styles.quiet}>{parts.join(', ')}</p> : null
}

/** What was typed and chosen about an outcome. */
type Words = {
  readonly text: string
  readonly due: string | null
  readonly direction: 'mine' | 'theirs'
  readonly isAccepted: boolean
  readonly mine: number | null
  readonly boss: number | null
  readonly softening: string
  readonly step: DevelopmentKind
}

const noWords: Words = {
  text: '',
  due: null,
  direction: 'mine',
  isAccepted: true,
  mine: null,
  boss: null,
  softening: '',
  step: 'stretch',
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
  const [words, setWords] = useState<Words>(() => {
    return begun.get(item.id)?.words ?? { ...noWords, text: choice.outcome === 'promise' ? item.title : '' }
  })
  const [isBack] = useState(() => begun.has(item.id))
  const { text, due, direction, isAccepted, mine, boss, softening, step } = words
  const set = <Key extends keyof Words>(key: Key) => {
    return (value: Words[Key]) => {
      const next = { ...words, [key]: value }
      setWords(next)
      begun.set(item.id, { outcome: choice.outcome, words: next })
    }
  }
  const [isTried, setTried] = useState(false)
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
      ...(asks('step') && text.trim() ? { step } : {}),
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
      {choice.outcome === 'decided' ? (
        <Options decisionId={item.sourceId} value={text} onChoose={set('text')} />
      ) : null}
      {asks('text') ? (
        <TextField
          label={choice.textLabel ?? 'What came of it'}
          value={text}
          onChange={set('text')}
          error={textError}
          autoFocus={!isBack}
        />
      ) : null}
      <Gentle of={[text, softening]} />
      {isSofteningAsked ? (
        <TextField
          label="What softens it for customers"
          value={softening}
          onChange={set('softening')}
          error={softeningError}
          autoFocus
        />
      ) : null}
      {asks('direction') ? (
        <Segmented
          label="Who promises"
          value={direction}
          onChange={set('direction')}
          options={[
            { id: 'mine', label: 'I will' },
            { id: 'theirs', label: `${firstName(meeting.personName)} will` },
          ]}
        />
      ) : null}
      {asks('step') ? (
        <Segmented
          label="What it is"
          value={step}
          onChange={set('step')}
          options={developmentKinds.map((kind) => ({ id: kind, label: developmentWords[kind] }))}
        />
      ) : null}
      {asks('reads') ? (
        <>
          <ReadChoice label="How you read it" value={mine} onChange={set('mine')} error={mineError} />
          <ReadChoice
            label={`How ${firstName(meeting.personName)} reads it`}
            value={boss}
            onChange={set('boss')}
            error={act.errorAt('boss')}
          />
        </>
      ) : null}
      {asks('due') ? (
        <DateField
          label={choice.outcome === 'deferred' ? 'Decide by' : 'By when'}
          value={due}
          onChange={set('due')}
          today={today}
          error={dueError}
        />
      ) : null}
      {asks('accepted') ? (
        <Checkbox isSelected={isAccepted} onChange={set('isAccepted')}>
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

type OptionsProps = {
  readonly decisionId: string
  readonly value: string
  readonly onChoose: (option: string) => void
}

/** The options that were written down for a decision; another answer is typed below them. */
function Options({ decisionId, value, onChoose }: OptionsProps) {
  const { data = [] } = useQuery(query.decisions.list.queryOptions({ input: {} }))
  const options = data.find(({ id }) => id === decisionId)?.options ?? []
  if (options.length === 0) return null
  return (
    <RadioGroup
      label="Options"
      options={options.map((option) => ({ id: option, label: option }))}
      value={options.includes(value) ? value : null}
      onChange={onChoose}
    />
  )
}

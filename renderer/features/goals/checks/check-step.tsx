// One goal of the check: what meets it, what is outstanding, what shows it, the day both agree, and how each reads it.
// Saved as it is typed; "Save and next" carries the words over to the goal.

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CheckGoal, SaveCheckGoal, Talk } from '../../../../shared/goals/checks'
import { readWord } from '../../../../shared/goals/reads'
import type { Id } from '../../../../shared/words'
import { api } from '../../../app/api'
import { createSaver, type SaveState } from '../../../app/saver'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { plainDay } from '../../../app/words'
import { Button, DateField, MetaLine, PrivateBlock, Select, TextField } from '../../../ui'
import { ReadChoice } from '../read-choice'
import styles from './check.module.css'

type CheckStepProps = {
  readonly checkId: Id
  readonly goal: CheckGoal
  readonly number: number
  readonly count: number
  readonly boss: string
  readonly talks: readonly Talk[]
  readonly isLast: boolean
  /** Come to from another goal: reading begins at its name. */
  readonly isMovedTo: boolean
  readonly onNext: () => void
}

type Typed = Omit<SaveCheckGoal, 'isDone'>

function begin(checkId: Id, goal: CheckGoal): Typed {
  const { goalId, meets, outstanding, evidence, agreedOn, mine, boss } = goal
  const { meetingId } = goal
  return { checkId, goalId, meets, outstanding, evidence, agreedOn, mine, boss, meetingId }
}

export function CheckStep(props: CheckStepProps) {
  const { checkId, goal, number, count, boss, talks, isLast, isMovedTo, onNext } = props
  const today = useToday()
  const [typed, setTyped] = useState(() => begin(checkId, goal))
  const [saving, setSaving] = useState<SaveState>({ type: 'untouched' })
  const act = useAct()
  const [saver] = useState(() =>
    createSaver((latest: Typed) => api.goals.saveCheckGoal({ ...latest, isDone: false }), setSaving),
  )
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => saver.stop, [saver])
  useEffect(() => {
    if (isMovedTo) title.current?.focus()
  }, [isMovedTo])
  const change = (changed: Partial<Typed>) => {
    const next = { ...typed, ...changed }
    setTyped(next)
    act.clear()
    saver.type(next)
  }
  const problem = act.problem ?? (saving.type === 'failed' ? saving.problem : null)
  const errorAt = (field: keyof Typed) => (problem?.field === field ? problem.message : undefined)
  const complete = async (event: FormEvent) => {
    event.preventDefault()
    await saver.flush()
    const isSaved = await act.run(async () => {
      await api.goals.saveCheckGoal({ ...typed, isDone: true })
      return true
    }, 'Gone through.')
    if (isSaved) onNext()
  }
  return (
    <form
      className={styles.form}
      aria-label={goal.title}
      onSubmit={(event) => void complete(event)}
      noValidate
    >
      <MetaLine items={[`${number} of ${count}`, `weight ${goal.weight}`, ...figures(goal)]} />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {goal.title}
      </h2>
      {goal.measure ? <p className={styles.quiet}>{goal.measure}</p> : null}
      <TextField
        label="What meets it"
        isMultiline
        rows={2}
        value={typed.meets}
        onChange={(words) => change({ meets: words })}
        error={errorAt('meets')}
      />
      <TextField
        label="What makes it outstanding"
        isMultiline
        isSaid
        rows={2}
        value={typed.outstanding}
        onChange={(words) => change({ outstanding: words })}
        error={errorAt('outstanding')}
      />
      <div className={styles.two}>
        <TextField
          label="What shows it"
          value={typed.evidence}
          onChange={(words) => change({ evidence: words })}
          error={errorAt('evidence')}
        />
        <DateField
          label="You both agreed on"
          isOptional
          value={typed.agreedOn}
          onChange={(day) => change({ agreedOn: day })}
          today={today}
          leans="past"
          error={errorAt('agreedOn')}
        />
      </div>
      <Reads typed={typed} change={change} errorAt={errorAt} goal={goal} boss={boss} talks={talks} />
      {problem && !problem.field ? (
        <p role="alert" className={styles.error}>
          {problem.message}
        </p>
      ) : null}
      <div className={styles.actions}>
        <span className={styles.quiet}>{savedWords(saving)}</span>
        <Button type="submit" variant="primary" isBusy={act.isBusy}>
          {isLast ? 'Save' : 'Save and next'}
        </Button>
      </div>
    </form>
  )
}

function savedWords({ type }: SaveState): string {
  if (type === 'untouched') return ''
  return type === 'saving' ? 'Saving…' : type === 'saved' ? 'Saved' : 'Not saved yet'
}

function figures({ current, target, unit }: CheckGoal): readonly string[] {
  const of = (value: number) => (unit === '%' ? `${value}%` : [value, unit].filter(Boolean).join(' '))
  return [
    ...(current === null ? [] : [`now ${of(current)}`]),
    ...(target === null ? [] : [`target ${of(target)}`]),
  ]
}

type ReadsProps = {
  readonly typed: Typed
  readonly change: (changed: Partial<Typed>) => void
  readonly errorAt: (field: keyof Typed) => string | undefined
  readonly goal: CheckGoal
  readonly boss: string
  readonly talks: readonly Talk[]
}

/** How it reads so far: mine at any time, the boss's from a talk only. */
function Reads({ typed, change, errorAt, goal, boss, talks }: ReadsProps) {
  const today = useToday()
  const { before } = goal
  return (
    <PrivateBlock>
      <div className={styles.reads}>
        {before ? (
          <p className={styles.quiet}>
            {[
              `Last time, ${plainDay(before.on, today)}: you read ${readWord(before.mine)}`,
              before.boss === null ? '' : `${boss} ${readWord(before.boss)}`,
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
        ) : null}
        <ReadChoice
          label="You read it"
          value={typed.mine}
          onChange={(read) => change({ mine: read })}
          error={errorAt('mine')}
        />
        {talks.length === 0 ? (
          <p className={styles.quiet}>
            How {boss} reads it comes from a talk. Start the check-in, then it can be noted here.
          </p>
        ) : (
          <>
            <ReadChoice
              label={`${boss} reads it`}
              value={typed.boss}
              onChange={(read) =>
                change({ boss: read, meetingId: typed.meetingId ?? talks[0]?.meetingId ?? null })
              }
              isDisabled={typed.mine === null}
              description={typed.mine === null ? 'Say first how you read it.' : undefined}
              error={errorAt('boss')}
            />
            {typed.boss === null ? null : (
              <Select
                label={`${boss} said so in`}
                value={typed.meetingId}
                onChange={(id) => change({ meetingId: id })}
                options={talks.map((talk) => ({
                  id: talk.meetingId,
                  label: talk.isRunning
                    ? 'the check-in that is running'
                    : `the check-in of ${plainDay(talk.on, today)}`,
                }))}
              />
            )}
          </>
        )}
      </div>
    </PrivateBlock>
  )
}

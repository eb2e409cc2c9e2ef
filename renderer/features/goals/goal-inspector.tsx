// One goal: what it means, what outstanding is, which goals it supports and how far, and where it stands.
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { AlignmentPage, GoalState, GoalView } from '../../../shared/goals/model'
import { goalState } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { type Act, useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import { Button, DateField, EmptyState, List, MetaLine, NumberField, SectionHead, Select } from '../../ui'
import { checkOf } from './goal-tree'
import styles from './goals.module.css'

type GoalInspectorProps = {
  readonly goal: GoalView | null
  readonly data: AlignmentPage
  readonly onEdit: (goal: GoalView) => void
}

const owners: Readonly<Record<GoalView['level'], (goal: GoalView) => string>> = {
  boss: (goal) => `${goal.ownerName}’s goal`,
  me: () => 'Your goal',
  report: (goal) => `${goal.ownerName}’s goal`,
}

export function GoalInspector({ goal, data, onEdit }: GoalInspectorProps) {
  const act = useAct()
  if (!goal) return <EmptyState title="Choose a goal to see what it means." />
  return (
    <div className={styles.inspector} key={goal.id}>
      <MetaLine
        items={[owners[goal.level](goal), ...(goal.level === 'boss' ? [] : [`weight ${goal.weight}`])]}
      />
      <h2 className={styles.goalTitle}>{goal.title}</h2>
      {goal.measure ? <p className={styles.quiet}>{goal.measure}</p> : null}
      <Button size="small" icon={Pencil} command="edit" onPress={() => onEdit(goal)}>
        Edit
      </Button>
      <Meaning goal={goal} act={act} />
      {goal.level === 'boss' ? null : <Links goal={goal} data={data} act={act} />}
      <Standing goal={goal} act={act} />
      {act.problem && !act.problem.field ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </div>
  )
}

function Meaning({ goal, act }: { readonly goal: GoalView; readonly act: Act }) {
  const today = useToday()
  const [on, setOn] = useState<string | null>(today)
  return (
    <section aria-label="What it means" className={styles.part}>
      <SectionHead level={3} right={checkOf(goal).word}>
        What meets it
      </SectionHead>
      <p className={styles.quiet}>{goal.meets || 'Not written yet.'}</p>
      <SectionHead level={3}>Outstanding</SectionHead>
      {goal.outstanding ? (
        <blockquote className={styles.ask}>{goal.outstanding}</blockquote>
      ) : (
        <p className={styles.quiet}>Not written yet.</p>
      )}
      {goal.agreedOn ? (
        <p className={styles.quiet}>Agreed together, {plainDay(goal.agreedOn, today)}</p>
      ) : (
        <div className={styles.line}>
          <DateField label="Agreed on" value={on} onChange={setOn} today={today} leans="past" />
          <Button
            onPress={() =>
              void act.run(() => api.goals.agree({ id: goal.id, ...(on ? { on } : {}) }), 'Agreed')
            }
          >
            Agreed
          </Button>
        </div>
      )}
    </section>
  )
}

function Links({
  goal,
  data,
  act,
}: {
  readonly goal: GoalView
  readonly data: AlignmentPage
  readonly act: Act
}) {
  const [parentId, setParent] = useState<Id | null>(null)
  const [share, setShare] = useState<number | null>(100)
  const above = data.goals.filter(
    (candidate) => candidate.level === (goal.level === 'me' ? 'boss' : 'me') && candidate.state === 'active',
  )
  const free = above.filter((candidate) => !goal.supports.some((link) => link.parentId === candidate.id))
  const title = (id: Id) => data.goals.find((candidate) => candidate.id === id)?.title ?? ''
  const add = async () => {
    if (!parentId || share === null) return
    const done = await act.run(async () => {
      await api.goals.link({ goalId: goal.id, parentId, share })
      return true
    }, 'Nested')
    if (done) setParent(null)
  }
  return (
    <section aria-label="Supports" className={styles.part}>
      <SectionHead level={3}>Supports</SectionHead>
      {goal.supports.length === 0 ? <p className={styles.quiet}>Not nested under a goal yet.</p> : null}
      <List aria-label="Supports" look="bare">
        {goal.supports.map((link) => (
          <li key={link.parentId} className={styles.link}>
            <span>{title(link.parentId)}</span>
            <span className={styles.quiet}>{link.share} %</span>
            <Button
              size="small"
              variant="ghost"
              aria-label={`Take away the link to ${title(link.parentId)}`}
              onPress={() =>
                void act.run(
                  () => api.goals.unlink({ goalId: goal.id, parentId: link.parentId }),
                  'Took the link away',
                )
              }
            >
              Take away
            </Button>
          </li>
        ))}
      </List>
      {free.length ? (
        <form
          className={styles.part}
          aria-label="Nest under a goal"
          data-nest
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <Select
            label="Nest under"
            placeholder="Choose a goal"
            value={parentId}
            onChange={setParent}
            options={free.map((candidate) => ({ id: candidate.id, label: candidate.title }))}
            error={act.errorAt('parentId')}
          />
          <NumberField
            label="Share"
            unit="%"
            value={share}
            onChange={setShare}
            step={5}
            error={act.errorAt('share')}
          />
          <Button type="submit" isDisabled={!parentId || share === null}>
            Nest
          </Button>
        </form>
      ) : null}
    </section>
  )
}

const stateWords: Readonly<Record<GoalState, string>> = {
  draft: 'Draft',
  agreed: 'Agreed, not begun',
  active: 'Active',
  achieved: 'Achieved',
  missed: 'Missed',
  abandoned: 'Abandoned',
}

function Standing({ goal, act }: { readonly goal: GoalView; readonly act: Act }) {
  return (
    <section aria-label="Where it stands" className={styles.part}>
      <Select
        label="Where it stands"
        value={goal.state}
        onChange={(state) =>
          void act.run(
            () => api.goals.setState({ id: goal.id, state }),
            `Set to ${stateWords[state].toLowerCase()}`,
          )
        }
        options={goalState.options.map((state) => ({ id: state, label: stateWords[state] }))}
      />
      <Button
        size="small"
        variant="ghost"
        onPress={() => void act.run(() => api.goals.remove({ id: goal.id }), 'Removed the goal')}
      >
        Remove this goal
      </Button>
    </section>
  )
}

// One goal: what it means and whether both agree, which goals it supports and how far, and where it stands.
import { Pencil } from 'lucide-react'
import type { AlignmentPage, GoalState, GoalView } from '../../../shared/goals/model'
import { goalState } from '../../../shared/goals/model'
import { api } from '../../app/api'
import { type Act, useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Button, Mark, MetaLine, SectionHead, Select } from '../../ui'
import { Agreement } from './agreement'
import { standing } from './goal-node'
import styles from './goals.module.css'
import { Links } from './links'
import type { Nesting, NestWish } from './use-nesting'

type GoalInspectorProps = {
  readonly goal: GoalView
  readonly data: AlignmentPage
  readonly onEdit: (goal: GoalView) => void
  readonly nestWish: NestWish
  readonly nesting: Nesting
}

export function GoalInspector({ goal, data, onEdit, nestWish, nesting }: GoalInspectorProps) {
  const act = useAct()
  return (
    <div className={styles.inspector}>
      <MetaLine
        items={[
          <span key="whose" className={styles.whose}>
            <Mark served={goal.served} size={9} />
            {goal.level === 'me' ? 'Your goal' : `${firstName(goal.ownerName)}’s goal`}
          </span>,
          ...(goal.level === 'boss' ? [] : [`weight ${goal.weight}`]),
        ]}
      />
      <h2 className={styles.goalTitle} tabIndex={-1}>
        {goal.title}
      </h2>
      <p className={styles.quiet}>
        {[underWords(goal, data), capital(standing(goal))].filter(Boolean).join('. ')}
      </p>
      <Button size="small" icon={Pencil} command="edit" onPress={() => onEdit(goal)}>
        Edit
      </Button>
      <Agreement goal={goal} data={data} act={act} />
      <section aria-label="What it means" className={styles.part}>
        <SectionHead level={3}>Expected</SectionHead>
        <p className={goal.meets ? '' : styles.quiet}>{goal.meets || 'Not written yet.'}</p>
        <SectionHead level={3} note={goal.agreedOn || !goal.outstanding ? undefined : 'draft'}>
          Outstanding
        </SectionHead>
        {goal.outstanding ? (
          <blockquote className={styles.ask}>{goal.outstanding}</blockquote>
        ) : (
          <p className={styles.quiet}>Not written yet.</p>
        )}
        {goal.evidence ? (
          <>
            <SectionHead level={3}>What shows it</SectionHead>
            <p>{goal.evidence}</p>
          </>
        ) : null}
      </section>
      {goal.level === 'boss' ? null : <Links goal={goal} data={data} nestWish={nestWish} nesting={nesting} />}
      <Standing goal={goal} act={act} />
      {act.problem && !act.problem.field ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </div>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** 'Under Ingrid’s “Cost to serve”': the first it supports. */
function underWords(goal: GoalView, { goals }: AlignmentPage): string {
  const parent = goals.find(({ id }) => id === goal.supports.find(({ share }) => share > 0)?.parentId)
  if (!parent) return ''
  const whose = parent.level === 'boss' ? `${firstName(parent.ownerName)}’s` : 'your'
  return `Under ${whose} “${parent.title}”`
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

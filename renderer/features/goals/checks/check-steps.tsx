// The goals of a check in their order: which are gone through, and which one is open.
import { Circle, CircleCheck } from 'lucide-react'
import type { CheckGoal } from '../../../../shared/goals/checks'
import { Icon } from '../../../ui'
import styles from './check.module.css'

type CheckStepsProps = {
  readonly goals: readonly CheckGoal[]
  readonly currentId: string | null
  readonly onGoal: (id: string) => void
}

export function CheckSteps({ goals, currentId, onGoal }: CheckStepsProps) {
  return (
    <nav aria-label="Goals of this check" className={styles.steps}>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ol role="list">
        {goals.map((goal) => (
          <li key={goal.goalId}>
            <button
              type="button"
              className={styles.step}
              aria-current={goal.goalId === currentId ? 'step' : undefined}
              onClick={() => onGoal(goal.goalId)}
            >
              <span role="img" aria-label={goal.isDone ? 'Gone through' : 'Not gone through'}>
                <Icon of={goal.isDone ? CircleCheck : Circle} size={14} />
              </span>
              <span className={styles.stepTitle}>{goal.title}</span>
              <span className={styles.weight}>{goal.weight}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

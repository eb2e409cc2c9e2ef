// What outstanding means for each goal: the words agreed on with their day, or a way to agree on some.
import { Check, Circle, CircleDashed } from 'lucide-react'
import type { GoalView } from '../../../shared/goals/model'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import { Icon, SectionHead, TextLink } from '../../ui'
import styles from './person.module.css'

export function Outstanding({ goals }: { readonly goals: readonly GoalView[] }) {
  if (goals.length === 0) return null
  return (
    <section aria-label="Outstanding means">
      <SectionHead>Outstanding means</SectionHead>
      {goals.map((goal) => (
        <div key={goal.id} className={styles.outstanding}>
          {goals.length > 1 ? <p className={styles.quiet}>{goal.title}</p> : null}
          {goal.outstanding === '' ? null : <p className={styles.said}>{goal.outstanding}</p>}
          <Agreement goal={goal} />
        </div>
      ))}
    </section>
  )
}

function Agreement({ goal }: { readonly goal: GoalView }) {
  const today = useToday()
  if (goal.agreedOn !== null)
    return (
      <p className={styles.agreement}>
        <Icon of={Check} size={12} />
        {`Agreed together, ${plainDay(goal.agreedOn, today)}`}
      </p>
    )
  const isDrafted = goal.outstanding !== '' || goal.meets !== ''
  return (
    <p className={styles.agreement}>
      <Icon of={isDrafted ? CircleDashed : Circle} size={12} />
      <TextLink href={`#/alignment?goal=${goal.id}`} aria-label={`Agree on “${goal.title}”`}>
        {isDrafted ? 'Drafted, not agreed yet' : 'Not agreed yet'}
      </TextLink>
    </p>
  )
}

// The goals of a person: weight, what each is nested under, and what outstanding means.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { AlignmentPage, GoalView } from '../../../shared/goals/model'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { EmptyState, Mark, SectionHead, TextLink } from '../../ui'
import { Outstanding } from './outstanding'
import styles from './person.module.css'

const isLive = ({ state }: GoalView) => state === 'draft' || state === 'agreed' || state === 'active'

export function Goals({ person }: { readonly person: PersonRow }) {
  const page = useSuspenseQuery(query.goals.alignment.queryOptions()).data
  const goals = page.goals
    .filter((goal) => goal.ownerId === person.id && isLive(goal))
    .toSorted((a, b) => b.weight - a.weight)
  // What a boss means is known or not; to agree on it is for the goals of the team and yours.
  const isBoss = person.kind === 'boss'
  return (
    <>
      <section aria-label="Goals">
        <SectionHead right={goals.length > 0 ? 'weight' : undefined}>Goals</SectionHead>
        {goals.length === 0 ? (
          <EmptyState
            title="No goals yet."
            action={<TextLink href="#/alignment">Write them down</TextLink>}
          />
        ) : (
          <ul className={styles.goals}>
            {goals.map((goal) => (
              <li key={goal.id}>
                <Mark served={goal.served} size={9} className={styles.mark} />
                <div>
                  {goal.title}
                  <p className={styles.quiet}>{linkWords(goal, page)}</p>
                </div>
                <b>{goal.weight}</b>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Outstanding goals={isBoss ? goals.filter(({ outstanding }) => outstanding !== '') : goals} />
    </>
  )
}

/** What a goal is nested under; a boss's goal is where the tree begins. */
function linkWords(goal: GoalView, page: AlignmentPage): string {
  if (goal.level === 'boss') return ''
  const parents = goal.supports.flatMap(({ parentId }) => page.goals.filter(({ id }) => id === parentId))
  const first = parents[0]
  if (first === undefined) return 'not nested'
  return parents.length === 1
    ? `under “${first.title}”`
    : `under “${first.title}” and ${parents.length - 1} more`
}

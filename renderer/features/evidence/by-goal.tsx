// Dated lines for each of your goals, heaviest first; a goal without evidence says so.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { AccomplishmentView, EvidenceGoal } from '../../../shared/evidence/model'
import { NOTABLE_IMPACT, reviewYear } from '../../../shared/evidence/rules'
import type { Served } from '../../../shared/words'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { firstName } from '../../app/words'
import { Disclosure, EmptyState, List, PageTitle, SectionHead } from '../../ui'
import { AccomplishmentLine } from './accomplishment-line'
import styles from './evidence.module.css'
import { useSelection } from './selection'

export function ByGoal({ wantedId }: { readonly wantedId: string | null }) {
  const today = useToday()
  const { goals, accomplishments, bossName } = useSuspenseQuery(query.evidence.page.queryOptions()).data
  const box = useSelection('accomplishment', wantedId)
  const boss = bossName === null ? 'Your boss' : firstName(bossName)
  const thisYear = accomplishments.filter(({ happenedOn }) => happenedOn >= reviewYear(today).from)
  const untold = accomplishments.filter(({ knownOn, impact }) => knownOn === null && impact >= NOTABLE_IMPACT)
  const isOfGoal = (item: AccomplishmentView) => goals.some(({ id }) => id === item.goalId)
  const others = accomplishments.filter((item) => !isOfGoal(item))
  return (
    <>
      <PageTitle
        lede="Dated lines for each goal, each with what shows it. Write them while they are fresh."
        facts={[
          thisYear.length === 0
            ? 'Nothing in the last four quarters'
            : `${thisYear.length} in the last four quarters`,
          untold.length === 0 ? '' : `${untold.length} ${boss} has not heard of`,
        ]}
      >
        What you got done
      </PageTitle>
      <div ref={box} className={styles.parts}>
        {goals.map((goal) => (
          <Group
            key={goal.id}
            goal={goal}
            items={accomplishments.filter(({ goalId }) => goalId === goal.id)}
            boss={boss}
            today={today}
          />
        ))}
        {others.length > 0 || goals.length === 0 ? (
          <Group goal={null} items={others} boss={boss} today={today} />
        ) : null}
      </div>
    </>
  )
}

type GroupProps = {
  readonly goal: EvidenceGoal | null
  readonly items: readonly AccomplishmentView[]
  readonly boss: string
  readonly today: string
}

function servedHead(served: Served | undefined): { readonly served?: Served } {
  return served === undefined || served === 'none' ? {} : { served }
}

function Group({ goal, items, boss, today }: GroupProps) {
  const title = goal?.title ?? 'For no goal in particular'
  const { from } = reviewYear(today)
  const isLately = ({ happenedOn }: AccomplishmentView) => happenedOn >= from
  const earlier = items.filter((item) => !isLately(item))
  return (
    <section aria-label={title}>
      <SectionHead
        hasLine
        {...servedHead(goal?.served)}
        right={goal === null ? undefined : `${goal.weight} of 100`}
      >
        {title}
      </SectionHead>
      {items.length === 0 ? (
        <EmptyState title="No evidence yet.">What would show it?</EmptyState>
      ) : (
        <Lines title={title} items={items.filter(isLately)} boss={boss} today={today} />
      )}
      {earlier.length > 0 ? (
        <Disclosure title={`${earlier.length} earlier`}>
          <Lines title={`${title}, earlier`} items={earlier} boss={boss} today={today} />
        </Disclosure>
      ) : null}
    </section>
  )
}

function Lines({ title, items, boss, today }: Omit<GroupProps, 'goal'> & { readonly title: string }) {
  if (items.length === 0) return null
  return (
    <List aria-label={title}>
      {items.map((item) => (
        <AccomplishmentLine key={item.id} item={item} boss={boss} today={today} />
      ))}
    </List>
  )
}

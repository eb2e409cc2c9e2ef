// Three columns of goals: each of the boss's with yours under it and your reports' under those; what hangs nowhere below.
import { Circle, CircleCheck, CircleDashed, Plus } from 'lucide-react'
import type { AlignmentPage, GoalView } from '../../../shared/goals/model'
import type { PersonRow } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { firstName } from '../../app/words'
import { Button, EmptyState, Icon, Mark, SectionHead } from '../../ui'
import styles from './goals.module.css'

type GoalTreeProps = {
  readonly data: AlignmentPage
  readonly selectedId: Id | null
  readonly onSelect: (id: Id) => void
  readonly onAdd: (ownerId: Id | null) => void
  readonly boss: PersonRow | undefined
  readonly reports: readonly PersonRow[]
}

function childrenOf(goal: GoalView, goals: readonly GoalView[]): readonly GoalView[] {
  return goals.filter((candidate) =>
    candidate.supports.some((link) => link.parentId === goal.id && link.share > 0),
  )
}

export function GoalTree({ data, selectedId, onSelect, onAdd, boss, reports }: GoalTreeProps) {
  const of = (level: GoalView['level']) => data.goals.filter((goal) => goal.level === level)
  const mine = of('me')
  const theirs = of('report')
  const bosses = of('boss')
  const isNested = (goal: GoalView) => goal.supports.some((link) => link.share > 0)
  const loose = mine.filter((goal) => !isNested(goal))
  const looseWeight = loose.reduce((sum, goal) => sum + (goal.state === 'active' ? goal.weight : 0), 0)
  const nobodys = theirs.filter((goal) => !isNested(goal))
  const node = (goal: GoalView) => (
    <GoalNode key={goal.id} goal={goal} isSelected={goal.id === selectedId} onSelect={onSelect} />
  )
  const row = (goal: GoalView) => (
    <div key={goal.id} className={styles.pair}>
      {node(goal)}
      <div className={styles.stack}>{childrenOf(goal, theirs).map(node)}</div>
    </div>
  )
  return (
    <div className={styles.tree}>
      <div className={styles.heads}>
        <SectionHead level={2}>{boss ? `${firstName(boss.name)}’s goals` : 'Your boss’s goals'}</SectionHead>
        <SectionHead level={2} note="weight">
          Yours
        </SectionHead>
        <SectionHead level={2}>Your team’s</SectionHead>
      </div>
      {bosses.map((goal) => (
        <div key={goal.id} className={styles.chain}>
          {node(goal)}
          <div className={styles.stack}>
            {childrenOf(goal, mine).map(row)}
            {childrenOf(goal, mine).length === 0 ? (
              <p className={styles.missing}>Nothing of yours yet</p>
            ) : null}
          </div>
        </div>
      ))}
      {bosses.length === 0 ? (
        <EmptyState title="No goals of your boss yet.">
          Three is enough. Yours will nest under them.
        </EmptyState>
      ) : null}
      {loose.length ? (
        <section aria-label="Not nested" className={styles.loose}>
          <SectionHead level={2} note={`${looseWeight} of your points`}>
            Not nested
          </SectionHead>
          {loose.map((goal) => (
            <div key={goal.id} className={styles.chain}>
              <p className={styles.missing}>No parent yet</p>
              {row(goal)}
            </div>
          ))}
        </section>
      ) : null}
      {nobodys.length ? (
        <section aria-label="Your team’s, not nested" className={styles.loose}>
          <SectionHead level={2}>Your team’s, not nested</SectionHead>
          <div className={styles.wide}>{nobodys.map(node)}</div>
        </section>
      ) : null}
      <div className={styles.adds}>
        {boss ? (
          <Button size="small" icon={Plus} onPress={() => onAdd(boss.id)}>
            {`A goal of ${firstName(boss.name)}`}
          </Button>
        ) : null}
        <Button size="small" icon={Plus} onPress={() => onAdd(null)}>
          A goal of yours
        </Button>
        {reports.map((report) => (
          <Button key={report.id} size="small" icon={Plus} onPress={() => onAdd(report.id)}>
            {`A goal of ${firstName(report.name)}`}
          </Button>
        ))}
      </div>
    </div>
  )
}

const checks = {
  agreed: { icon: CircleCheck, word: 'Outstanding agreed' },
  drafted: { icon: CircleDashed, word: 'Drafted' },
  open: { icon: Circle, word: 'Not asked' },
} as const

export function checkOf(goal: GoalView): (typeof checks)[keyof typeof checks] {
  if (goal.agreedOn) return checks.agreed
  return goal.outstanding || goal.meets ? checks.drafted : checks.open
}

type GoalNodeProps = {
  readonly goal: GoalView
  readonly isSelected: boolean
  readonly onSelect: (id: Id) => void
}

function GoalNode({ goal, isSelected, onSelect }: GoalNodeProps) {
  const check = checkOf(goal)
  const isOver = goal.state !== 'active'
  return (
    <button
      type="button"
      className={styles.node}
      aria-pressed={isSelected}
      data-over={isOver || undefined}
      data-loose={(goal.level !== 'boss' && !goal.supports.some((link) => link.share > 0)) || undefined}
      onClick={() => onSelect(goal.id)}
    >
      <Mark served={goal.served} size={9} />
      <span className={styles.nodeBody}>
        <b>{goal.title}</b>
        <span className={styles.quiet}>
          <span role="img" aria-label={check.word} title={check.word}>
            <Icon of={check.icon} size={13} />
          </span>{' '}
          {[
            goal.level === 'report' ? firstName(goal.ownerName) : check.word,
            ...(isOver ? [goal.state] : []),
          ].join(', ')}
        </span>
      </span>
      {goal.level === 'boss' ? null : <span className={styles.weight}>{goal.weight}</span>}
    </button>
  )
}

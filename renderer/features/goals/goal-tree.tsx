// Three columns of goals: each of the boss's with yours under it and your reports' under those; what hangs nowhere
// below. Lines join what is nested; arrow keys walk along them.
import { Link2, Plus } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { AlignmentPage, GoalView } from '../../../shared/goals/model'
import type { PersonRow } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { firstName } from '../../app/words'
import { Button, EmptyState, Icon, SectionHead } from '../../ui'
import { type Edge, Edges } from './edges'
import { checkLegend, GoalNode, useDropTarget } from './goal-node'
import styles from './tree.module.css'
import type { Nesting } from './use-nesting'
import { walk } from './walk'

type GoalTreeProps = {
  readonly data: AlignmentPage
  readonly selectedId: Id | null
  readonly onSelect: (id: Id) => void
  readonly onFindParent: (id: Id) => void
  readonly onAdd: (ownerId: Id | null) => void
  readonly nesting: Nesting
  readonly boss: PersonRow | undefined
  readonly reports: readonly PersonRow[]
}

function childrenOf(goal: GoalView, goals: readonly GoalView[]): readonly GoalView[] {
  return goals.filter((candidate) =>
    candidate.supports.some((link) => link.parentId === goal.id && link.share > 0),
  )
}

function isNested(goal: GoalView): boolean {
  return goal.supports.some((link) => link.share > 0)
}

export function GoalTree(props: GoalTreeProps) {
  const { data, selectedId, onSelect, onFindParent, onAdd, nesting, boss, reports } = props
  const box = useRef<HTMLDivElement>(null)
  const of = (level: GoalView['level']) => data.goals.filter((goal) => goal.level === level)
  const mine = of('me')
  const theirs = of('report')
  const bosses = of('boss')
  const loose = mine.filter((goal) => !isNested(goal))
  const looseWeight = loose.reduce((sum, goal) => sum + (goal.state === 'active' ? goal.weight : 0), 0)
  const nobodys = theirs.filter((goal) => !isNested(goal))
  const edges: Edge[] = []
  const isOn = (goal: GoalView) => goal.id === selectedId
  const node = (goal: GoalView, under: readonly GoalView[]) => {
    const at = ['at', ...under.map(({ id }) => id), goal.id].join('-')
    const parent = under.at(-1)
    if (parent) {
      const from = at.slice(0, -(goal.id.length + 1))
      edges.push({
        from,
        to: at,
        isOn: isOn(goal) || isOn(parent),
        isLoose: !isNested(parent) && parent.level === 'me',
      })
    }
    return (
      <GoalNode
        key={at}
        goal={goal}
        at={at}
        path={pathOf(under)}
        isSelected={isOn(goal)}
        onSelect={onSelect}
        nesting={nesting}
      />
    )
  }
  const row = (goal: GoalView, under: readonly GoalView[]) => (
    <div key={goal.id} className={styles.pair}>
      {node(goal, under)}
      <div className={styles.stack}>
        {childrenOf(goal, theirs).map((child) => node(child, [...under, goal]))}
      </div>
    </div>
  )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (box.current) walk(event, box.current)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the goals are no fieldset of a form
    <div
      className={styles.tree}
      ref={box}
      onKeyDown={onKeyDown}
      role="group"
      aria-label="Goals, by arrow keys"
    >
      <div className={styles.heads}>
        <SectionHead level={2}>{boss ? `${firstName(boss.name)}’s goals` : 'Your boss’s goals'}</SectionHead>
        <SectionHead level={2} note="weight">
          Yours
        </SectionHead>
        <SectionHead level={2}>Your team’s</SectionHead>
      </div>
      {bosses.map((goal) => (
        <div key={goal.id} className={styles.chain}>
          {node(goal, [])}
          <div className={styles.stack}>
            {childrenOf(goal, mine).map((child) => row(child, [goal]))}
            {childrenOf(goal, mine).length === 0 ? <NothingYet goal={goal} nesting={nesting} /> : null}
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
          <SectionHead level={2} note={`${looseWeight} of your ${data.mine.weightTotal} points`}>
            Not nested
          </SectionHead>
          {loose.map((goal) => (
            <div key={goal.id} className={styles.chain}>
              <button
                type="button"
                className={styles.find}
                aria-keyshortcuts="L"
                aria-label={`Find a parent for ${goal.title}`}
                onClick={() => onFindParent(goal.id)}
              >
                <Icon of={Link2} size={14} />
                Find a parent
                <kbd className={styles.key}>L</kbd>
              </button>
              {row(goal, [])}
            </div>
          ))}
        </section>
      ) : null}
      {nobodys.length ? (
        <section aria-label="Your team’s, not nested" className={styles.loose}>
          <SectionHead level={2}>Your team’s, not nested</SectionHead>
          <div className={styles.wide}>{nobodys.map((goal) => node(goal, []))}</div>
        </section>
      ) : null}
      <Edges edges={edges} />
      <p className={styles.legend} aria-hidden="true">
        {checkLegend.map(({ icon, word }) => (
          <span key={word}>
            <Icon of={icon} size={13} /> {word}
          </span>
        ))}
      </p>
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

function NothingYet({ goal, nesting }: { readonly goal: GoalView; readonly nesting: Nesting }) {
  const { isOver, handlers } = useDropTarget(goal.id, nesting)
  return (
    <p className={styles.missing} data-drop={isOver || undefined} {...handlers}>
      Nothing of yours yet. Drag one here.
    </p>
  )
}

/** 'under “Answers in 4 hours”, under “Keep 94% of revenue”'. */
function pathOf(under: readonly GoalView[]): string {
  return under
    .toReversed()
    .map(({ title }) => `under “${title}”`)
    .join(', ')
}

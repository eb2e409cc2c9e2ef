// One goal as a card: whom it serves, its title, where its meaning stands, its weight. It can be dragged onto another.
import { Circle, CircleCheck, CircleDashed } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import type { GoalView } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Icon, Mark } from '../../ui'
import styles from './tree.module.css'
import type { Nesting } from './use-nesting'

const checks = {
  agreed: { icon: CircleCheck, word: 'Outstanding agreed' },
  drafted: { icon: CircleDashed, word: 'Drafted' },
  open: { icon: Circle, word: 'Not asked' },
} as const

export const checkLegend = [checks.agreed, checks.drafted, checks.open]

export function checkOf(goal: {
  readonly agreedOn: string | null
  readonly outstanding: string
  readonly meets: string
}): (typeof checks)[keyof typeof checks] {
  if (goal.agreedOn) return checks.agreed
  return goal.outstanding || goal.meets ? checks.drafted : checks.open
}

/** What a goal is called where it is dragged. */
const dragType = 'application/x-saydo-goal'

/** What makes a place one where a goal can be dropped, to hang under the goal of this id. */
export function useDropTarget(id: Id, nesting: Nesting) {
  const [isOver, setOver] = useState(false)
  const canTake = nesting.draggedId !== null && nesting.draggedId !== id
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!canTake || !event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'link'
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        nesting.dropOn(id)
      },
    },
  }
}

type GoalNodeProps = {
  readonly goal: GoalView
  /** Where in the tree this card stands; a goal under two others stands twice. */
  readonly at: string
  /** What it hangs under, for those who hear it. */
  readonly path: string
  readonly isSelected: boolean
  readonly onSelect: (id: Id) => void
  readonly nesting: Nesting
}

export function GoalNode({ goal, at, path, isSelected, onSelect, nesting }: GoalNodeProps) {
  const today = useToday()
  const { isOver, handlers } = useDropTarget(goal.id, nesting)
  const check = checkOf(goal)
  const isLoose = goal.level !== 'boss' && !goal.supports.some((link) => link.share > 0)
  return (
    <button
      type="button"
      className={styles.node}
      aria-pressed={isSelected}
      aria-describedby={path ? `${at}-path` : undefined}
      data-at={at}
      data-goal={goal.id}
      data-over={goal.state !== 'active' || undefined}
      data-loose={isLoose || undefined}
      data-drop={isOver || undefined}
      onClick={() => onSelect(goal.id)}
      draggable={goal.level !== 'boss'}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, goal.id)
        event.dataTransfer.effectAllowed = 'link'
        nesting.drag(goal.id)
      }}
      onDragEnd={() => nesting.drag(null)}
      {...handlers}
    >
      <Mark served={goal.served} size={9} />
      <span className={styles.body}>
        <b>{goal.title}</b>
        <span className={styles.note}>
          {goal.level === 'boss' ? (
            standing(goal)
          ) : (
            <>
              <span role="img" aria-label={check.word} title={check.word}>
                <Icon of={check.icon} size={13} />
              </span>
              {goal.level === 'report' ? firstName(goal.ownerName) : agreement(goal, check.word, today)}
            </>
          )}
          {goal.state === 'active' ? '' : ` ${goal.state}`}
        </span>
      </span>
      {goal.level === 'boss' ? null : <span className={styles.weight}>{goal.weight}</span>}
      {path ? (
        <span id={`${at}-path`} hidden>
          {path}
        </span>
      ) : null}
    </button>
  )
}

function agreement(goal: GoalView, word: string, today: string): string {
  return goal.agreedOn ? `Agreed ${plainDay(goal.agreedOn, today)}` : word
}

/** 'now 27, was 41', as far as it is known. */
export function standing({ current, baseline, unit, measure }: GoalView): string {
  const of = (value: number) => `${value}${unit === '%' ? '%' : ''}`
  if (current === null) return measure
  return baseline === null ? `now ${of(current)}` : `now ${of(current)}, was ${of(baseline)}`
}

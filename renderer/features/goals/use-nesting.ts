// Nesting a goal under another, by drag, by keys or by a form: one call, and the reason where it is refused.
import { useState } from 'react'
import type { AlignmentPage, GoalView } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { type Act, useAct } from '../../app/use-act'

/** What is left of a goal's 100 % to give. */
export function freeShare(goal: GoalView): number {
  return Math.max(0, 100 - goal.supports.reduce((sum, { share }) => sum + share, 0))
}

/** Asks for the form that nests a goal; met once it has the focus. */
export type NestWish = { readonly isMade: boolean; readonly onMet: () => void }

export type Nesting = {
  readonly act: Act
  /** The link that was tried last: a refusal is about it. */
  readonly tried: { readonly goalId: Id; readonly parentId: Id } | null
  /** The goal that is being dragged. */
  readonly draggedId: Id | null
  readonly drag: (id: Id | null) => void
  /** Resolves to true when it is done. */
  readonly nest: (goalId: Id, parentId: Id, share: number) => Promise<boolean>
  /** Dropped: gives the parent what is free, or shows why not beside the goal. */
  readonly dropOn: (parentId: Id) => void
}

export function useNesting(data: AlignmentPage, onSelect: (id: Id) => void): Nesting {
  const act = useAct()
  const [tried, setTried] = useState<Nesting['tried']>(null)
  const [draggedId, drag] = useState<Id | null>(null)
  const nest = async (goalId: Id, parentId: Id, share: number) => {
    setTried({ goalId, parentId })
    const done = await act.run(async () => {
      await api.goals.link({ goalId, parentId, share })
      return true
    }, 'Nested')
    return done === true
  }
  const dropOn = (parentId: Id) => {
    const goal = data.goals.find(({ id }) => id === draggedId)
    drag(null)
    if (!goal || goal.id === parentId) return
    const had = goal.supports.find((link) => link.parentId === parentId)?.share ?? 0
    const free = freeShare(goal)
    onSelect(goal.id)
    // With nothing left to give, the whole is asked for, so that the answer says what stands in the way.
    void nest(goal.id, parentId, free > 0 ? had + free : 100)
  }
  return { act, tried, draggedId, drag, nest, dropOn }
}

// Starring, resting, waking and removing a question. One that leaves the list hands the focus to the next.
import { useEffect, useRef } from 'react'
import type { PromptView } from '../../../shared/prompts/contract'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { type Act, useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'

export type Marks = {
  readonly star: (prompt: PromptView) => void
  /** Lets it rest, or wakes it when it does. */
  readonly rest: (prompt: PromptView) => void
  readonly remove: (prompt: PromptView) => void
  readonly problem: Act['problem']
}

function titleOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-row-title]`)
}

export function useMarks(shown: readonly PromptView[]): Marks {
  const act = useAct()
  const today = useToday()
  const heir = useRef<{ readonly of: string; readonly id: string | null } | null>(null)
  useEffect(() => {
    const waiting = heir.current
    if (!waiting || shown.some(({ id }) => id === waiting.of)) return
    heir.current = null
    if (waiting.id !== null) titleOf(waiting.id)?.focus()
  }, [shown])
  /** Remembers which row follows, when the focus is in this one. */
  const leaving = (prompt: PromptView) => {
    const at = shown.findIndex(({ id }) => id === prompt.id)
    const hasFocus = document.activeElement?.closest(`[data-row="${CSS.escape(prompt.id)}"]`) != null
    heir.current = hasFocus ? { of: prompt.id, id: (shown[at + 1] ?? shown[at - 1])?.id ?? null } : null
  }
  return {
    problem: act.problem,
    star: (prompt) => {
      const isStarred = !prompt.isStarred
      void act.run(
        () => api.prompts.star({ promptId: prompt.id, isStarred }),
        isStarred ? 'Starred.' : 'Star taken away.',
      )
    },
    rest: (prompt) => {
      leaving(prompt)
      if (prompt.restedUntil === null)
        void act.run(
          () => api.prompts.rest({ promptId: prompt.id }),
          ({ until }) => `Rests until ${plainDay(until, today)}.`,
        )
      else void act.run(() => api.prompts.wake({ promptId: prompt.id }), 'Awake again.')
    },
    remove: (prompt) => {
      leaving(prompt)
      const { id } = prompt
      void act.run(() => api.prompts.remove({ id: id as never }), 'Removed.')
    },
  }
}

// The keys of a hint while it shows, from the field it belongs to: Tab takes it, Escape keeps your words, one key ends its kind.
import { type RefObject, useEffect, useRef } from 'react'
import { api } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { saying, undoLast } from '../../app/use-act'
import { toast } from '../../ui'

type HintKeys = {
  readonly isShown: boolean
  /** Where the question is being typed. */
  readonly field: RefObject<HTMLElement | null>
  /** Where the hint stands. */
  readonly place: RefObject<HTMLElement | null>
  /** Null when there is nothing to take: Tab then goes on as always. */
  readonly onTake: (() => void) | null
  readonly onKeep: () => void
  readonly onNever: () => void
}

/** Does without a kind of hint from now on, and offers to take that back. */
export async function neverAgain(pattern: string): Promise<void> {
  await saying(async () => {
    await api.coach.dismiss({ pattern })
    toast('No more hints of this kind.', { onUndo: () => void undoLast() })
    return null
  })
}

export function useHintKeys(keys: HintKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  const { isShown, field, onNever } = keys
  useCommands('anywhere', { 'no-such-hint': onNever }, { within: field, isEnabled: isShown })
  useEffect(() => {
    if (!isShown) return
    const hear = (event: KeyboardEvent) => {
      const { field: at, place, onTake, onKeep } = latest.current
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const focus = document.activeElement
      const isInField = focus !== null && at.current?.contains(focus) === true
      const isInside = isInField || place.current?.contains(focus) === true
      const run =
        event.key === 'Tab' && isInField ? onTake : event.key === 'Escape' && isInside ? onKeep : null
      if (!run) return
      // Heard before anything else, so that neither the focus moves nor a dialog closes.
      event.preventDefault()
      event.stopImmediatePropagation()
      run()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [isShown])
}

// The row that has the focus: E edits it, and an address can ask for one.
import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/words'
import { type CaptureKind, useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'

export type SelectionProps = {
  readonly selectedId: string | null
  readonly onSelect: (id: string | null) => void
}

/** Rows say who they are with `data-record` on their words. */
export function useSelection(kind: CaptureKind, { selectedId, onSelect }: SelectionProps) {
  const box = useRef<HTMLDivElement>(null)
  const { open } = useShell()
  useEffect(() => {
    const row = selectedId && box.current?.querySelector(`[data-record="${CSS.escape(selectedId)}"]`)
    const button = row ? row.closest<HTMLElement>('button, a') : null
    if (button && !button.contains(document.activeElement)) button.focus()
  }, [selectedId])
  useCommands(
    'evidence',
    {
      edit: () => {
        if (selectedId === null) return false
        open({ type: 'edit', kind, id: selectedId as Id })
      },
    },
    { within: box },
  )
  useEffect(() => {
    const list = box.current
    const hear = (event: FocusEvent) => {
      const inside = event.target instanceof Element ? event.target.closest('li') : null
      const row = inside?.querySelector<HTMLElement>('[data-record]')
      if (row?.dataset.record) onSelect(row.dataset.record)
    }
    list?.addEventListener('focusin', hear)
    return () => list?.removeEventListener('focusin', hear)
  }, [onSelect])
  return box
}

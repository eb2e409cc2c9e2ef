// The row that has the focus, for E to edit; an address can ask for one.
import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/words'
import { type CaptureKind, useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'

/** Rows say who they are with `data-record` on their words; the one asked for gets the focus. */
export function useSelection(kind: CaptureKind, wantedId: string | null) {
  const box = useRef<HTMLDivElement>(null)
  const found = useRef<string | null>(null)
  const { open, overlay } = useShell()
  const isCovered = overlay !== null
  useEffect(() => {
    if (wantedId === null || isCovered || found.current === wantedId) return
    // What was open over the view gives the focus back first.
    const timer = setTimeout(() => {
      const row = box.current?.querySelector(`[data-record="${CSS.escape(wantedId)}"]`)
      row?.closest<HTMLElement>('button, a')?.focus()
      found.current = wantedId
    }, 50)
    return () => clearTimeout(timer)
  }, [wantedId, isCovered])
  useCommands(
    'evidence',
    {
      edit: () => {
        const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-record]')
        if (!row?.dataset.record) return false
        open({ type: 'edit', kind, id: row.dataset.record as Id })
      },
    },
    { within: box },
  )
  return box
}

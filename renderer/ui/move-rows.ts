// Arrow keys between rows: each row is marked `data-row`, what takes the focus in it `data-row-title`.
import type { KeyboardEvent } from 'react'

/** Moves the focus between rows with the arrow keys, Home and End. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-title]')]
  const at = rows.findIndex((row) => row.closest('[data-row]')?.contains(document.activeElement))
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = next === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, next))]
  if (!row) return
  event.preventDefault()
  row.focus()
}

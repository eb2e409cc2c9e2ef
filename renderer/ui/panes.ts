// Moves the focus from pane to pane (F6): sidebar, page or the panes of a page, in document order.

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [contenteditable="true"], [tabindex="0"]'

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/**
 * Focuses the next pane: the first control of its part marked `data-pane-start`, else its first control, or the pane
 * itself when it has none.
 */
export function movePane(direction: 'next' | 'previous') {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => isShown(pane) && pane.querySelector('[data-pane]') === null,
  )
  if (panes.length === 0) return
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const step = direction === 'next' ? 1 : -1
  const start = current === -1 && direction === 'previous' ? 0 : current
  const pane = panes[(start + step + panes.length) % panes.length]
  const firstIn = (part: Element | null | undefined) =>
    [...(part?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(isShown)
  const control = firstIn(pane?.querySelector('[data-pane-start]')) ?? firstIn(pane)
  ;(control ?? pane)?.focus()
}

// Focus is never lost: when what had it goes away (an item was parked, a view was left), it passes to the neighbour
// in the same list, else to the page; when what opened over the page closes, it goes back to where it was.

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [contenteditable="true"], [tabindex="0"]'

/** Where an element stood: each parent with the place among its children, from the inside out. */
type Place = readonly { readonly parent: Element; readonly index: number }[]

function placeOf(element: Element, root: Element): Place {
  const place: { parent: Element; index: number }[] = []
  for (let at = element; at !== root && at.parentElement; at = at.parentElement)
    place.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) })
  return place
}

/** The words of a row before its buttons; only what is on the screen. */
function firstControl(within: Element): HTMLElement | undefined {
  const title = within.querySelectorAll<HTMLElement>('[data-row-title]')
  const isItself = within.matches(FOCUSABLE) ? [within as HTMLElement] : []
  return [...isItself, ...title, ...within.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (control) => control.getClientRects().length > 0,
  )
}

/** What stands at the place now, or the nearest before it. */
function neighbour(place: Place): HTMLElement | undefined {
  for (const { parent, index } of place) {
    if (!parent.isConnected) continue
    if (parent.closest('main') === null || parent.matches('main')) return undefined
    const children = [...parent.children]
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const control = firstControl(child)
      if (control) return control
    }
  }
  return undefined
}

/** It is there and can have the focus; a button that was switched off while it had it cannot. */
function isHeld(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

/** Watches over the focus inside `root`, for as long as the page lives. */
export function keepFocus(root: Element): void {
  let last: { readonly element: Element; readonly place: Place } | null = null
  let isDue = false

  const check = () => {
    isDue = false
    if (!last || document.activeElement !== document.body || document.querySelector('[data-overlay]')) return
    const { element, place } = last
    const next =
      element instanceof HTMLElement && isHeld(element)
        ? element
        : (neighbour(place) ?? root.querySelector<HTMLElement>('main'))
    next?.focus()
  }
  // Two frames later: what closes gives the focus back by itself within one.
  const soon = () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => requestAnimationFrame(check))
  }

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && root.contains(target))
      last = { element: target, place: placeOf(target, root) }
  })
  // Pressing beside everything takes the focus away on purpose.
  root.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest(FOCUSABLE)) last = null
  })
  // What opens over the page stands beside the root in the body.
  new MutationObserver((records) => {
    const isClosed = records.some(
      ({ target, removedNodes }) => target === document.body && removedNodes.length,
    )
    if (last && (isClosed || !isHeld(last.element))) soon()
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
}

// Arrow keys between cards: up and down within a column, right to what hangs under a goal, left to what it hangs under.
import type { KeyboardEvent } from 'react'

export function walk(event: KeyboardEvent<HTMLElement>, box: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const current = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
  if (!current) return
  const nodes = [...box.querySelectorAll<HTMLElement>('[data-at]')]
  const next = nextOf(event.key, current, nodes)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function nextOf(key: string, current: HTMLElement, nodes: readonly HTMLElement[]): HTMLElement | undefined {
  const at = current.dataset.at ?? ''
  const column = nodes.filter((node) => left(node) === left(current))
  const place = column.indexOf(current)
  switch (key) {
    case 'ArrowDown':
      return column[place + 1]
    case 'ArrowUp':
      return column[place - 1]
    case 'Home':
      return column[0]
    case 'End':
      return column.at(-1)
    case 'ArrowRight':
      return nodes.find((node) => parentOf(node) === at) ?? undefined
    case 'ArrowLeft':
      return nodes.find((node) => node.dataset.at === parentOf(current))
    default:
      return undefined
  }
}

function left(node: HTMLElement): number {
  return Math.round(node.getBoundingClientRect().left)
}

function parentOf(node: HTMLElement): string {
  return (node.dataset.at ?? '').replace(/-[^-]+$/, '')
}

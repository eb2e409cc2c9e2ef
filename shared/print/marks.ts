// Whom a thing serves, on paper: shape and word beside the hue, so that a grey printer loses nothing.
import type { Served } from '../words'

const shapes: Readonly<Record<Served, string>> = {
  customer: '<circle cx="6" cy="6" r="4.75"/>',
  employee: '<rect x="1.6" y="1.6" width="8.8" height="8.8" rx="1.6"/>',
  boss: '<path d="M6 1.7 10.9 10.2H1.1Z" stroke-width="1.4" stroke-linejoin="round"/>',
  supplier: '<path d="M6 1.6 10.4 6 6 10.4 1.6 6Z" stroke-width="1.5" stroke-linejoin="round"/>',
  none: '<path d="M2.75 6h6.5" stroke-width="1.75" stroke-linecap="round"/>',
}

const words: Readonly<Record<Served, string>> = {
  customer: 'Customers',
  employee: 'Team',
  boss: 'Boss',
  supplier: 'Suppliers',
  none: 'Other',
}

export function servedWord(served: Served): string {
  return words[served]
}

/** The mark beside its word. */
export function quietMark(served: Served): string {
  return svg(served, 'aria-hidden="true"')
}

/** The mark that stands alone and is read out. */
export function tellingMark(served: Served): string {
  return svg(served, `role="img" aria-label="Serves: ${words[served]}"`)
}

function svg(served: Served, reading: string): string {
  return `<svg class="mark ${served}" viewBox="0 0 12 12" ${reading}>${shapes[served]}</svg>`
}

const places: readonly ((word: string) => string)[] = [
  (word) => `${word} first`,
  (word) => `then ${word}`,
  (word) => `then ${word}`,
]

const inSentence: Readonly<Record<Served, string>> = {
  customer: 'customers',
  employee: 'the team',
  boss: 'the boss',
  supplier: 'suppliers',
  none: 'other',
}

/** "Customers first, then the team, then the boss", each with its mark. */
export function orderOfService(order: readonly Served[]): string {
  return order
    .map((served, index) => {
      const words = (places[index] ?? ((word: string) => word))(inSentence[served])
      const capital = index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words
      return `<span>${quietMark(served)} ${capital}</span>`
    })
    .join('')
}

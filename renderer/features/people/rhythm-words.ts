// How a rhythm stands, in words; only what is over is late.
import type { PersonRow } from '../../../shared/people/model'

export function rhythmState({
  rhythm,
  daysOver,
}: Pick<PersonRow, 'rhythm' | 'daysOver'>): { readonly words: string; readonly isLate: boolean } | null {
  if (rhythm === 'over')
    return { words: daysOver === 1 ? '1 day over' : `${daysOver} days over`, isLate: true }
  if (rhythm === 'slipping') return { words: 'slipping', isLate: false }
  return null
}

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

export function slotWords(slot: { readonly weekday: number; readonly time: string } | null): string | null {
  if (slot === null) return null
  return `${weekdays[slot.weekday - 1] ?? ''}s at ${slot.time}`
}

// How the year looks on one goal, as each of two people reads it: four words, and what lies between the two.
import { z } from 'zod'
import type { LocalDate } from '../dates'

/** 1 below what meets it, 2 meets it, 3 beyond it, 4 outstanding. About a goal, never about a person. */
export const read = z
  .int('Choose how it reads.')
  .min(1, 'Choose how it reads.')
  .max(4, 'Choose how it reads.')

export const readWords: readonly { readonly value: number; readonly label: string }[] = [
  { value: 1, label: 'Below' },
  { value: 2, label: 'Meets it' },
  { value: 3, label: 'Beyond' },
  { value: 4, label: 'Outstanding' },
]

export type ExpectationRead = {
  readonly on: LocalDate
  readonly mine: number
  /** Known from a talk only. */
  readonly boss: number | null
}

/** How far I read a goal above the boss (domain row 27); null while the boss has not said. */
export function gapOf({ mine, boss }: Pick<ExpectationRead, 'mine' | 'boss'>): number | null {
  return boss === null ? null : mine - boss
}

/** A gap of one step or more is worth asking about, until the meaning is agreed anew after the read. */
export function isOpenGap(given: ExpectationRead, agreedOn: LocalDate | null): boolean {
  const gap = gapOf(given)
  return gap !== null && gap >= 1 && (agreedOn === null || agreedOn <= given.on)
}

/** 'beyond', for a sentence. */
export function readWord(value: number): string {
  return readWords.find((word) => word.value === value)?.label.toLowerCase() ?? ''
}

/** 'You read beyond, Ruth meets it'. */
export function readsInWords({ mine, boss }: Pick<ExpectationRead, 'mine' | 'boss'>, name: string): string {
  const yours = `You read ${readWord(mine)}`
  return boss === null ? yours : `${yours}, ${name} ${readWord(boss)}`
}

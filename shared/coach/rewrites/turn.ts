// The same question gets the same rewrite; different ones take turns.
import type { Reading } from '../reading'

/** One of several, by the letters of the question. */
export function pick(reading: Reading, choices: readonly string[]): string {
  let sum = 0
  for (const letter of reading.plain.toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return choices[sum % choices.length] ?? ''
}

// How much of what you answer for somebody else could take over. Domain row 8.
import { type Rate, rate } from '../insights/rates'
import type { Readiness } from './model'

/** Covered when somebody is ready now or soon. */
export function isCovered(successors: readonly { readonly readiness: Readiness }[]): boolean {
  return successors.some(({ readiness }) => readiness !== 'none')
}

/** Covered responsibilities of all that are yours. */
export function coverRate(
  responsibilities: readonly { readonly successors: readonly { readonly readiness: Readiness }[] }[],
): Rate {
  const covered = responsibilities.filter(({ successors }) => isCovered(successors))
  return rate(covered.length, responsibilities.length)
}

/** "3 of 5 responsibilities covered, 60%"; the percentage from five on, '' when there is none. */
export function coverWords({ part, whole, percent, isTelling }: Rate): string {
  if (whole === 0) return ''
  const count = `${part} of ${whole} ${whole === 1 ? 'responsibility' : 'responsibilities'} covered`
  return isTelling ? `${count}, ${percent}%` : count
}

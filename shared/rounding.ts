// Whole-number arithmetic for shares and percentages: nothing here ever rounds a near miss up to a pass.

/** How many answers it takes before a percentage says more than a count. */
export const SMALLEST_COUNT_FOR_PERCENT = 5

/** ⌊numerator ÷ denominator⌋ for whole numbers of 0 or more, exact also where division in floating point is not. */
export function wholeQuotient(numerator: number, denominator: number): number {
  return (numerator - (numerator % denominator)) / denominator
}

/** `part` of `whole` in whole percent, always floored (74.96 % is 74); null when there is no whole. */
export function flooredPercent(part: number, whole: number): number | null {
  return whole > 0 ? wholeQuotient(100 * part, whole) : null
}

/** '40%' from five on, '3 of 4' below, 'nothing yet' for none: small counts never wear a percentage. */
export function percentOrCount(part: number, whole: number): string {
  const percent = flooredPercent(part, whole)
  if (percent === null) return 'nothing yet'
  return whole < SMALLEST_COUNT_FOR_PERCENT ? `${part} of ${whole}` : `${percent}%`
}

/**
 * Splits `total` whole units by weight so that the parts add up to it: each gets its floor, the units left
 * go to the largest remainders, and of equal remainders to the earlier. All zeros when the weights are.
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum <= 0) return weights.map(() => 0)
  const parts = weights.map((weight) => wholeQuotient(total * weight, sum))
  const left = total - parts.reduce((a, b) => a + b, 0)
  const remainders = weights.map((weight, index) => ({ index, remainder: (total * weight) % sum }))
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const lucky = new Set(remainders.slice(0, left).map(({ index }) => index))
  return parts.map((part, index) => (lucky.has(index) ? part + 1 : part))
}

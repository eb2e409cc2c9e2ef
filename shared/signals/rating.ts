// What a rating from a customer, outside or inside, suggests about how much it matters.

/** Severity 1–5 suggested by a rating of 1–5: the worse we are rated, the more it matters (domain row 48: 2 of 5 → 3). */
export function severityOfRating(rating: number): number {
  return Math.max(1, 5 - rating)
}

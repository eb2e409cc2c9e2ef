// A case for another way is ready with something both want and two ways to get there. Domain row 31.

/** So many different options make a case. */
export const OPTIONS_NEEDED = 2

export type CaseParts = {
  readonly sharedGoal: string
  readonly goalId: string | null
  readonly options: readonly string[]
}

/** What a case still lacks, in the words the form shows; empty when it is ready. The same option twice counts once. */
export function missingOf({ sharedGoal, goalId, options }: CaseParts): readonly string[] {
  const different = new Set(options.map((option) => option.trim().toLowerCase()).filter(Boolean)).size
  const hasGoal = sharedGoal.trim() !== '' || goalId !== null
  return [
    ...(hasGoal ? [] : ['No shared goal yet. Say what you both want.']),
    ...(different >= OPTIONS_NEEDED
      ? []
      : [`${different === 0 ? 'No option' : 'One option'} so far. A case needs two.`]),
  ]
}

/** The topic of the next check-in after a case was overruled and carried out all the same. */
export function revisitTitle(question: string): string {
  return `What “${question.replace(/[.?\s]+$/u, '')}” did to customers`
}

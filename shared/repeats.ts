// Finding a value that appears twice, for schemas whose ids must differ.

/** The place of the first value that already appeared earlier in the list, or undefined when all differ. */
export function firstRepeated(values: readonly string[]): number | undefined {
  const seen = new Set<string>()
  const index = values.findIndex((value) => seen.size === seen.add(value).size)
  return index === -1 ? undefined : index
}

// Whoever raised something is named before others only with their consent (domain row 9, DECISIONS 1).

export type Hidden = {
  readonly name: string
  /** "someone in the team", "a customer": what stands in place of the name. */
  readonly as: string
  /** People are known by each part of their name, companies by the whole. */
  readonly isPerson: boolean
}

/** The same words with these names taken out; longer names first, so that no part of one is left. */
export function withoutNames(words: string, hidden: readonly Hidden[]): string {
  const known = hidden
    .flatMap(({ name, as, isPerson }) => {
      const whole = name.trim()
      const parts = isPerson ? whole.split(/\s+/).filter((part) => part.length > 1) : []
      return [...new Set([whole, ...parts])].filter(Boolean).map((each) => ({ each, as }))
    })
    .toSorted((a, b) => b.each.length - a.each.length)
  if (known.length === 0) return words
  const any = known.map(({ each }) => escaped(each)).join('|')
  return words.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'),
    (found: string, at: number) => {
      const as = known.find(({ each }) => each === found)?.as ?? ''
      return at === 0 ? capital(as) : as
    },
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Priya and Jun", "Priya, Jun and a customer". */
export function inOneLine(names: readonly string[]): string {
  const each = [...new Set(names)]
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

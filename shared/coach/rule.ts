// A rule of the coach: when it fires it answers with the words that made it.
import { pattern, wordsOf } from './pattern'
import type { Reading } from './reading'

export type Rule = {
  /** Told beside the label, so that hints of this kind can be switched off. */
  readonly name: string
  /** The words that fired; null when it does not. */
  readonly find: (reading: Reading) => readonly string[] | null
}

type Where = 'core' | 'said' | 'whole' | 'scene'

/** A rule that fires on any of some patterns; `unless` holds what takes it back. */
export function rule(
  name: string,
  where: Where | readonly Where[],
  sources: readonly string[],
  unless: readonly string[] = [],
): Rule {
  const found = sources.map(pattern)
  const exempt = unless.map(pattern)
  const places = typeof where === 'string' ? [where] : where
  return {
    name,
    find: (reading) => {
      for (const text of new Set(places.map((place) => reading[place]))) {
        if (exempt.some((one) => one.test(text))) continue
        for (const one of found) {
          const match = one.exec(text)
          if (match) return triggersOf(match)
        }
      }
      return null
    },
  }
}

/** What stands in curly brackets is what fired; without any, all of it. */
export function triggersOf(match: RegExpExecArray): readonly string[] {
  const groups = match.slice(1).filter((group) => group !== undefined && group !== '')
  const words = (groups.length > 0 ? groups : [match[0]])
    .map(wordsOf)
    .filter((word) => /[a-z0-9]/i.test(word))
  return [...new Set(words)].slice(0, 3)
}

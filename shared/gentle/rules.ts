// A gentle word before something about health, family or union membership is kept: the domain stores none of it on
// purpose, and what is written about a person can be asked for by that person. Nothing is ever blocked by it.
import { type GentleTopic, harmless, tellTale, topics } from './words'

export type Found = {
  readonly topic: GentleTopic
  /** What told of it, in lower case, each once. */
  readonly words: readonly string[]
}

function anyOf(parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const passing = anyOf(harmless)
const telling = topics.map((topic) => ({ topic, pattern: anyOf(tellTale[topic]) }))

/** What a text may be about, in the order health, family, union; nothing for most texts. */
export function sensitiveIn(text: string): readonly Found[] {
  // A mark that no word contains keeps what stood left and right of a harmless phrase apart.
  const rest = text.replaceAll(passing, ' | ')
  return telling.flatMap(({ topic, pattern }) => {
    const words = [...rest.matchAll(pattern)].map(([word]) => word.toLowerCase())
    return words.length === 0 ? [] : [{ topic, words: [...new Set(words)] }]
  })
}

const named: Readonly<Record<GentleTopic, string>> = {
  health: 'health',
  family: 'family',
  union: 'union membership',
}

/** "This may be about health. Only keep what you would be glad to show." */
export function gentleWords(found: readonly GentleTopic[]): string {
  const names = found.map((topic) => named[topic])
  const last = names.at(-1) ?? ''
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
  return `This may be about ${all}. Only keep what you would be glad to show.`
}

// Forms of verbs, for rewrites in the words somebody used.
import nlp from 'compromise/two'

type Forms = { readonly PastTense?: string; readonly Gerund?: string; readonly PresentTense?: string }
type Library = {
  readonly two: {
    readonly transform: {
      readonly verb: {
        readonly conjugate: (verb: string, model: unknown) => Forms
      }
    }
  }
}

const library = nlp as unknown as { readonly methods: () => Library; readonly model: () => unknown }
const { verb: transform } = library.methods().two.transform
const model = library.model()

/** What the library gets wrong. */
const pastExceptions: Readonly<Record<string, string>> = {
  skip: 'skipped',
  quit: 'quit',
  bid: 'bid',
  cc: 'copied',
}

export function pastOf(verb: string): string {
  return pastExceptions[verb] ?? transform.conjugate(verb, model).PastTense ?? `${verb}ed`
}

export function gerundOf(verb: string): string {
  return transform.conjugate(verb, model).Gerund ?? `${verb}ing`
}

/** "has" from "have": the third person. */
export function presentOf(verb: string): string {
  if (verb === 'have') return 'has'
  return transform.conjugate(verb, model).PresentTense ?? `${verb}s`
}

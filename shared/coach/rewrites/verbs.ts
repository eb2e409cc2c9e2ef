// Forms of verbs, for rewrites in the words somebody used.
import nlp from 'compromise/two'

type Forms = {
  readonly PastTense?: string
  readonly Gerund?: string
  readonly PresentTense?: string
  readonly Participle?: string
}
type Library = {
  readonly two: {
    readonly transform: {
      readonly verb: {
        readonly conjugate: (verb: string, model: unknown) => Forms
        readonly toInfinitive: (verb: string, model: unknown, form: string) => string
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
  fit: 'fitted',
  get: 'got',
  mislay: 'mislaid',
}

export function pastOf(verb: string): string {
  return pastExceptions[verb] ?? transform.conjugate(verb, model).PastTense ?? `${verb}ed`
}

/** "written" from "write". */
export function participleOf(verb: string): string {
  return pastExceptions[verb] ?? transform.conjugate(verb, model).Participle ?? pastOf(verb)
}

export function gerundOf(verb: string): string {
  if (verb === 'be') return 'being'
  return transform.conjugate(verb, model).Gerund ?? `${verb}ing`
}

/** "has" from "have": the third person. */
export function presentOf(verb: string): string {
  if (verb === 'have') return 'has'
  return transform.conjugate(verb, model).PresentTense ?? `${verb}s`
}

/** "skip" from "skipped" or "skipping", "write" from "written". */
export function baseOf(verb: string, form: 'PastTense' | 'Gerund' | 'PresentTense'): string {
  if (verb === 'gone') return 'go'
  const base = transform.toInfinitive(verb, model, form)
  return base === verb && form === 'PastTense' ? transform.toInfinitive(verb, model, 'Participle') : base
}

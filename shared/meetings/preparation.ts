// The five checks behind the preparation ring: customer, team, goals, promises, and a question worth asking.
import type { RelationshipKind, Served } from '../words'

type Item = { readonly section: string; readonly kind: string; readonly served: Served }

/** How many of the five an agenda meets, and the first words of what it lacks, in order of service. */
export function preparationOf(
  kind: RelationshipKind,
  items: readonly Item[],
): { readonly done: number; readonly missing: readonly string[] } {
  const raised = items.filter((item) => item.kind !== 'prompt')
  const has = (...sections: readonly string[]) => raised.some((item) => sections.includes(item.section))
  const checks: readonly { readonly isMet: boolean; readonly missing: string }[] = [
    { isMet: raised.some((item) => item.served === 'customer'), missing: 'No customer item' },
    {
      isMet: kind === 'boss' ? has('team') : has('theirs', 'obstacles'),
      missing: kind === 'boss' ? 'No team need' : 'Nothing from them yet',
    },
    { isMet: has('alignment', 'goals'), missing: 'No goal item' },
    { isMet: has('promises'), missing: 'No promises reviewed' },
    {
      isMet: items.some((item) => item.kind === 'prompt' || item.kind === 'empty_chair'),
      missing: 'No open question',
    },
  ]
  return {
    done: checks.filter((check) => check.isMet).length,
    missing: checks.filter((check) => !check.isMet).map((check) => check.missing),
  }
}

// A small language for patterns over tagged words, so that a rule reads like the questions it finds:
// `why (did|do) <person>` finds "why did your team", whatever the library calls those words.

import { cliticParts } from './tokens'

const one = String.raw`[^ /]+\/`
const any = (inner: string) => `(?:${inner} )*`
const anyOf = (...parts: readonly string[]) => `(?:${parts.join('|')})`

const modifier = `${one}[JR#GE]`
const noun = `${one}[NHKMLG]`
const nounOnly = `${one}[NHKML]`
const np = `(?:${one}[DS#] |${one}\\/?[JR] )*(?:${modifier} )*${nounOnly}(?: ${nounOnly})*`
const pronoun = String.raw`(?:i|you|we|they|he|she|it|somebody|someone|anyone|anybody|nobody|noone|everyone|everybody|nothing|something|anything|everything|this|that|these|those|there)\/[PD]`
/** "The March build", "the Hamilton dairy": a name behind an article, or before a noun that acts, is a thing's. */
const personName = String.raw`(?:(?<!the\/D )${one}|[^ /]+s\/)M(?! [^ ]+\/N [^ ]+\/[VE])`
const inner = String.raw`(?:${any(`${one}[DSJR#]`)}(?:${any(`${one}[JNL]`)})${one}[H]|(?:you|he|she|they|nobody|noone|someone|somebody|anyone|anybody|everyone|everybody|we|i)\/P|${personName})`

/** Parts of sentences by name, for the angle brackets of a pattern. Each stands for whole words. */
const parts: Readonly<Record<string, string>> = {
  any: `${one}\\S`,
  wh: `${one}W`,
  aux: `${one}X`,
  neg: String.raw`(?:[^ /]+n't|cannot|not|never)\/\S+`,
  be: String.raw`(?:is|are|was|were|'s|'re)\/X`,
  have: String.raw`(?:has|have|had|'ve|'s)\/X`,
  do: String.raw`(?:do|does|did)\/X`,
  modal: String.raw`(?:can|could|will|would|shall|should|may|might|must|'ll|'d)\/X`,
  pron: pronoun,
  np,
  noun,
  name: `${one}M`,
  place: `${one}[ML]`,
  det: `${one}[DS]`,
  poss: `${one}S`,
  adj: `${one}J`,
  adv: `${one}R`,
  num: `${one}#`,
  prep: `${one}I`,
  verb: `${one}V`,
  past: `${one}E`,
  ing: `${one}G`,
  acts: `${one}[VEG]`,
  /** A superlative, and a comparative, by their endings. */
  est: String.raw`(?:[^ /]+est|most|best|worst|least)\/\S`,
  er: String.raw`[^ /]+er\/[JRNV]`,
  subj: anyOf(pronoun, np),
  inner,
  /** A kind of people, by its ending: "nurses", "carers". */
  group: String.raw`[^ /]+s\/H`,
  outer: `${any(`${one}[DSJR#N]`)}${one}K`,
  soft: `${any(String.raw`(?:just|simply|maybe|perhaps|at|least|ever|even|actually|already|also|please|possibly|kindly|quickly|briefly|really|honestly|still|always|not|never|first|then|instead)\/\S+`)}`,
  gap: any(`${one}[^?!.]`),
  comma: String.raw`[,:;-]\/\S`,
  end: String.raw`(?: [?!.]\/\S)*$`,
  stop: String.raw`[?!.;]\/\S`,
}

const bare = /<(\w+)>|([a-z'][a-z'_-]*)/gi

/**
 * The regular expression a pattern stands for, over text as `tagged` writes it. Plain words match themselves under
 * any tag; `<part>` one of the parts above (`<soft>` and `<gap>` bring their own space and may be empty); groups,
 * alternatives and anchors are those of regular expressions, and curly brackets hold what is told as the trigger.
 */
export function pattern(source: string): RegExp {
  const grouped = source
    .replaceAll(
      /\\?([,;&]|(?<!\?):|(?<=[ |(^])-(?=[ |)])|\\[?.(+|])/g,
      (mark) => String.raw`${mark}\/${mark}`,
    )
    .replaceAll(/(?<!\\)\((?!\?)/g, '(?:')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
  // What may be empty brings its own space, so that a space is asked for only where none stands yet.
  const spaced = grouped.replaceAll(/(?<=[>)?*]) /g, '(?: |(?<= ))')
  const body = spaced.replaceAll(bare, (_, part: string | undefined, word: string | undefined) => {
    if (part === undefined)
      return (cliticParts(word ?? '') ?? [word]).map((each) => String.raw`${each}\/\S`).join(' ')
    const known = parts[part]
    if (known === undefined) throw new Error(`no such part of a pattern: ${part}`)
    return known
  })
  return new RegExp(`(?<![^ ])(?:${body})(?:(?<= )|(?![^ ]))`)
}

/** The words of a tagged stretch, as they are read. */
export function wordsOf(taggedText: string): string {
  return taggedText
    .replaceAll(/(\S+)\/\S+/g, '$1')
    .replaceAll(/ (?='(?:s|d|re|ve|ll|m)\b)/g, '')
    .replaceAll(/ (?=[?!.,;:])/g, '')
    .replaceAll('_', ' ')
    .replaceAll(/" ([^"]*) "/g, '"$1"')
    .trim()
}

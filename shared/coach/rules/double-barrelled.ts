// Two questions in one answer slot: two clauses that ask, or two things that need separate answers under a stem that
// takes one (domain section 5, rule 1).
import { pattern, wordsOf } from '../pattern'
import type { Reading } from '../reading'
import { type Rule, rule, triggersOf } from '../rule'

const join = `(and|or|but|plus|also|then|while|,|;|-|:|/|as well as|along with|together with|not to mention|on top of that|in addition to|besides|&|\\()`
const between = `( (,|also|then|if so|if not|secondly|second|separately|on a different note|while (we're|i've|we are|i have) (at it|got you|on it|there|on the subject)|by the way|equally|more importantly|just as importantly|relatedly|finally|lastly|perhaps|maybe|just|again|after that|in that case|on top of that|in turn|as a follow-up|furthermore|moreover))*( ,)?`
const asks = `(<wh> (<aux>|'s|<verb>|<past>|<acts>|<adj>|<noun>|<adv>|<subj>|much|many|<prep>)|<aux> (not )?(<pron>|<det>|<name>|<noun>|<adj>)|whether <subj>|if <subj> <any>|(which|what|whose) <any>)`

/** "What is the difference between what you do and what you plan": one thing with two ends. */
const oneThing = [
  pattern(
    `(between|from) (what|how|where|who|which|the <any> (who|that|which)) <gap>(and|to) (what|how|where|who|which|the)`,
  ),
  pattern(`(who|what|where|when|how|which) and (who|what|where|when|how|which) `),
  pattern(
    `(when|where|who|how|what|why) (<gap>)and (<gap>), (what|how|where|who|which|why|when|would|could|can|tell) `,
  ),
]

const twoQuestions: Rule = {
  name: 'two-questions',
  find: ({ questions, whole }) => {
    if (questions < 2) return null
    const asked = whole.split('?/?').filter((part) => (part.match(/\/[A-Z#]/g) ?? []).length >= 2)
    const [, second = ''] = asked
    // "That went well, right?" after a question is its own tail, and a name or a please asks nothing more.
    return second === ''
      ? null
      : [
          wordsOf(
            second
              .split(' ')
              .slice(0, 4)
              .join(' ')
              .replace(/^[.,!;]\/\S /, ''),
          ),
        ]
  },
}

const secondClause = pattern(`({${join}${between} ${asks}})`)
const openers = pattern('^(<gap>)(, )?(tell|walk|talk|describe|explain) ')

const twoClauses: Rule = {
  name: 'two-clauses',
  find: ({ core, whole, scene, frame }) => {
    if (oneThing.some((one) => one.test(core))) return null
    for (const at of core.matchAll(new RegExp(secondClause, 'g'))) {
      const before = core.slice(0, at.index)
      const found = at[0]
      if (!asksAlready(before, frame)) continue
      if (isRelative(found, before)) continue
      return triggersOf(secondClause.exec(core.slice(at.index)) ?? /(?!)/.exec('') ?? ([found] as never))
    }
    void whole
    void scene
    void openers
    return null
  },
}

const anAsk = pattern(`(<wh>|<aux> <subj>|tell|walk|describe|explain|whether|if|about)`)
const content = /\/[NHKMLVEGJ]/

/** The first half asks something of its own. */
function asksAlready(before: string, frame: Reading['frame']): boolean {
  const words = (before.match(/\/[A-Z#]/g) ?? []).length
  return words >= 2 && (anAsk.test(before) || (frame !== 'direct' && content.test(before)))
}

const strongJoin = pattern(
  '^(and|or|but|plus|also|then|as well as|along with|together with|not to mention|;|-|:|/|&|\\()',
)
const tagLike = pattern(`^, <aux>( not)? <pron>( not)?( \\?)?$`)
const clauseAfterComma = pattern(`^,${between} (what|which|who|how|why|where|when|whose)`)

/** "…, which is new" and "…, isn't it" hang on what was said; a comma alone joins little. */
function isRelative(found: string, before: string): boolean {
  if (tagLike.test(found)) return true
  const isStrong = strongJoin.test(found)
  if (isStrong && /^(?:and|or)\//.test(found)) {
    // "the nurses and who they serve", "you and what army": an object, not a clause
    return (
      /(?:of|for|about|between|with)\/I (?:\S+ )?$/.test(before) &&
      /(?:what|whom|who)\/W \S+\/P/.test(found) &&
      false
    )
  }
  if (isStrong) return false
  if (/^,\/, (?:which|who|where|when|whose)\/W/.test(found)) {
    // ", which" and ", who" after a noun describe it, unless an auxiliary and a subject follow.
    return (
      !/^,\/, (?:which|who|where|when|whose|what|how|why)\/W \S+\/X/.test(found) || !hasSecondInversion(found)
    )
  }
  if (clauseAfterComma.test(found)) return false
  return !/^,\/, \S+\/X (?:\S+\/[PDSM])/.test(found) || !/\/W /.test(before)
}

function hasSecondInversion(found: string): boolean {
  return /\/W (?:is|are|was|were|do|does|did|has|have|will|can|would|could|should|'s|'re|'ll|'d)\/X/.test(
    found,
  )
}

const yesNoStem = pattern(`^(<aux> (not )?|(do|would|did) you (say|think|feel|reckon) (that )?)`)
const ratingStem = pattern(
  `^((and |so |but )?how (<adv> )?(satisfied|happy|clear|confident|comfortable|pleased|content|sure|certain|safe|useful|helpful|fair|good|easy|difficult|hard|well|likely|important|supported|motivated|engaged|stressed|proud|keen|interested|optimistic|worried|concerned|<adj>) (is|are|do|does|did|was|were|have|has|would|with)|how (do|did|does|would|have|are|should) (you|they|we|people|the <any>|<inner>|<outer>|<subj>) <soft>(feel|felt|feeling|rate|rank|score|find|found|judge|assess|grade|like|liked|getting on|getting along|coping)|what (do|did|does|would) (you|they|<inner>|<outer>) <soft>(think|make|say|feel) (of|about)|what (is|are|'s|was|were) (your|their) <gap>(view|views|opinion|opinions|thoughts|take|feeling|feelings|sense|impression|impressions|position) (of|on|about)|(please )?(rate|rank|score|mark|grade|assess|judge)|how (is|are|'s|was|were|did) (the |your |our |their )|on a scale)`,
)
const coordinator =
  /(?:and|plus|&)\/\S|as\/\S+ well\/\S+ as\/\S+|along\/\S+ with\/\S+|together\/\S+ with\/\S+|in\/\S+ addition\/\S+ to\/\S+|not\/\S+ to\/\S+ mention\/\S+/
const npHead = pattern('^(<det>|<adv>|<adj>|<num>)* ?(<noun>|<ing>)')

/** Two things under one stem that takes a yes, a no or a mark. */
const twoObjects: Rule = {
  name: 'two-objects',
  find: ({ core, frame }) => {
    if (frame === 'told') return null
    const isRating = ratingStem.test(core)
    if (!isRating && !yesNoStem.test(core)) return null
    const at = new RegExp(` (${coordinator.source}) `).exec(core)
    if (!at) return null
    const before = core.slice(0, at.index)
    const after = core.slice(at.index + at[0].length)
    if (!isRating && isWithinSubject(before)) return null
    if (!isPairOfTwo(before, after, isRating)) return null
    return [wordsOf(`${at[1] ?? ''} ${after.split(' ').slice(0, 3).join(' ')}`)]
  },
}

/** "Did Ana and the vendor agree": the pair does one thing together. */
function isWithinSubject(before: string): boolean {
  const rest = before.replace(/^\S+\/X (?:not\/\S+ )?/, '')
  return (
    !/\/[VEGJXI](?: |$)/.test(rest.replace(/(?:^| )\S+\/J(?= \S+\/[NHKML])/g, '')) &&
    !/\/P \S+\/[NHKMLD]/.test(rest) &&
    !/\/[NHKML] \S+\/[DS] /.test(rest)
  )
}

const people = /^(?:\S+\/[DSJR#] )*\S+\/[HM]/
function isPairOfTwo(before: string, after: string, isRating: boolean): boolean {
  const left = before.split(' ').slice(-4).join(' ')
  // A third member makes a list.
  if (/,\/, \S+/.test(before) && /\/[NHKMLGJ],?$/.test(before.trim())) return true
  const [first = ''] = after.split(' ')
  if (/\/I$/.test(first)) return true
  if (/\/[XW]$/.test(first)) return true
  if (/\/[VE]$/.test(first)) return /\/[VEG]/.test(before)
  if (/\/J$/.test(first)) {
    const isPredicate = !/^\S+\/J (?:\S+\/[JR] )*\S+\/[NHKMLG]/.test(after)
    return isPredicate
      ? /\/[JEG]$/.test(left) || isRating || /\/J /.test(before)
      : isRating || /\/[DSJ] \S+\/[NHKML]$/.test(left)
  }
  if (/\/P$/.test(first)) return /^\S+\/P \S+\/[XVE]/.test(after)
  if (/\/[HM]$/.test(first) || people.test(after))
    return !people.test(left.replace(/^.*?(?=\S+\/[DS] |\S+\/[HM]$)/, '')) || isRating
  if (/\/[DS]$/.test(first)) return true
  if (/\/[NKLG#R]$/.test(first)) return isRating && npHead.test(after)
  return false
}

export const doubleBarrelled: readonly Rule[] = [
  twoQuestions,
  twoClauses,
  twoObjects,
  rule('two-topics', 'whole', [
    `{two (things|questions|points|topics)( for today| here| really)? ?(:|-|,|\\.)}`,
    `{(a (couple|few) of (things|questions)|several questions|a two-part question|two-parter)}`,
    `{(firstly|first|one) (,|:|<gap>,) <gap>(secondly|second|two)}`,
    `{along with (what|how|why|who|where|whether)}`,
    `{if so ,? ?<wh>}`,
    `{(and|,) while (i've got you|we're at it|you're at it|i have you|we are at it)}`,
  ]),
]

// Two questions in one answer slot: two clauses that ask, or two things that need separate answers under a stem that
// takes one (domain section 5, rule 1).
import { pattern, wordsOf } from '../pattern'
import { asksAt, casePut, type Frame, setsCase } from '../reading'
import { type Rule, rule, triggersOf } from '../rule'

const wordTags = /\/[A-Z#]/g
const contentTags = /\/[NHKMLVEGJ]/

const twoQuestions: Rule = {
  name: 'two-questions',
  find: ({ questions, whole }) => {
    const marks = whole.split('?/?').length - 1
    if (questions < 2 && marks < 3) return null
    const [, second = ''] = whole
      .split('?/?')
      .filter((part) => (part.match(wordTags) ?? []).length >= (questions < 2 ? 1 : 2))
    if (second === '') return null
    const words = wordsOf(second.trim().split(' ').slice(0, 4).join(' '))
    return [trimmed(words.replace(/^[.,!;]\s*/, ''))]
  },
}

const join = `(and|or|but|plus|also|then|while|,|;|-|:|\\+|\\||as well as|along with|together with|not to mention|on top of that|in addition to|besides|&|\\()`
const aside = `(,|also|then|if so|if not|secondly|second|separately|seperately|on a different note|while (we're|i've|we are|i have|you're) (at it|got you|on it|there|on the subject|here)|by the way|equally|more importantly|just as importantly|relatedly|finally|lastly|perhaps|maybe|just|again|after that|in that case|on top of that|in turn|as a follow-up|furthermore|moreover|for that matter|in the same breath|come to that|with that in mind)`
const clause = `(<wh> (<aux>|'s|<verb>|<past>|<acts>|<adj>|<noun>|<adv>|<subj>|much|many|<prep>|<num>)|<prep> (what|which|whom|whose) <any>|(?!be )<aux> (not )?(<pron>|<det>|<name>|<noun>|<adj>)|whether <subj>|if (you|we|they|it|there|the|your|our) <any>|(tell|walk|talk|describe|explain|show|give|remind|let) (me|us)|(describe|explain|outline|say|tell|add) (the|your|what|how|why|when|whether|where)|<prep> <gap>, <wh>|i <soft>('d|would|want|need|'m|am) <gap>(know|hear|curious|interested|understand))`
const secondClause = pattern(`{${join}( ${aside})* ${clause}}`)
const newSentence = pattern(
  `(\\.|;|!|\\?)( (also|and|then|plus|next|separately|secondly))*( ,)? {(<wh> (<aux>|'s)|<aux> <subj>|(tell|walk|talk|describe|explain) me|i <soft>('d|would) <soft>(like|love) to (know|hear))}`,
)

/** One thing with two ends, or a scene that is set before its question. */
const oneThing = [
  pattern(
    `(between|from) (what|how|where|who|which|the <any> (who|that|which)) <gap>(and|to) (what|how|where|who|which|the)`,
  ),
  pattern(
    `and (why|in what way|how so|what for|how|for what (reason|reasons)|where from|why not|what not)<end>`,
  ),
  pattern(
    `(what|which|who|whom|when|where) (<gap>)to <any> (<gap>)(and|or) (what|which|who|whom|when|where) (<noun> )?to `,
  ),
  pattern(`(who|what|where|when|how|which|why) (and|or) (who|what|where|when|how|which|why) `),
]
/** A clause under one of these sets the scene and asks nothing itself. */
const sceneWords = pattern(
  `^(and |so |but )?(what if|let 's|let|suppose|supposing|imagine|picture|let's say|say|assume|assuming|let us say|seeing|considering|let us say|if|as if|as though|when|whenever|while|after|before|once|since|because|now that|given|think of|think about|think back|looking|thinking|take|with|without|in|at|on|during|from) (?!<aux>|<wh> (<aux>|<noun>|<any> <aux>))`,
)

const twoClauses: Rule = {
  name: 'two-clauses',
  find: ({ core, said, frame }) => {
    if (casePut.test(said) || oneThing.some((one) => one.test(core))) return null
    for (const text of core === said || setsCase(said) ? [core] : [core, said]) {
      const sentence = newSentence.exec(text)
      if (sentence && asksAlready(text.slice(0, sentence.index), frame)) return triggersOf(sentence)
      for (const match of text.matchAll(new RegExp(secondClause, 'g'))) {
        const before = text.slice(0, match.index)
        if (!asksAlready(before, text === core ? frame : 'direct') || hangsOn(match[0], before)) continue
        return [trimmed(wordsOf(match[1] ?? match[0]))]
      }
    }
    return null
  },
}

const boundary = / (?:[,;:]\/[,;:]|-\/-|(?:and|but|so|or)\/C|so\/\S) /

/** The first half asks something of its own: one of its clauses begins like a question, and none only sets the scene. */
function asksAlready(before: string, frame: Frame): boolean {
  const words = (before.match(wordTags) ?? []).length
  if (words < 2) return false
  const isScene = sceneWords.test(before) && frame !== 'fact'
  // A scene reaches to its mark: "When I stand up and explain why, what…" is still one.
  const clauses = (isScene ? before.slice(endOfScene(before)) : before).split(boundary)
  if (
    clauses.some((clause) => (clause.match(wordTags) ?? []).length >= 2 && asksAt(clause) && !isWish(clause))
  )
    return true
  return !isScene && frame !== 'direct' && contentTags.test(before)
}

/** "I'd like to do better" wants nothing of the other; "I'd like to know why" does. */
function isWish(clause: string): boolean {
  return wish.test(clause) && !wantsToldOf.test(clause)
}
const wish = pattern('^(i|we) ')
const wantsToldOf = pattern(
  '(<wh>|know|hear|ask|talk|discuss|about|whether|if|wonder|wondering|curious|interested|your|understand the)',
)

/** Without a mark inside, all of it is scene. */
function endOfScene(before: string): number {
  const mark = / (?:[,;:]\/[,;:]|-\/-) /.exec(before)
  return mark ? mark.index + mark[0].length : before.length
}

const weakJoin = /^(?:,\/,|-\/-|:\/:|\(\/\(|while\/)/
const tail = pattern(`^(,|-) <aux>( not)? (<pron>)( not)?`)
const relative = pattern('^, (which|who|where|when|whose|whom) ')

/** "What does the tender, now that it is gone, tell us": the verb of the question, behind an aside. */
const asideBefore = pattern(
  `^(and |so )?<wh> (<noun> )?(do|does|did|can|could|will|would|should|might|have|has) <gap>, <gap>$`,
)
const mayBeVerb = pattern('^, (tell|show|give|explain|say|let|remind) ')

/** "…, which is new" and "…, isn't it" hang on what was said; a mark alone joins less than "and" does. */
function hangsOn(found: string, before: string): boolean {
  if (/how\/W about\/I (?:you|yourself)/.test(found)) return true
  if (!weakJoin.test(found) || /^,\/, (?:then|also)\//.test(found)) return false
  if (tail.test(found) && (found.match(wordTags) ?? []).length <= 3) return true
  if (mayBeVerb.test(found) && asideBefore.test(before)) return true
  // "What, all told, were the signs": the question is still open before its verb.
  if (!/\/[XVE](?: |$)/.test(before)) return true
  if (relative.test(found)) return !/\/W \S+\/X/.test(found)
  return /^,\/, (?:whether|if)\//.test(found) || /^,\/, \S+\/I /.test(found)
}

const yesNoStem = pattern(`^(and |so )?(<aux> (not )?|(do|would|did) you (say|think|feel|reckon) (that )?)`)
const ratingStem = pattern(
  `^((and |so |but )?how (<adv> )?(satisfied|happy|clear|confident|comfortable|pleased|content|sure|certain|safe|useful|helpful|fair|good|easy|difficult|hard|well|likely|important|supported|motivated|engaged|stressed|proud|keen|interested|optimistic|worried|concerned|<adj>) (is|are|do|does|did|was|were|have|has|would|with)|how (do|did|does|would|have|are|should) (you|they|we|people|the <any>|<inner>|<outer>|<subj>) <soft>(feel|felt|feeling|rate|rank|score|find|found|judge|assess|grade|like|liked|getting on|getting along|coping)|what (do|did|does|would) (you|they|<inner>|<outer>) <soft>(think|make|say|feel) (of|about)|what (is|are|'s|was|were) (your|their|the <any>|<poss>) <gap>(view|views|opinion|opinions|thoughts|take|feeling|feelings|sense|impression|impressions|position) (of|on|about)|(please )?(rate|rank|score|mark|grade|assess|judge)|how (is|are|'s|was|were|did) (the |your |our |their )|on a scale)`,
)
const coordinator =
  /(?<!(?:get|gets|getting|got|go|come|coming|going)\/\S )(?:(?:and|plus|&|\+)\/\S|as\/\S+ well\/\S+ as\/\S+|along\/\S+ with\/\S+|together\/\S+ with\/\S+|in\/\S+ addition\/\S+ to\/\S+|not\/\S+ to\/\S+ mention\/\S+|(?:\/|\|)\/\S)/
const npHead = pattern('^(<det>|<adv>|<adj>|<num>)* ?(<noun>|<ing>)')

/** Two things under one stem that takes a yes, a no or a mark. */
const twoObjects: Rule = {
  name: 'two-objects',
  find: ({ core, frame }) => {
    const isRating = ratingStem.test(core)
    const isYesNo = frame === 'fact' || yesNoStem.test(core)
    if (!isRating && !isYesNo) return null
    const at = new RegExp(` (${coordinator.source}) `).exec(core)
    if (!at) return null
    const before = core.slice(0, at.index)
    const after = core.slice(at.index + at[0].length).replace(/^,\/, /, '')
    if (/(?:swap|merge|combine|mix|compare|between|join|unite|separate)\/\S/.test(before)) return null
    if (/^(?:why|how)\/W(?: so\/\S)?(?: \?\/\?)?$/.test(after)) return null
    if (!isRating && isWithinSubject(before)) return null
    if (pairActs.test(before) && !/(?:go|gone|going|do|doing|turn\/\S out)\/\S(?: \?\/\?)?$/.test(after))
      return null
    if (!isPairOfTwo(before, after, isRating)) return null
    return [trimmed(wordsOf(`${at[1] ?? ''} ${after.split(' ').slice(0, 3).join(' ')}`))]
  },
}

/** "How did the move and the strike change the mood": no verb yet, so the pair is its subject. */
const pairActs = pattern('^(and |so )?how (did|do|does) (<det> |<adj> |<noun> )*<noun>$')

/** "…about the form, and about the waiting room": the same preposition begins a second thing. */
const samePreposition: Rule = {
  name: 'two-objects',
  find: ({ core }) => {
    const match =
      /(?<= )(?<prep>about|with|for|on|of|from|towards|at)\/I (?!the\/D (?:one|other))(?:[^ ]+\/[^?!.] )*?(?<second>(?:(?:,\/, )?(?:and|plus)|,\/, or|as\/\S well\/\S as)\/?\S* (?:,\/, )?\k<prep>\/I (?:\S+ ?){1,3})/.exec(
        core,
      )
    if (!match?.groups?.second || /between\//.test(core)) return null
    return [wordsOf(match.groups.second)]
  },
}

function trimmed(words: string): string {
  return words.replace(/[\s?!.,;:()]+$/, '')
}

/** "Did Ana and the vendor agree": the pair does one thing together. */
function isWithinSubject(before: string): boolean {
  const rest = before.replace(/^(?:\S+\/C )?\S+\/X (?:not\/\S+ )?/, '')
  const isPredicateOpen =
    /\/[VEGXI](?: |$)/.test(rest) ||
    /\/J$/.test(rest) ||
    /\/J \S+\/[IC]/.test(rest) ||
    /\/P \S+\/[NHKMLDSJ]/.test(rest)
  return !isPredicateOpen && !/\/[NHKML] \S+\/[DS] /.test(rest)
}

const people = /^(?:\S+\/[DSJR#] )*\S+\/[HM]/
const lastPeople = /(?:\/P|\/[HM])$/

/** Whether what stands around an "and" needs two answers: by what the second part begins with. */
function isPairOfTwo(before: string, after: string, isRating: boolean): boolean {
  const [first = ''] = after.split(' ')
  const left = before.trimEnd()
  if (lastPeople.test(left) && people.test(after) && !isRating) return false
  if (/\/P$/.test(left) && people.test(after)) return false
  // A third member makes a list.
  if (/,\/, \S+/.test(left) && /\/[NHKMLGJ]$|,\/,$/.test(left)) return true
  if (/\/[IXW]$/.test(first)) return true
  if (/\/[VE]$/.test(first)) return /\/[VEG]/.test(left)
  if (/\/G$/.test(first)) return isRating || /\/[GE]/.test(left)
  if (/\/J$/.test(first)) {
    const isAttribute = /^\S+\/J (?:\S+\/[JR] )*\S+\/[NHKMLG]/.test(after)
    return isAttribute
      ? isRating || /\/[DSJ] \S+\/[NHKML]$/.test(left)
      : /\/[JEG](?: \S+)*$/.test(left) || isRating
  }
  if (/\/P$/.test(first)) return /^\S+\/P \S+\/[XVE]/.test(after)
  if (/\/[DSHM]$/.test(first)) return true
  return isRating && npHead.test(after)
}

/** A request that asks for a second thing beside the first. */
const twoRequests: Rule = {
  name: 'two-requests',
  find: ({ core, frame }) => {
    if (frame !== 'told') return null
    const pair =
      /(?:^| )(?:about\/I )?(?:the|your|our|that|this)\/[DS] (?:[^ ]+\/[JNRG] )+(?<second>and\/C (?:your|the|our)\/[DS] [^ ]+(?= |$))(?!(?: [^ ]+\/[JNRGKH])* [^ ]+\/[XVE])/.exec(
        core,
      )
    if (pair?.groups?.second && !/between\//.test(core)) return [wordsOf(pair.groups.second)]
    const match =
      /(?<= )(?<second>(?:as\/\S well\/\S as\/\S|along\/\S with\/\S|together\/\S with\/\S|plus\/\S) (?:\S+\/[DS]|what\/W|how\/W|why\/W) \S+|(?:then|and)\/\S tell\/\S me\/\S \S+)/.exec(
        core,
      )
    return match?.groups?.second ? [wordsOf(match.groups.second)] : null
  },
}

export const doubleBarrelled: readonly Rule[] = [
  twoQuestions,
  twoClauses,
  twoObjects,
  samePreposition,
  twoRequests,
  rule('two-topics', 'whole', [
    `(tell|share|explain|describe|hear|know) <gap>(how|what|why|where) <gap>{and your (plan|plans|idea|ideas|view|views|thoughts|opinion|goals|hopes|take)}`,
    `<est> <gap>{and (the |your |our |my )?<est>} (<gap>)<noun>`,
    `{two (things|questions|points|topics)( for today| here| really)?( :| -| ,| \\.)}`,
    `{(a (couple|few) of (things|questions)|several questions|a two-part question|two-parter)}`,
    `{(firstly|first|one) (,|:)} <gap>{(secondly|second|two)}`,
    `{not to mention (the|your|our|how|what|why)}`,
    `{along with (what|how|why|who|where|whether)}`,
    `{if so ,? ?<wh>}`,
    `{(view|views|opinion|take|position|feeling|feelings) (on|of|about)} <gap>{and (yours|mine|his|hers|theirs|ours|the other <any>)}`,
  ]),
]

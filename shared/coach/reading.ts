// What a text asks, taken apart: its sentences, what leads up to the question, the frame of an indirect request, and
// the question itself.

import { pattern } from './pattern'
import { normalised, type Token, tagged, tokensOf } from './tokens'

/** `direct`: a plain question. The others ask indirectly: to be told, or to know one fact. */
export type Frame = 'direct' | 'told' | 'fact'

export type Reading = {
  /** As typed, on one line, with plain quotes. */
  readonly plain: string
  readonly tokens: readonly Token[]
  /** All of it, tagged, lead-ins included. */
  readonly whole: string
  /** From the first word that asks on, tagged, without the frame of an indirect request. */
  readonly core: string
  /** Scene and question in one, tagged: all but lead-ins and the frame of a request. */
  readonly said: string
  /** What stands before the question and sets its scene, tagged. */
  readonly scene: string
  readonly frame: Frame
  /** What is left to ask when an indirect request is over begins like a question, a clause in plain order. */
  readonly isEmbedded: boolean
  /** How many sentences of two words or more end in a question mark. */
  readonly questions: number
  readonly hasMark: boolean
  /** It asks at all: by its mark, its order, or its request. */
  readonly isAsking: boolean
  readonly wordCount: number
}

/** More than this is no question but a page; only its end is looked at. */
const LONGEST = 600

const greeting = `(hi|hey|hello|hiya|yo|ah|oi|psst|hello stranger|well hello|morning|afternoon|evening|good (morning|afternoon|evening)|dear)( (there|all|folks|team|everyone|<name>))?`
const opener = `(so|ok|okay|right|well|and|but|just|now|then|also|oh|um|hmm|erm|listen|look|honestly|frankly|actually|basically|anyway|anyhow|first|firstly|finally|lastly|again|please|thanks|cheers|sorry|alright|(great|good|sure|no|true|fine|you know) (?=,)|yes|yeah|yep|remind me|kindly|right then|ok then|now then|well then|quick (one|question|check|thing)( for you)?|quickly|(one|another|a) (more |last |quick |final |small |silly |simple )?(thing|question|point|one)( for you)?|question( for you)?|(i'm |i was |was )?just (wondering|curious|checking|asking)|curious|wondering|checking|asking|by the way|btw|out of (interest|curiosity)|before i forget|while i (remember|have you|think of it|'ve got you)|to be honest|in all honesty|if i may|if you don't mind( me asking)?|if you do not mind( me asking)?|may i ask|can i ask( you)?( something)?|could i ask|let me ask( you)?( this| something)?|mind if i ask|tell me this|serious question|honest question|random question|silly question|slightly random|off topic|last (one|thing|question)|next( one| up| question)?|for the record|in short|in a word|between us|between you and me)`
const greetings = pattern(`^${greeting}( <name>)?( <comma>| !| .)?`)
const openers = pattern(`^${opener}( <name>)?( <comma>| .| !)?`)
const named = pattern('^(<name>|mate|folks|team|all|everyone|everybody|guys)( <name>)?( -| ,| :| !)')
const filler = /^[,:;!.-]\/\S /

const inverted = `<aux> (not )?<soft><subj>`
const questionStart = [
  pattern(
    `^(<prep> |for |on |at |in |to |with |under |since )?<wh>( else| on earth| in the world| the hell| the heck| exactly| precisely)? (<aux>|'s)`,
  ),
  pattern('^(what|which|who|whose)( else)? (<any>)'),
  pattern('^(<prep> )(what|which|whom|whose) <any>'),
  pattern('^in what (way|ways|sense|respect)'),
  pattern('^how (<adj>|<adv>|many|much|come|about|far|long|often|to|else|well)'),
  pattern('^why (not|on earth|<verb>)'),
  pattern(`^${inverted}`),
  pattern('^<aux> (<det>|<pron>|<name>)'),
  pattern('^whether <subj>'),
  pattern('^(can|could|would|will|may|might) (you|i|we)'),
  pattern(
    '^(please )?(tell|walk|talk|take|describe|explain|give|share|show|confirm|verify|check|clarify|gimme|help|think of|paint|list|name|run|remind|let|imagine|picture|compare|outline|summarise|summarize|sketch|recount|consider|fill|bring|update|mark|rate|score|rank)(?= )',
  ),
  pattern(
    "^i (<modal> |'m |am |was |'ve been |have been |keep |just |really |still |only )*(like|love|want|wanted|need|curious|interested|wonder|wondering|wondered|keen|eager|dying|hoping|hope)",
  ),
  pattern(
    "^(any|anything|ever|fancy|maybe|perhaps|suppose|thoughts|sup|wassup|howdy|what|how|whose|why not|let's)(?= )",
  ),
]

const hearer = `(me|us|the group|the team|everyone)`
const requestVerb = `((tell|show|remind|give|advise|take|run|bring|walk|talk|help|let|fill|update|brief|catch)(?= ${hearer})|(walk|talk)(?= (through|about|over|to me))|(tell|help)(?= (how|what|why))|(explain|describe|clarify)(?! <gap>to (the |our |your |a )?(<outer>|<inner>|board|press|council))|share|list|recount|outline|sketch|summarise|summarize|sum up|elaborate|expand|confirm|shed some light|paint|spell out|set out|unpack|name|point out|put into words|think of(?= (a|an|one|any|the last) (<adj> )?(time|example|moment|situation|occasion|day|instance|case|week))|think back|recall|remember|reflect|give (an|some|a few|one|your) |say(?= (<wh>|if|whether|a little|a bit|more|a few|some|something)))`
const toWhom = `( ${hearer})?`
const verbTail = `( (through|over|about|on|to|of|understand|see|know|make sense of|get|picture|appreciate|learn|into|back to|up|out|a bit|a little|more|in|with|that|hear))*`
const frames: readonly RegExp[] = [
  pattern(
    `^(perhaps |maybe |please |and |but )*(can|could|would|will|might|may) (you|i|somebody|someone|one) (not )?<soft>(be (able|willing|so kind as|so good as|kind enough|good enough|happy|prepared|in a position) to |care to |like to |mind |ask (you )?(to )?|trouble you to |invite you to |get you to |bother you to |venture to )?${requestVerb}${toWhom}${verbTail}`,
  ),
  pattern(
    `^((is|was) there )?(any|a|some) chance (that )?(you|i|we) (can|could|might|may|would) <soft>${requestVerb}${toWhom}${verbTail}`,
  ),
  pattern(
    `^(can|could|may|might) (i|we|one) (just |also |quickly )?(ask|check|know|hear|learn|see|understand)( you)?(?= )`,
  ),
  pattern(
    `^(would|do|will) you mind <soft>(telling|walking|talking|describing|explaining|sharing|showing|taking|giving|saying|letting|running|helping|elaborating|reminding|confirming)${toWhom}${verbTail}`,
  ),
  pattern(
    `^(perhaps |maybe )?(you|we) (could|might|can|would) <soft>(be (able|kind enough|good enough) to )?(tell|walk|talk|take|enlighten|describe|explain|share|show|help|fill)${toWhom}${verbTail}`,
  ),
  pattern(
    `^(please |do |now |just )*((tell|walk|talk|take|show|help|remind|run|give|gimme|let|bring|fill|enlighten|update|brief)(?= ${hearer})|describe|explain|share|outline|sketch|recount|summarise|summarize|confirm|check|clarify)${toWhom}${verbTail}`,
  ),
  pattern(
    `^(i|we) <soft>(<modal> |should |'m |am |was |'d |'ve been |have been |do |keep )*(<soft>|be |very |most |rather |quite |so )*(like|love|want|wanted|need|curious|interested|grateful|glad|keen|eager|hoping|hope|dying|wonder|wondering|wondered|value|appreciate|welcome|fascinated)( (to|in|about|for|your|very much|it) ?)*( (you|if you (could|can|would|might)|you (could|can|would|might)))?( (be willing to|care to))?( (hear|know|understand|learn|see|find out|ask|get|tell|have|listen|check|share|explain|say|describe|walk|talk|discover))*( (more|me|us|you|from you|a bit|a little|better|through|your take|your view|your thoughts))*( (about|of|to|on))*(?= )`,
  ),
  pattern(
    `^(do|would|does) (you|anyone|anybody|we) (happen to |by any chance )?(know|remember|recall|have any idea|have an idea)( of| about)?(?= (if|whether|<wh>))`,
  ),
  pattern(`^(any|some) (idea|ideas|clue|thoughts on|view on|sense of)(?= <wh>)`),
  pattern(
    `^i (have |'ve )(never|not|often|always|long) <soft>(quite |really |fully |properly )*(understood|known|seen|heard|wondered|grasped)( (about|of))?`,
  ),
  pattern(`^(what i want|what i need|what i would like|what i 'd like) to know is`),
]
const wantsFact = /^(?:if|whether)\//
const wantsSure = pattern('(confirm|verify|check|confirming)')

const hedge = `(would you say|all in all|give or take|as you see it|as you understand it|in passing|in one word|in a nutshell|do you think|do you reckon|if anything|if i may ask|if i may|if you will|broadly speaking|generally speaking|roughly speaking|strictly speaking|frankly speaking|honestly speaking|all told|by and large|on the whole|in your view|in your opinion|in the (broader|grand|bigger|greater|wider) scheme of things|in general|so to speak|as it were|for that matter|by the way|i wonder|i dare say|more_or_less|pray|exactly|please|then|though|perhaps|honestly|frankly|again|looking back|in hindsight|with hindsight|on reflection|at the end of the day|when all is said and done|as far as you know|as of today|as of now|for now|now|after all|in fact|of late|if you don't mind( me asking)?|if you like|if at all|in short|to be honest|to be frank|to your mind|may i ask|might i ask|at a guess|off the top of your head)`
/** "…, Yusuf?" speaks to somebody and asks nothing. */
const vocative = pattern(
  `, (<name>( <name>)?|mate|folks|everyone|all|team|love|pal|boss|chief|buddy|man|dude|stranger|my friend|guys)(?=( [?.!]|$))`,
)
const parenthesis = pattern(`, ${hedge} ,`)
const lastHedge = pattern(`, ${hedge}(?=( [?!.]\\/|$))`)

/** "Fill me in, would you?" */
const request = pattern(
  `(?<=^(please )?(tell|walk|talk|fill|give|bring|remind|let|take|show|explain|describe) <gap>), (would|will|could|can|won't) you(?= [?.])`,
)

/** What is put in between marks only softens: "What, looking back, were the signs" asks what the signs were. */
function withoutHedges(text: string): string {
  return text
    .replace(request, '')
    .replace(vocative, '')
    .replace(parenthesis, '')
    .replace(lastHedge, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** "How would you say we are doing" asks how we are doing. */
const inBetween = pattern(
  `(?<=^(how|what|where|which) )(would|do) you (say|think|reckon|feel) (?=(we|things|it|this|that|they|everything|matters|<det> <noun>) (is|are|'re|'s|has|have|going|stand|was|were) )`,
)

/** "Nothing to worry about, is there" asks without its mark. */
const tagAtEnd = pattern(`, <aux>( not)? (i|you|we|they|he|she|it|there|that)( not)?<end>`)

/** While one question is coached, its halves and rewrites are asked for more than once. */
const latest = new Map<string, Reading>()
const mostKept = 8

/** Takes a text apart; deterministic, and never throws, whatever is typed. */
export function read(text: string): Reading {
  const known = latest.get(text)
  if (known) return known
  const reading = takenApart(text)
  latest.set(text, reading)
  const [oldest] = latest.size > mostKept ? latest.keys() : []
  if (oldest !== undefined) latest.delete(oldest)
  return reading
}

function takenApart(text: string): Reading {
  const trimmed = text.length > LONGEST ? lastSentences(text) : text
  const plain = normalised(trimmed)
  const tokens = tokensOf(plain)
  const whole = tagged(tokens)
  const wordCount = tokens.filter(({ tag }) => /[A-Z#]/.test(tag)).length
  const hasMark = /\?/.test(plain)
  const led = withoutHedges(withoutLeadIns(whole))
  const start = startOfQuestion(led)
  const scene = led.slice(0, start).trim()
  const { rest: clause, frame } = unframed(led.slice(start))
  const rest = clause.replace(inBetween, '')
  return {
    plain,
    tokens,
    whole,
    core: rest,
    said: `${scene} ${rest}`.trim(),
    scene,
    frame,
    isEmbedded: frame !== 'direct',
    questions: questionCount(whole),
    hasMark,
    isAsking:
      hasMark ||
      start > 0 ||
      frame !== 'direct' ||
      tagAtEnd.test(whole) ||
      [led, whole].some((text) => questionStart.some((one) => one.test(text))),
    wordCount,
  }
}

function lastSentences(text: string): string {
  const end = text.trimEnd().slice(-LONGEST)
  const cut = end.search(/[.!?\n]\s/)
  return cut < 0 ? end : end.slice(cut + 1)
}

/** "So, quick one, Amara: what slows you?" begins at "what". */
export function withoutLeadIns(whole: string): string {
  let rest = whole
  for (let turn = 0; turn < 6; turn += 1) {
    const next = [greetings, openers, named, filler].reduce((text, lead) => {
      const cut = text.replace(lead, '').trimStart()
      return /[A-Z]/.test(cut) && /\/[A-Z#]/.test(cut) ? cut : text
    }, rest)
    if (next === rest) return rest
    rest = next
  }
  return rest
}

/** "Had the ferry sailed, what would…" puts a case before it asks. */
export const casePut = pattern('^(had|were|should) <gap>, (and |so )?(what|how|where|who|which|when|why) ')

/** "Anything goes: what would…" leaves room, and "whether we win or lose, what…" puts a case; neither asks. */
const roomLeft = pattern(
  '^(any|anything|anyone|anybody) (<gap>)(can|may|might|will|would|is|are|goes|go|helps|counts|does|works) (<gap>)(:|,|-|;|\\.) <wh>',
)
const eitherCase = pattern('^whether <gap>or <gap>, (<prep> )?<wh>')
/** "With the merger, which nobody wanted, how do you…": what is told of the scene asks nothing. */
const toldOfScene = `(which|who|where) (<soft>)(<pron>|<past>|<verb>|<aux> (?!<subj>)) <gap>, (<prep> )?(what|how|where|which|who|when|why) `
const sceneWithMore = pattern(
  `^(<prep>|given|(after|before|since|when|now that) <subj>) <gap>, ${toldOfScene}`,
)
const moreOfScene = pattern(`^${toldOfScene}`)

/** A case, a licence or a scene with a clause of its own that stands before what is asked. */
export function setsCase(said: string): boolean {
  return roomLeft.test(said) || eitherCase.test(said) || sceneWithMore.test(said)
}

/** Where the first clause that asks begins: at once, or behind a mark when a scene was set before. */
function startOfQuestion(led: string): number {
  if (asksAt(led)) return 0
  const isToldMore = sceneWithMore.test(led)
  for (const boundary of led.matchAll(/(?:^| )[,:;.!-]\/\S /g)) {
    const at = boundary.index + boundary[0].length
    const rest = led.slice(at)
    const cut = withoutLeadIns(rest)
    if (asksAt(cut) && !(isToldMore && moreOfScene.test(cut))) return led.length - cut.length
  }
  return 0
}

const subordinate = pattern(
  '^(when|where|while|why|how|whatever|whoever) (?!about|come|many|much|else|to|not)<subj>',
)

/** "…, didn't it?" leans on what stands before it. */
const tailOnly = pattern('^<aux>( not)? <pron>( not)?<end>')

export function asksAt(text: string): boolean {
  return (
    !subordinate.test(text) &&
    !casePut.test(text) &&
    !setsCase(text) &&
    !tailOnly.test(text) &&
    questionStart.some((one) => one.test(text))
  )
}

/** An indirect request is over where what it asks for begins. */
function unframed(text: string): { readonly rest: string; readonly frame: Frame } {
  let rest = text
  let frame: Frame = /^whether\//.test(text) ? 'fact' : 'direct'
  for (let turn = 0; turn < 3; turn += 1) {
    const found = frames.map((one) => one.exec(rest)).find((match) => match !== null)
    if (!found || found[0].length === 0) break
    const next = rest
      .slice(found[0].length)
      .trim()
      .replace(/^(?:[,:-]\/\S |is\/X (?=\S+\/W ))/, '')
    if (!/\/[A-Z#]/.test(next)) break
    rest = next
    frame = wantsFact.test(rest) || wantsSure.test(found[0]) ? 'fact' : 'told'
  }
  return { rest, frame }
}

function questionCount(whole: string): number {
  return whole
    .split(/(?<=\?\/\?)|[.!]\/[.!]/)
    .filter((sentence) => sentence.includes('?/?') && (sentence.match(/\/[A-Z#]/g) ?? []).length >= 2).length
}

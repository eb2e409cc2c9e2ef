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

const greeting = `(hi|hey|hello|hiya|morning|afternoon|evening|good (morning|afternoon|evening)|dear)( (there|all|folks|team|everyone|<name>))?`
const opener = `(so|ok|okay|right|well|and|but|just|now|then|also|oh|um|hmm|erm|listen|look|honestly|frankly|actually|basically|anyway|anyhow|first|firstly|finally|lastly|again|please|thanks|cheers|sorry|alright|great|good|sure|yes|yeah|yep|no|true|fine|remind me|right then|ok then|now then|well then|quick (one|question|check|thing)( for you)?|quickly|(one|another|a) (more |last |quick |final |small |silly |simple )?(thing|question|point|one)( for you)?|question( for you)?|(i'm |i was |was )?just (wondering|curious|checking|asking)|curious|wondering|by the way|btw|out of (interest|curiosity)|before i forget|while i (remember|have you|think of it|'ve got you)|to be honest|in all honesty|if i may|if you don't mind( me asking)?|if you do not mind( me asking)?|may i ask|can i ask( you)?( something)?|could i ask|let me ask( you)?( this| something)?|mind if i ask|tell me this|tell me|serious question|honest question|random question|silly question|slightly random|off topic|last (one|thing|question)|next( one| up| question)?|for the record|in short|in a word|between us|between you and me)`
const greetings = pattern(`^${greeting}( <name>)?( <comma>| !| .)?`)
const openers = pattern(`^${opener}( <name>)?( <comma>| .| !)?`)
const named = pattern('^(<name>|mate|folks|team|all|everyone|everybody|guys)( <name>)?( -| ,| :| !)')
const filler = pattern('^[,:;!.-]')

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
  pattern('^(can|could|would|will|may|might) (you|i|we)'),
  pattern(
    '^(please )?(tell|walk|talk|take|describe|explain|give|share|show|help|think of|paint|list|name|run|remind|let|imagine|picture|compare|outline|summarise|summarize|sketch|recount|consider|fill|bring|update|mark|rate|score|rank)(?= )',
  ),
  pattern(
    "^i (<modal> |'m |am |was |'ve been |have been |keep |just |really |still |only )*(like|love|want|wanted|need|curious|interested|wonder|wondering|wondered|keen|eager|dying|hoping|hope)",
  ),
  pattern("^(any|anything|ever|fancy|maybe|perhaps|suppose|thoughts|what|how|whose|why not|let's)(?= )"),
]

const requestVerb = `(tell|walk|talk|take|describe|explain|share|show|list|give|say|recount|outline|sketch|summarise|summarize|sum up|elaborate|expand|clarify|confirm|remind|advise|let|run|bring|fill|update|shed some light|paint|help|spell out|set out|unpack|name|point out|point|put into words|think|recall|remember|reflect)`
const toWhom = `( (me|us|the group|the team|everyone))?`
const verbTail = `( (through|over|about|on|to|of|understand|see|know|make sense of|get|picture|appreciate|learn|into|back to|up|out|a bit|a little|more|in|with|that|hear))*`
const frames: readonly RegExp[] = [
  pattern(
    `^(can|could|would|will|might) (you|we|somebody|someone) (not )?<soft>(be (able|willing|so kind as|happy) to |care to |like to |mind )?${requestVerb}${toWhom}${verbTail}`,
  ),
  pattern(
    `^(would|do|will) you mind <soft>(telling|walking|talking|describing|explaining|sharing|showing|taking|giving|saying|letting|running|helping|elaborating|reminding|confirming)${toWhom}${verbTail}`,
  ),
  pattern(
    `^(please |do )?(tell|walk|talk|take|describe|explain|show|share with|help|remind|run|give|let|outline|sketch|recount|summarise|summarize|bring|fill)${toWhom}${verbTail}`,
  ),
  pattern(
    `^i <soft>(<modal> |'m |am |was |'ve been |have been |do |keep )*<soft>(like|love|want|wanted|need|curious|interested|wonder|wondering|wondered|keen|eager|hoping|hope|dying)( (to|in|about|for|your|if) ?)*( (you could|you can))?( (hear|know|understand|learn|see|find out|ask|get|tell|have|listen|check|share|explain))*( (more|me|us|you|from you|a bit|a little|better))*( (about|of|to|on))*`,
  ),
  pattern(
    `^(do|would|does) (you|anyone|anybody|we) (happen to |by any chance )?(know|remember|recall|have any idea|have an idea)( of| about)?`,
  ),
  pattern('^(any|some) (idea|ideas|clue|thoughts on|view on|sense of)(?= <wh>)'),
  pattern('^(what i want|what i need) to know is'),
]
const wantsFact = /^(?:if|whether)\//

/** Takes a text apart; deterministic, and never throws, whatever is typed. */
export function read(text: string): Reading {
  const trimmed = text.length > LONGEST ? lastSentences(text) : text
  const plain = normalised(trimmed)
  const tokens = tokensOf(plain)
  const whole = tagged(tokens)
  const wordCount = tokens.filter(({ tag }) => /[A-Z#]/.test(tag)).length
  const hasMark = /\?/.test(plain)
  const led = withoutLeadIns(whole)
  const start = startOfQuestion(led)
  const scene = led.slice(0, start).trim()
  const { rest, frame } = unframed(led.slice(start))
  return {
    plain,
    tokens,
    whole,
    core: rest,
    scene,
    frame,
    isEmbedded: frame !== 'direct',
    questions: questionCount(whole),
    hasMark,
    isAsking: hasMark || start > 0 || questionStart.some((one) => one.test(led)),
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

/** Where the first clause that asks begins: at once, or behind a mark when a scene was set before. */
function startOfQuestion(led: string): number {
  if (asksAt(led)) return 0
  for (const boundary of led.matchAll(/(?:^| )[,:;.!-]\/\S /g)) {
    const at = boundary.index + boundary[0].length
    const rest = led.slice(at)
    const cut = withoutLeadIns(rest)
    if (asksAt(cut)) return led.length - cut.length
  }
  return 0
}

const subordinate = pattern(
  '^(when|where|while|why|how|whatever|whoever) (?!about|come|many|much|else|to|not)<subj>',
)

function asksAt(text: string): boolean {
  return !subordinate.test(text) && questionStart.some((one) => one.test(text))
}

/** An indirect request is over where what it asks for begins. */
function unframed(text: string): { readonly rest: string; readonly frame: Frame } {
  let rest = text
  let frame: Frame = 'direct'
  for (let turn = 0; turn < 3; turn += 1) {
    const found = frames.map((one) => one.exec(rest)).find((match) => match !== null)
    if (!found || found[0].length === 0) break
    const next = rest
      .slice(found[0].length)
      .trim()
      .replace(/^[,:-]\/\S /, '')
    if (!/\/[A-Z#]/.test(next)) break
    rest = next
    frame = wantsFact.test(rest) ? 'fact' : 'told'
  }
  return { rest, frame }
}

function questionCount(whole: string): number {
  return whole
    .split(/(?<=\?\/\?)|[.!]\/[.!]/)
    .filter((sentence) => sentence.includes('?/?') && (sentence.match(/\/[A-Z#]/g) ?? []).length >= 2).length
}

// A better question in the words of the one that was typed: the first candidate that is itself open, else a general
// one for its kind (domain section 5).
import type { QuestionLabel, Weakness } from '../model'
import { type Reading, read } from '../reading'
import { options, withoutClaim } from './claims'
import { topicOf } from './clause'
import { fromTopic, openedUp } from './closed'
import { whatHappened } from './events'
import { sentence } from './spoken'

const LONGEST = 160

/** A rewrite for a weak question; `labelOf` is the coach itself, since a rewrite has to be open to it too. */
export function rewriteOf(
  reading: Reading,
  label: Weakness,
  rule: string,
  triggers: readonly string[],
  labelOf: (text: string) => QuestionLabel,
): string {
  const isGood = (text: string) => text.length <= LONGEST && labelOf(text) === 'open_ok'
  const found = candidates(reading, label, rule, triggers, labelOf).find(isGood)
  return found ?? general[label]
}

function candidates(
  reading: Reading,
  label: Weakness,
  rule: string,
  triggers: readonly string[],
  labelOf: (text: string) => QuestionLabel,
): readonly string[] {
  switch (label) {
    case 'closed':
      return openedUp(reading)
    case 'leading':
      return withoutClaim(reading, labelOf)
    case 'solution_imposing':
      return options(reading)
    case 'why_blaming':
      return whatHappened(reading)
    case 'vague':
      return named(reading)
    case 'small_talk':
      return [warmer(reading)]
    case 'double_barrelled':
      return firstHalf(reading, rule, triggers, labelOf)
  }
}

const general: Readonly<Record<Weakness, string>> = {
  closed: 'What would have to go right here?',
  small_talk: 'What has cost you most energy since we last spoke?',
  leading: 'What have you seen yourself that speaks for or against it?',
  double_barrelled: 'Which part of this matters most to you?',
  why_blaming: 'What was happening around you when it came to this?',
  vague: 'What has changed for your customers since we last spoke?',
  solution_imposing: 'What options do you see here?',
}

const byVagueWord: readonly (readonly [RegExp, string])[] = [
  [
    /concern|issue|problem|worr|blocker|risk|trouble|challenge/,
    'Which risk would you most like to see gone by next month?',
  ],
  [/feedback|comment|suggestion/, 'What should I do differently from next week on?'],
  [
    /thought|think|view|opinion|impression|sense|feel|take|reaction/,
    'What would you change first about the way we do this?',
  ],
  [/future|ahead|next|direction/, 'What do you hope will be different a year from now?'],
  [/else|anything|something|got/, 'What have we not touched on that could surprise us next month?'],
  [/team|people|department|staff/, 'Who in the team needs more support this month?'],
  [/talk|start|agenda|discuss|cover/, 'Which topic would you regret leaving out today?'],
  [/question/, 'Which part of this is still unclear to you?'],
]

/** A vague question about something named gets a handle; the rest get one for what they were after. */
function named(reading: Reading): readonly string[] {
  const topic = topicOf(reading)
  const hollow =
    /^(?:thing|things|stuff|everything|situation|work|job|team|life|future|side|state|news|update|updates|picture|overview|feedback|input|thoughts|concerns|questions|head|radar|latest|plate|status|sitrep|vibe|end|words|speed|loop|matters|observations|board|comments|ideas|else|head's|stage|shop|impressions|play|affairs|sense|flavour|pieces|business|patch)$/
  const head = topic?.at(-1)?.word ?? ''
  const known = byVagueWord.find(([pattern]) => pattern.test(reading.core))?.[1]
  return [
    ...(topic && !hollow.test(head)
      ? [sentence(reading, 'Which part of', withArticle(topic), 'needs most thought right now')]
      : []),
    ...(known ? [known] : []),
  ]
}

type Words = NonNullable<ReturnType<typeof topicOf>>

function withArticle(topic: Words): Words {
  return /^[DSML]$/.test(topic[0]?.tag ?? '') ? topic : [{ word: 'the', tag: 'D' }, ...topic]
}

const warm: readonly (readonly [RegExp, string])[] = [
  [
    /weekend|holiday|vacation|trip|sleep|slept|night|morning|drive|journey|traffic|flight|awake|coffee/,
    'What would make this a good week for you and your customers?',
  ],
  [/new|up to|been up|lately/, 'What has changed for your customers since we last met?'],
  [/everything|all|things|good|okay|ok|alright|fine|well/, 'What still does not work the way you had hoped?'],
  [/going|goes|week|day|work/, 'What went better this week than you had expected?'],
]

const openers: readonly string[] = [
  general.small_talk,
  'What gave you energy at work this week?',
  'What has surprised you since we last spoke?',
  'Which part of your week would you repeat?',
]

function warmer(reading: Reading): string {
  const turn = reading.plain.length % openers.length
  return warm.find(([pattern]) => pattern.test(reading.core))?.[1] ?? openers[turn] ?? general.small_talk
}

/** The first question alone; opened up when it is weak by itself. */
function firstHalf(
  reading: Reading,
  rule: string,
  triggers: readonly string[],
  labelOf: (text: string) => QuestionLabel,
): readonly string[] {
  const at = cutAt(reading, rule, triggers)
  if (at === null) return fromTopic(reading)
  const first = reading.plain
    .slice(0, at)
    .replace(/[\s,;:(\-+|/]+$/, '')
    .replace(/\b(?:and|or|but|also|plus|then|,)\s*$/i, '')
    .replace(/[\s,;:]+$/, '')
  const question = `${first.replace(/[?.!]+$/, '')}?`
  const half = read(question)
  const told = half.frame !== 'direct' && !reading.hasMark
  const alone = told ? `${lowerFirst(half)}.` : sentence(half, lowerFirst(half))
  const label = labelOf(question)
  if (label === 'open_ok') return [alone.replace(/^./, (letter) => letter.toUpperCase()), question]
  if (label === 'double_barrelled') return fromTopic(half)
  return candidates(half, label, '', [], labelOf)
}

/** What is asked, without lead-ins, and with the frame of a request when it had one. */
function lowerFirst(half: Reading): string {
  if (half.frame === 'direct') return half.plain.slice(Math.max(0, startOf(half))).replace(/[?.!]+$/, '')
  return half.plain.replace(/[?.!]+$/, '')
}

function startOf(half: Reading): number {
  const first = half.core.split(' ')[0]?.replace(/\/\S+$/, '') ?? ''
  const at = half.plain.toLowerCase().indexOf(first)
  return at < 0 || half.scene !== '' ? 0 : at
}

function cutAt(reading: Reading, rule: string, triggers: readonly string[]): number | null {
  if (rule === 'two-questions') {
    const end = reading.plain.indexOf('?')
    return end < 0 ? null : end
  }
  const [trigger = ''] = triggers
  const pattern = trigger
    .split(/\s+/)
    .slice(0, 3)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*')
  const match = pattern === '' ? null : new RegExp(pattern, 'i').exec(reading.plain)
  return match && match.index > 0 ? match.index : null
}

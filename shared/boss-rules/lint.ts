// Which rules of the boss an agenda under way would break, in words, each with what mends it.
import { dayInWords } from '../dates'
import type { Id } from '../words'
import { momentIn, wallClock } from '../zones'
import type { CheckKind, RuleState } from './model'
import { checkInWords } from './rules'

const MILLISECONDS_AN_HOUR = 3_600_000
/** Questions cost nothing and are no topics. */
const questions: readonly string[] = ['prompt', 'empty_chair']

export type LintRule = {
  readonly id: Id
  readonly state: RuleState
  readonly checkKind: CheckKind | null
  readonly checkValue: number | null
  readonly checkWords: string
}

export type LintInput = {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly bossName: string
  readonly meeting: {
    readonly on: string
    /** HH:MM on the wall of `zone`. */
    readonly at: string
    readonly zone: string
    readonly lengthMinutes: number
    /** ISO moment, null while it is not sent. */
    readonly sentAt: string | null
  }
  /** What is placed on the agenda. */
  readonly items: readonly { readonly kind: string }[]
  readonly rules: readonly LintRule[]
}

export type Finding = {
  readonly ruleId: Id
  readonly kind: CheckKind
  /** The number of the rule: topics, minutes or hours; 0 for a format. */
  readonly limit: number
  /** "Ruth wants 6 topics at most, this has 11." */
  readonly text: string
}

type Checkable = LintRule & { readonly checkKind: CheckKind; readonly checkValue: number }

/** Whether an item of this kind counts as a topic: everything but questions. */
export function isTopic(kind: string): boolean {
  return !questions.includes(kind)
}

/** How many topics an agenda has (domain row 19). */
export function topicCount(items: LintInput['items']): number {
  return items.filter(({ kind }) => isTopic(kind)).length
}

/**
 * The rules that are not retired and would be broken, one of a kind, the strictest: topics at most and minutes at
 * most when there are more; the agenda so many hours ahead when it is not sent, from that moment until the meeting
 * begins. A format cannot be computed: it is brought to mind until the agenda is sent.
 */
export function lintAgenda(input: LintInput): readonly Finding[] {
  const { meeting, bossName, items } = input
  const checkable = input.rules.flatMap((rule): readonly Checkable[] =>
    rule.state === 'retired' || rule.checkKind === null
      ? []
      : [{ ...rule, checkKind: rule.checkKind, checkValue: rule.checkValue ?? 0 }],
  )
  const strictest = (kind: CheckKind) => {
    const most = kind === 'send_ahead_hours' ? -1 : 1
    return checkable
      .filter((rule) => rule.checkKind === kind)
      .toSorted((a, b) => most * (a.checkValue - b.checkValue) || (a.id < b.id ? -1 : 1))[0]
  }
  const finding = (rule: Checkable, rest: string): Finding => ({
    ruleId: rule.id,
    kind: rule.checkKind,
    limit: rule.checkValue,
    text: `${bossName} ${isSaid(rule) ? 'wants' : 'seems to want'} ${checkInWords(rule)}${rest}`,
  })
  const topics = topicCount(items)
  const startsAt = momentIn(meeting.on, meeting.at, meeting.zone)
  const found: Finding[] = []

  const most = strictest('max_topics')
  if (most && topics > most.checkValue) found.push(finding(most, `, this has ${topics}.`))

  const longest = strictest('max_minutes')
  if (longest && meeting.lengthMinutes > longest.checkValue) {
    found.push(finding(longest, `, this is planned for ${meeting.lengthMinutes}.`))
  }

  const ahead = strictest('send_ahead_hours')
  if (ahead && meeting.sentAt === null) {
    const until = startsAt - ahead.checkValue * MILLISECONDS_AN_HOUR
    if (input.now >= until && input.now < startsAt) {
      const { day, time } = wallClock(until, meeting.zone)
      const by = `by ${time} on ${dayInWords(day, meeting.on)}`
      found.push(finding(ahead, `, ${by}. It is not marked as sent.`))
    }
  }

  const format = strictest('format')
  if (format && meeting.sentAt === null) found.push(finding(format, '. Look it over before it is sent.'))
  return found
}

/** Said by the boss, not guessed. */
function isSaid({ state }: LintRule): boolean {
  return state === 'confirmed' || state === 'stale'
}

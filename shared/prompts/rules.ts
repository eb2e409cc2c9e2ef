// Which questions come up next with whom: themes take turns, questions rest, and nothing is left to chance.

import type { AgendaSection, Special } from '../agenda/model'
import { capped } from '../agenda/scores'
import { defaultWeights, kindTable, specialMinutes, type Weights } from '../agenda/weights'
import { addDays, dayInWords, type LocalDate } from '../dates'
import { flooredPercent } from '../rounding'
import type { Served, Visibility } from '../words'
import {
  type Prompt,
  type PromptAudience,
  type PromptTheme,
  type PromptUse,
  questionFamilies,
  requiredThemes,
} from './model'

/** How many of the latest meetings coverage looks at. */
export const COVERAGE_MEETINGS = 10

export type PickPrompts = {
  readonly prompts: readonly Prompt[]
  /** Uses with anyone; only those of `personId` count. */
  readonly uses: readonly PromptUse[]
  readonly personId: string
  /** The meeting being prepared, counted with this person from 1; the one before it was `meeting` − 1. */
  readonly meeting: number
  readonly lengthMinutes: number
  readonly audience: PromptAudience
  /** Themes that something calls for, the most urgent first: they jump the queue. */
  readonly triggeredThemes: readonly PromptTheme[]
}

export type PickedPrompt = {
  readonly prompt: Prompt
  readonly theme: PromptTheme
  readonly isTriggered: boolean
  /** Meetings held since the theme was last asked, 0 for the latest; null for never. */
  readonly meetingsSinceTheme: number | null
  /** Points for the agenda: three for each of those meetings, at most 24, and 24 when never asked. */
  readonly special: Special
  /** The day it was last asked, when every question of the theme is still resting; else null. */
  readonly askedOn: LocalDate | null
}

/** One question in up to half an hour and always with the boss, two up to 45 minutes, three in longer meetings. */
export function promptCount(lengthMinutes: number, audience: PromptAudience): number {
  if (audience === 'boss' || lengthMinutes <= 30) return 1
  return lengthMinutes <= 45 ? 2 : 3
}

/** How long a question rests when no day is named: a quarter of thirteen weeks. */
export const REST_DAYS = 91

/** The last day of a rest that begins today. */
export function restUntil(today: LocalDate): LocalDate {
  return addDays(today, REST_DAYS)
}

/** The words of a question as they are compared: no case, no punctuation, single spaces. Any script keeps its letters. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ')
    .trim()
}

/** The questions that do not rest on this day; `restedUntil` is the last day of each rest, that day included. */
export function awakePrompts(
  prompts: readonly Prompt[],
  restedUntil: ReadonlyMap<string, LocalDate>,
  asOf: LocalDate,
): readonly Prompt[] {
  return prompts.filter(({ id }) => {
    const until = restedUntil.get(id)
    return until === undefined || until < asOf
  })
}

/**
 * The questions for a meeting, each of another theme: triggered themes first, then the required theme asked
 * longest ago (never asked before any other, ties in the listed order). Within a theme a question rests for its
 * minimum gap of meetings with this person; of those awake the never used come first, then the least recently
 * used, the least often used, and the id. When all are resting the least recently used is taken and says when
 * it was asked. Themes without any question are passed over.
 */
export function pickPrompts(
  request: PickPrompts,
  weights: Weights = defaultWeights,
): readonly PickedPrompt[] {
  return promptsInTurn(request, weights).slice(0, promptCount(request.lengthMinutes, request.audience))
}

/**
 * The question to swap in for one about `theme`, which is not among `prompts` any more: another of that theme, else
 * of the theme whose turn it is. One that rests is taken only when all do: then the one asked longest ago, of
 * that theme when several were asked that day.
 */
export function swapFor(
  request: Omit<PickPrompts, 'lengthMinutes' | 'triggeredThemes'>,
  theme: PromptTheme | undefined,
): Prompt | undefined {
  const inTurn = promptsInTurn({ ...request, triggeredThemes: theme ? [theme] : [] }, defaultWeights)
  const awake = inTurn.find(({ askedOn }) => askedOn === null)
  const longestAgo = inTurn.toSorted((a, b) => ((a.askedOn ?? '') < (b.askedOn ?? '') ? -1 : 1))
  return (awake ?? longestAgo[0])?.prompt
}

/** One question of every theme there is something to ask about, in the order in which they would be asked. */
function promptsInTurn(
  request: Omit<PickPrompts, 'lengthMinutes'>,
  weights: Weights,
): readonly PickedPrompt[] {
  const mine = request.uses.filter(
    (use) => use.personId === request.personId && use.meeting < request.meeting,
  )
  const available = request.prompts.filter(({ audience }) => audience === request.audience)
  const lastAsked = new Map<PromptTheme, number>()
  for (const { theme, meeting } of mine) lastAsked.set(theme, Math.max(meeting, lastAsked.get(theme) ?? 0))
  const byAge = requiredThemes[request.audience].toSorted(
    (a, b) => (lastAsked.get(a) ?? 0) - (lastAsked.get(b) ?? 0),
  )
  const triggered = new Set(request.triggeredThemes)
  return [...new Set([...triggered, ...byAge])].flatMap((theme): readonly PickedPrompt[] => {
    const picked = pickWithin(theme, available, mine, request.meeting)
    if (picked === undefined) return []
    const asked = lastAsked.get(theme)
    const meetingsSinceTheme = asked === undefined ? null : request.meeting - 1 - asked
    return [
      {
        ...picked,
        theme,
        isTriggered: triggered.has(theme),
        meetingsSinceTheme,
        special: themeSpecial(meetingsSinceTheme, weights),
      },
    ]
  })
}

/** The section a question is listed under. */
export function promptSection(audience: PromptAudience, theme: PromptTheme): AgendaSection {
  if (theme === 'customer') return 'customers'
  if (audience === 'boss') {
    if (theme === 'priorities' || theme === 'concerns') return 'boss'
    if (theme === 'pushback' || theme === 'resources') return 'decisions'
    if (theme === 'team') return 'team'
    return theme === 'opportunities' ? 'growth' : 'alignment'
  }
  if (theme === 'growth' || theme === 'recognition' || theme === 'stay') return 'growth'
  return theme === 'goals' || theme === 'feedback' ? 'goals' : 'obstacles'
}

/** Whom a question serves: the customer when it is about customers, otherwise the person it is asked. */
export function promptServed(
  audience: PromptAudience,
  theme: PromptTheme,
): Extract<Served, Prompt['served']> {
  if (theme === 'customer') return 'customer'
  return audience === 'boss' ? 'boss' : 'employee'
}

/** Whether a question may be printed. One about staying is for your own eyes (DECISIONS section 1, stay talk). */
export function promptVisibility(theme: PromptTheme): Visibility {
  return theme === 'stay' ? 'private' : 'shareable'
}

/** The minutes a question takes: none of its own with the boss, where it is printed under its section. */
export function promptMinutes(audience: PromptAudience): number {
  return audience === 'boss'
    ? specialMinutes.promptInBossCheckIn.defaultMinutes
    : kindTable.prompt.defaultMinutes
}

/** "asked on 3 Mar" for a question that comes back because all others of its theme rest too. */
export function askedOnInWords(askedOn: LocalDate, seenFrom: LocalDate): string {
  return `asked on ${dayInWords(askedOn, seenFrom)}`
}

export type PromptCoverage = {
  readonly asked: number
  readonly required: number
  readonly percent: number | null
  /** The required themes not asked, in their listed order. */
  readonly missing: readonly PromptTheme[]
}

/**
 * How many of the required themes were asked and answered in the latest ten of the meetings held with one
 * person; with fewer meetings, in those. Percent is floored, and null before the first meeting.
 */
export function promptCoverage(
  audience: PromptAudience,
  uses: readonly PromptUse[],
  meetingsHeld: number,
): PromptCoverage {
  const required = requiredThemes[audience]
  const counted = uses.filter(
    (use) => use.answered && use.meeting <= meetingsHeld && use.meeting > meetingsHeld - COVERAGE_MEETINGS,
  )
  const asked = new Set(counted.map(({ theme }) => theme))
  const missing = required.filter((theme) => !asked.has(theme))
  const count = required.length - missing.length
  return {
    asked: count,
    required: required.length,
    percent: meetingsHeld > 0 ? flooredPercent(count, required.length) : null,
    missing,
  }
}

export type FamiliesAsked = {
  /** Reports met at least once. */
  readonly people: number
  /** With how many of them each family was asked about and answered lately. */
  readonly families: readonly {
    readonly family: (typeof questionFamilies)[number]['family']
    readonly asked: number
  }[]
}

/** The five families over the coverage of everyone; a boss is asked other things and does not count. */
export function familiesAsked(
  coverage: readonly (Pick<PromptCoverage, 'missing' | 'percent'> & { readonly kind: PromptAudience })[],
): FamiliesAsked {
  const met = coverage.filter(({ kind, percent }) => kind === 'direct_report' && percent !== null)
  return {
    people: met.length,
    families: questionFamilies.map(({ family, theme }) => ({
      family,
      asked: met.filter(({ missing }) => !missing.includes(theme)).length,
    })),
  }
}

type History = {
  readonly prompt: Prompt
  readonly uses: number
  /** 0 for never. */
  readonly lastMeeting: number
  readonly lastOn: LocalDate | null
}

function pickWithin(
  theme: PromptTheme,
  available: readonly Prompt[],
  mine: readonly PromptUse[],
  meeting: number,
): Pick<PickedPrompt, 'prompt' | 'askedOn'> | undefined {
  const histories = available
    .filter((prompt) => prompt.theme === theme)
    .map((prompt) => historyOf(prompt, mine))
    .toSorted(
      (a, b) => a.lastMeeting - b.lastMeeting || a.uses - b.uses || (a.prompt.id < b.prompt.id ? -1 : 1),
    )
  const awake = histories.find(
    ({ prompt, lastMeeting }) => lastMeeting === 0 || meeting - lastMeeting > prompt.minGap,
  )
  if (awake !== undefined) return { prompt: awake.prompt, askedOn: null }
  const [first] = histories
  return first === undefined ? undefined : { prompt: first.prompt, askedOn: first.lastOn }
}

function historyOf(prompt: Prompt, mine: readonly PromptUse[]): History {
  const uses = mine.filter(({ promptId }) => promptId === prompt.id)
  const last = uses.reduce<PromptUse | undefined>(
    (latest, use) => (latest === undefined || use.meeting > latest.meeting ? use : latest),
    undefined,
  )
  return { prompt, uses: uses.length, lastMeeting: last?.meeting ?? 0, lastOn: last?.on ?? null }
}

function themeSpecial(meetingsSince: number | null, weights: Weights): Special {
  const { themeUnasked } = weights.specials
  if (meetingsSince === null) return { points: themeUnasked.max, reason: 'theme never asked' }
  const meetings = meetingsSince === 1 ? '1 meeting' : `${meetingsSince} meetings`
  return { points: capped(themeUnasked, meetingsSince), reason: `theme last asked ${meetings} ago` }
}

// The words of an agenda: what may be talked about, what the plan looks like, and what a valid request is.
// How candidates are gathered belongs to main/; how they are weighed and placed to the rules next door.
import { z } from 'zod'
import { localDate } from '../dates'
import { type RelationshipKind, relationshipKind, served, stance } from '../words'

export const bossSections = [
  'customers',
  'team',
  'promises',
  'boss',
  'decisions',
  'alignment',
  'growth',
] as const
export const reportSections = ['theirs', 'customers', 'obstacles', 'promises', 'goals', 'growth'] as const
export const agendaSections = [
  'theirs',
  'customers',
  'team',
  'obstacles',
  'promises',
  'boss',
  'decisions',
  'alignment',
  'goals',
  'growth',
] as const
export const candidateKinds = [
  'topic',
  'decision',
  'pushback',
  'expectation',
  'issue',
  'concern',
  'deliverable',
  'anticipation',
  'rule',
  'obstacle',
  'close_loop',
  'commitment',
  'signal',
  'empty_chair',
  'alignment',
  'opportunity',
  'accomplishment',
  'recognition',
  'growth',
  'pulse_drop',
  'prompt',
] as const

export const SHORTEST_MEETING = 5
export const LONGEST_MEETING = 480

export type AgendaSection = (typeof agendaSections)[number]
export type CandidateKind = (typeof candidateKinds)[number]

const itemMinutes = z.int().min(0).max(LONGEST_MEETING)
const count = z.int().min(0).max(100_000)

export const special = z
  .strictObject({ points: z.int().min(0).max(1000), reason: z.string().max(500) })
  .readonly()

/** One thing that could be talked about, with all that decides whether and for how long. */
export const candidate = z
  .strictObject({
    id: z.string().min(1).max(200),
    section: z.enum(agendaSections),
    kind: z.enum(candidateKinds),
    served,
    minutes: itemMinutes,
    floorMinutes: itemMinutes,
    due: localDate.nullable(),
    iOwe: z.boolean(),
    severity: z.int().min(1).max(5),
    goalWeight: z.int().min(0).max(100),
    openedOn: localDate.nullable(),
    sources: count.min(1),
    carried: count,
    parked: count,
    specials: z.array(special).max(50).readonly(),
    pinned: z.boolean(),
    must: z.boolean(),
  })
  .readonly()

/** Everything an agenda depends on: the same input gives the same plan, to the byte. */
export const agendaInput = z
  .strictObject({
    stance: stance.default('customer_first'),
    asOf: localDate,
    nextMeeting: localDate,
    lengthMinutes: z.int().min(SHORTEST_MEETING).max(LONGEST_MEETING),
    relationship: relationshipKind,
    quarterEnd: z.boolean().default(false),
    candidates: z.array(candidate).max(10_000).readonly(),
  })
  .readonly()
  .superRefine((input, context) => {
    const refuse = (path: readonly (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
    if (input.nextMeeting <= input.asOf) refuse(['nextMeeting'], 'must be later than asOf')
    if (input.quarterEnd && input.relationship !== 'boss') {
      refuse(['quarterEnd'], 'only a check-in with the boss has a quarter end')
    }
    const sections = sectionsOf(input.relationship)
    const seen = new Set<string>()
    for (const [index, item] of input.candidates.entries()) {
      if (!sections.includes(item.section)) {
        refuse(['candidates', index, 'section'], `must be one of ${sections.join(', ')}`)
      }
      if (item.floorMinutes > item.minutes) {
        refuse(['candidates', index, 'floorMinutes'], 'must not be above minutes')
      }
      if (seen.has(item.id)) refuse(['candidates', index, 'id'], 'must not be the id of an earlier candidate')
      seen.add(item.id)
    }
  })

export type Special = z.infer<typeof special>
export type Candidate = z.infer<typeof candidate>
export type AgendaInput = z.infer<typeof agendaInput>

/** One part of a score and why it counts: "20 · due 22 May". */
export type ScoreReason = { readonly points: number; readonly text: string }

export type PlacedItem = {
  readonly id: string
  readonly minutes: number
  readonly defaultMinutes: number
  readonly score: number
  readonly reasons: readonly ScoreReason[]
  /** Given as a must, or pinned; prompts never are. */
  readonly must: boolean
}

export type PlannedSection = {
  readonly section: AgendaSection
  /** The minutes the section was given before anything moved between sections. */
  readonly shareMinutes: number
  readonly items: readonly PlacedItem[]
}

/** `no_room`: never fitted. `made_room`: had a place and gave it up for something that must be talked about. */
export type ParkCause = 'no_room' | 'made_room'

export type ParkedItem = {
  readonly id: string
  readonly section: AgendaSection
  readonly score: number
  readonly reasons: readonly ScoreReason[]
  readonly must: boolean
  readonly cause: ParkCause
  /** What it would have taken: the floor of a must, the full minutes of anything else. */
  readonly needsMinutes: number
  /** What was still free when all was placed. */
  readonly leftMinutes: number
  /** The reason in words: "needs 6 min, 0 left". */
  readonly text: string
}

export type AgendaPlan = {
  readonly wrapMinutes: number
  readonly bufferMinutes: number
  /** Length less wrap and buffer. */
  readonly plannableMinutes: number
  readonly totalMinutes: number
  /** Minutes missing so that every must could have at least its floor; 0 when none is parked. */
  readonly overbookedBy: number
  /** What nobody filled of the report's own section; always 0 in a boss check-in. */
  readonly openFloorMinutes: number
  readonly sections: readonly PlannedSection[]
  readonly parked: readonly ParkedItem[]
  /** The five-minute strip: at most three ids, most important first. */
  readonly strip: readonly string[]
}

/** The sections of a relationship in their usual order. */
export function sectionsOf(relationship: RelationshipKind): readonly AgendaSection[] {
  return relationship === 'boss' ? bossSections : reportSections
}

// People and the relationship you have with them: your boss, dotted-line bosses, your reports.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id, MeetingStatus, RelationshipKind, Stance } from '../words'
import { clockTime, id, name, relationshipKind, stance, text } from '../words'

export const cadenceDays = z
  .int('Write the rhythm in whole days.')
  .min(1, 'The rhythm is at least 1 day.')
  .max(120, 'The rhythm is at most 120 days.')

export const lengthMinutes = z
  .int('Write the length in whole minutes.')
  .min(5, 'A meeting lasts at least 5 minutes.')
  .max(480, 'A meeting lasts at most 480 minutes.')

export const rhythmPresets: readonly { readonly days: number; readonly label: string }[] = [
  { days: 7, label: 'Every week' },
  { days: 14, label: 'Every two weeks' },
  { days: 28, label: 'Every four weeks' },
  { days: 84, label: 'Every twelve weeks' },
]

export const addPerson = z.strictObject({
  name,
  role: text.default(''),
  kind: relationshipKind,
  cadenceDays,
  lengthMinutes,
  startedOn: localDate.optional(),
})

/** Where someone likes to be recognised. */
export const praise = z.enum(['public', 'private'])
export type Praise = z.infer<typeof praise>

export const savePerson = z.strictObject({
  id,
  name,
  role: text,
  feedback: text,
  recognition: text,
  bestTime: text,
  lineOfSight: text,
  /** What moves them, one a line; left as it is when it is not given. */
  moves: text.optional(),
  praise: praise.nullable().optional(),
})

const movesAtMost = 12

/** What moves someone, one a line: trimmed, each once, the first twelve. */
export function movesOf(lines: string): readonly string[] {
  const words = lines.split('\n').map((each) => each.trim())
  return [...new Set(words.filter((each) => each !== ''))].slice(0, movesAtMost)
}

export const saveRelationship = z.strictObject({
  id,
  cadenceDays,
  lengthMinutes,
  stance,
  slot: z
    .strictObject({ weekday: z.int().min(1).max(7), time: clockTime, zone: z.string().min(1).max(60) })
    .nullable(),
})

export type Rhythm = 'on' | 'slipping' | 'over' | 'none'

export type NextMeeting = {
  readonly id: Id
  readonly on: string
  readonly at: string
  readonly status: MeetingStatus
}

/** A person as lists and the sidebar show them. `daysOver` is how far the last talk lies past the agreed rhythm, in days. */
export type PersonRow = {
  readonly id: Id
  readonly name: string
  readonly role: string
  readonly relationshipId: Id
  readonly kind: RelationshipKind
  readonly isPrimary: boolean
  readonly stance: Stance
  readonly cadenceDays: number
  readonly lengthMinutes: number
  readonly startedOn: string
  readonly next: NextMeeting | null
  readonly lastHeldOn: string | null
  readonly daysSinceLast: number | null
  readonly rhythm: Rhythm
  readonly daysOver: number
}

export type ArchivedPerson = { readonly id: Id; readonly name: string; readonly archivedOn: string }

export type PeopleList = {
  readonly me: { readonly name: string; readonly role: string } | null
  readonly bosses: readonly PersonRow[]
  readonly reports: readonly PersonRow[]
  readonly archived: readonly ArchivedPerson[]
}

export type PersonPage = {
  readonly id: Id
  readonly name: string
  readonly role: string
  readonly feedback: string
  readonly recognition: string
  readonly bestTime: string
  readonly lineOfSight: string
  readonly moves: string
  readonly praise: Praise | null
  readonly archivedOn: string | null
  readonly row: PersonRow | null
  readonly slot: { readonly weekday: number; readonly time: string; readonly zone: string } | null
  readonly pauses: readonly { readonly id: Id; readonly from: string; readonly to: string }[]
  /** Held ÷ expected in the window of the rhythm, for words like "10 of 12 held". */
  readonly cadence: { readonly held: number; readonly expected: number; readonly percent: number | null }
}

/** A talk that is over with what was written in it, general notes first. */
export type NotedTalk = {
  readonly meetingId: Id
  readonly on: string
  readonly title: string
  readonly lengthMinutes: number
  readonly notes: readonly {
    readonly id: Id
    readonly audience: 'shared' | 'private'
    /** The item it stands under; empty for the whole talk. */
    readonly about: string
    readonly text: string
  }[]
}

export type NotedTalks = {
  /** How many notes there are in all. */
  readonly notes: number
  readonly all: number
  /** Newest first, as many as were asked for. */
  readonly talks: readonly NotedTalk[]
}

/** What deleting a person takes along, counted, so that the question can name it. */
export type RemovalPreview = {
  readonly name: string
  readonly meetings: number
  readonly notes: number
  readonly commitments: number
  readonly goals: number
  readonly topics: number
  readonly obstacles: number
  readonly signals: number
  /** Of a report: what they want to grow into, the steps, the talks about growth. */
  readonly aspirations: number
  readonly development: number
  readonly growthTalks: number
  readonly stayTalks: number
  /** Opportunities that suit them. */
  readonly chances: number
  readonly pulses: number
  /** Of a boss: the rules, what will be needed, and everything else you wrote down about working together. */
  readonly rules: number
  readonly needs: number
  readonly remarks: number
  /** Recognition noted, and the hours of a usual week. */
  readonly care: number
}

// Topics belong to the relationship, not to a meeting. The boss's own issues, concerns, deliverables and priorities live here too.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id, RaisedBy, Served, Visibility } from '../words'
import { id, line, raisedBy, served, visibility } from '../words'
import { LONGEST_DROP_IN } from './drop-in'

const topicText = line('Write the topic first.')

export const addTopic = z.strictObject({
  relationshipId: id,
  text: topicText,
  raisedBy,
  served: served.nullable().default(null),
  due: localDate.nullable().default(null),
  visibility: visibility.default('shareable'),
})
export const saveTopic = z.strictObject({
  id,
  text: topicText,
  raisedBy,
  served: served.nullable(),
  due: localDate.nullable(),
  visibility,
})

/** What a report sent beforehand; with the meeting it is for, its agenda is built anew. */
export const dropIn = z.strictObject({
  relationshipId: id,
  meetingId: id.optional(),
  text: z
    .string()
    .max(LONGEST_DROP_IN, 'That is far more than one talk holds. Keep the lines for this talk.'),
})

export const bossTopicKind = z.enum(['issue', 'concern', 'deliverable', 'priority'])
export type BossTopicKind = z.infer<typeof bossTopicKind>

export const addBossTopic = z.strictObject({
  relationshipId: id,
  kind: bossTopicKind,
  text: line('Write what it is about.'),
  served: served.nullable().default(null),
  due: localDate.nullable().default(null),
  goalId: id.nullable().default(null),
  raisedOn: localDate.optional(),
  visibility: visibility.default('shareable'),
})
export const saveBossTopic = z.strictObject({
  id,
  kind: bossTopicKind,
  text: line('Write what it is about.'),
  served: served.nullable(),
  due: localDate.nullable(),
  goalId: id.nullable(),
  visibility,
})

export type TopicView = {
  readonly id: Id
  readonly relationshipId: Id
  readonly personId: Id
  readonly personName: string
  readonly text: string
  readonly raisedBy: RaisedBy
  readonly served: Served | null
  readonly due: string | null
  readonly visibility: Visibility
  readonly state: 'open' | 'resolved' | 'dropped'
  readonly raisedOn: string
  readonly carried: number
  readonly parked: number
  /** In a meeting that is to come or running they let off steam about it. */
  readonly isVent: boolean
}

export type BossTopicView = {
  readonly id: Id
  readonly relationshipId: Id
  readonly personId: Id
  readonly personName: string
  readonly kind: BossTopicKind
  readonly text: string
  readonly served: Served | null
  readonly due: string | null
  readonly raisedOn: string
  readonly goalId: Id | null
  readonly state: 'open' | 'closed'
  /** The line that settled it without a talk. */
  readonly resolution: string
  readonly confirmations: readonly string[]
  readonly visibility: Visibility
}

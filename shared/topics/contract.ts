// Calls about topics of a relationship and the boss's issues, concerns, deliverables and priorities.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, text } from '../words'
import {
  addBossTopic,
  addTopic,
  type BossTopicView,
  dropIn,
  saveBossTopic,
  saveTopic,
  type TopicView,
} from './model'

const one = z.strictObject({ id })
const ofRelationship = z.strictObject({
  relationshipId: id.optional(),
  includeDone: z.boolean().default(false),
})

export const topics = {
  list: call.input(ofRelationship).output(type<readonly TopicView[]>()),
  add: call.input(addTopic).output(type<{ readonly id: Id }>()),
  /** Adds every line of a text as a topic of theirs that is not on the list yet; one step to take back. */
  dropIn: call.input(dropIn).output(type<{ readonly added: number }>()),
  save: call.input(saveTopic).output(type<void>()),
  resolve: call.input(z.strictObject({ id, text: text.default('') })).output(type<void>()),
  drop: call.input(one).output(type<void>()),
  listBoss: call.input(ofRelationship).output(type<readonly BossTopicView[]>()),
  addBoss: call.input(addBossTopic).output(type<{ readonly id: Id }>()),
  saveBoss: call.input(saveBossTopic).output(type<void>()),
  confirmBoss: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  closeBoss: call.input(one).output(type<void>()),
  reopenBoss: call.input(one).output(type<void>()),
}

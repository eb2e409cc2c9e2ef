// Calls about people: who they are, the rhythm you keep with them, and how they leave.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, name, stance, text } from '../words'
import {
  addPerson,
  type NotedTalks,
  type PeopleList,
  type PersonPage,
  type RemovalPreview,
  savePerson,
  saveRelationship,
} from './model'

const one = z.strictObject({ id })

export const people = {
  list: call.output(type<PeopleList>()),
  find: call.input(one).output(type<PersonPage>()),
  /** What was written in the talks with someone, newest first, private notes marked as such. */
  talks: call
    .input(z.strictObject({ id, limit: z.int().min(0).max(1000).default(20) }))
    .output(type<NotedTalks>()),
  saveMe: call.input(z.strictObject({ name, role: text })).output(type<void>()),
  add: call.input(addPerson).output(type<{ readonly id: Id; readonly relationshipId: Id }>()),
  save: call.input(savePerson).output(type<void>()),
  saveRelationship: call.input(saveRelationship).output(type<void>()),
  /** Who comes first in the talks with a boss; an agenda that is being prepared is built anew. */
  setStance: call.input(z.strictObject({ relationshipId: id, stance })).output(type<void>()),
  /** Makes a boss the primary one; the other stays as a dotted line. */
  makePrimary: call.input(z.strictObject({ relationshipId: id })).output(type<void>()),
  /** A report becomes the boss, or the other way round: the old relationship ends, its history stays. */
  changeKind: call
    .input(z.strictObject({ id, kind: z.enum(['boss', 'direct_report']) }))
    .output(type<{ readonly relationshipId: Id }>()),
  pause: call
    .input(z.strictObject({ relationshipId: id, from: localDate, to: localDate }))
    .output(type<void>()),
  removePause: call.input(one).output(type<void>()),
  archive: call.input(one).output(type<void>()),
  restore: call.input(one).output(type<void>()),
  previewRemoval: call.input(one).output(type<RemovalPreview>()),
  /** Final: removes or anonymises every row about the person, then rewrites the file without them. */
  remove: call.input(one).output(type<void>()),
}

// Calls about the agenda of a meeting: build it, see it, change it by hand; every change rebuilds it in the same transaction.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { voiceTarget } from '../insights/rates'
import { addTopicInMeeting } from '../meetings/model'
import type { Id } from '../words'
import { id, served, visibility } from '../words'
import type { AgendaInput } from './model'
import type { AgendaView } from './view'

const item = z.strictObject({ itemId: id })
const minutes = z
  .int('Write whole minutes.')
  .min(1, 'An item takes at least 1 minute.')
  .max(480, 'An item takes at most 480 minutes.')

export const agenda = {
  view: call.input(z.strictObject({ meetingId: id })).output(type<AgendaView>()),
  /** Gathers and places everything anew; what was changed by hand stays. */
  build: call.input(z.strictObject({ meetingId: id })).output(type<AgendaView>()),
  /** What the rules were given for this agenda before changes by hand: the input of the `case` command. */
  input: call.input(z.strictObject({ meetingId: id })).output(type<AgendaInput>()),
  setMinutes: call
    .input(z.strictObject({ itemId: id, minutes: minutes.nullable() }))
    .output(type<AgendaView>()),
  /** Moves an item by hand to a place in a section, 0 being the first. Display only: time-boxing comes before. */
  place: call
    .input(z.strictObject({ itemId: id, section: z.string().max(20), position: z.int().min(0).max(500) }))
    .output(type<AgendaView>()),
  pin: call.input(z.strictObject({ itemId: id, isPinned: z.boolean() })).output(type<AgendaView>()),
  park: call.input(item).output(type<AgendaView>()),
  drop: call.input(item).output(type<AgendaView>()),
  /** Brings a parked or dropped item onto the agenda; it counts as pinned. */
  add: call.input(item).output(type<AgendaView>()),
  /** Keeps so many topics, the first by the sort key, and holds all others out of this meeting; questions stay. */
  keepTop: call
    .input(z.strictObject({ meetingId: id, topics: z.int().min(1).max(50) }))
    .output(type<AgendaView>()),
  addTopic: call.input(addTopicInMeeting).output(type<{ readonly itemId: Id }>()),
  swapPrompt: call
    .input(z.strictObject({ itemId: id, promptId: z.string().max(60).optional() }))
    .output(type<AgendaView>()),
  setVisibility: call.input(z.strictObject({ itemId: id, visibility })).output(type<AgendaView>()),
  setServed: call.input(z.strictObject({ itemId: id, served })).output(type<AgendaView>()),
  /** The share of a one-on-one that should go to what the report brings, in percent. */
  setVoiceTarget: call.input(z.strictObject({ percent: voiceTarget })).output(type<void>()),
  setMode: call
    .input(z.strictObject({ itemId: id, mode: z.enum(['update', 'vent', 'disaster']).nullable() }))
    .output(type<AgendaView>()),
}

// Calls about the thread from a report to the boss and back.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { id } from '../words'
import { type Loops, risenRecord, type ThreadView } from './model'

export const hinge = {
  /** The thread of one obstacle or signal; null when it does not go from a report to a boss. */
  thread: call.input(risenRecord).output(type<ThreadView | null>()),
  /** What rose from the team to this boss: what is open or not told, and what was told in the last 90 days. */
  risen: call.input(z.strictObject({ relationshipId: id })).output(type<readonly ThreadView[]>()),
  /** The same for one report: what that person raised that goes to a boss. */
  ofReport: call.input(z.strictObject({ personId: id })).output(type<readonly ThreadView[]>()),
  /** What reports raised and how it ended: how much of it they have heard. */
  loops: call.output(type<Loops>()),
}

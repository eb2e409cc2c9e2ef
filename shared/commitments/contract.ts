// Calls about promises, by the verbs of their life: make, keep, renegotiate, warn, drop, release.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id } from '../words'
import type { Load } from './ledger'
import {
  type CommitmentView,
  direction,
  dropCommitment,
  keepCommitment,
  type LedgerView,
  makeCommitment,
  renegotiateCommitment,
  type SayDoView,
  saveCapacity,
  saveCommitment,
} from './model'

export const commitments = {
  list: call
    .input(
      z.strictObject({
        personId: id.optional(),
        direction: direction.optional(),
        /** Open ones only, or everything with the newest due date first. */
        isOpen: z.boolean().optional(),
        limit: z.int().min(1).max(5000).default(500),
      }),
    )
    .output(type<readonly CommitmentView[]>()),
  find: call.input(z.strictObject({ id })).output(type<CommitmentView>()),
  /** Say/do over the days given (the last 90 by default). */
  sayDo: call
    .input(z.strictObject({ personId: id.optional(), direction, days: z.int().min(1).max(400).default(90) }))
    .output(type<SayDoView>()),
  /** Say/do by quarter, newest first; promises of a boss have none. */
  ledger: call
    .input(
      z.strictObject({ personId: id.optional(), direction, quarters: z.int().min(2).max(12).default(4) }),
    )
    .output(type<LedgerView>()),
  /** What you promised for the next 30 days against the hours there are. */
  load: call.output(type<Load>()),
  saveCapacity: call.input(saveCapacity).output(type<void>()),
  make: call.input(makeCommitment).output(type<{ readonly id: Id }>()),
  save: call.input(saveCommitment).output(type<void>()),
  keep: call.input(keepCommitment).output(type<void>()),
  renegotiate: call.input(renegotiateCommitment).output(type<{ readonly note: string | null }>()),
  warn: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  drop: call.input(dropCommitment).output(type<void>()),
  release: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  reopen: call.input(z.strictObject({ id })).output(type<void>()),
}

// The first run, the state of the data file, and the made-up team one can look around in.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { name, text } from '../words'

export type DataState = {
  /** Which database is open: your own or the made-up one. */
  readonly open: 'own' | 'sample'
  readonly isFirstRun: boolean
  /** Today in this computer's zone, YYYY-MM-DD. */
  readonly today: string
  readonly zone: string
  /** Why your own data could not be opened, in a word and with the paths; null when all is well. */
  readonly problem: {
    readonly reason: 'damaged' | 'newer' | 'locked' | 'read_only' | 'full' | 'unreadable'
    readonly path: string
    readonly setAsideAs: string | null
  } | null
}

export const welcome = {
  state: call.output(type<DataState>()),
  /** You, your boss and your reports in one go, with the first check-in planned for the next working day. */
  begin: call
    .input(
      z.strictObject({
        name,
        role: text.default(''),
        boss: name,
        reports: z.array(name).max(60, 'Add the others later: 60 at once is the limit.'),
      }),
    )
    .output(type<{ readonly meetingId: Id }>()),
  enterSample: call.output(type<void>()),
  leaveSample: call.output(type<void>()),
  /** Tries the data file again after a problem. */
  retry: call.output(type<DataState>()),
  /** Moves the unreadable file aside by name and begins a new one. */
  startFresh: call.output(type<DataState>()),
}

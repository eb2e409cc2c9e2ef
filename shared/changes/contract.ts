// What main pushes: the tables each act touched, so that the screen reads them again.
import { eventIterator, type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'

export const change = z.object({
  tables: z.array(z.string()),
  /** The step undo would take back, for the toast; null when it is none. */
  label: z.string().nullable(),
})

export const changes = {
  watch: call.output(eventIterator(change)),
  /** Commands chosen in the system's menu, by id. */
  commands: call.output(eventIterator(z.object({ command: z.string() }))),
  /** Answers the command `flush`: everything typed is saved. */
  flushed: call.output(type<void>()),
}

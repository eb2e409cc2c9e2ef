// Undo and redo of the last steps, whatever feature made them. Note text has its own undo in the editor.
import { type } from '@orpc/contract'
import { call } from '../contract-base'

export const undo = {
  /** The label of the step taken back, or null when there is nothing to undo. */
  undo: call.output(type<{ readonly label: string | null }>()),
  redo: call.output(type<{ readonly label: string | null }>()),
}

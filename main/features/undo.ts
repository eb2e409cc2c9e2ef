// Takes the last step back, or does it again.
import { handle, storeOf } from '../handlers'

export const undo = {
  undo: handle.undo.undo.handler(async ({ context }) => ({ label: await storeOf(context).undo('undo') })),
  redo: handle.undo.redo.handler(async ({ context }) => ({ label: await storeOf(context).undo('redo') })),
}

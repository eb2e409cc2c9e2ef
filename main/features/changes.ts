// Pushes to the page: which tables an act touched, and which command was chosen in the menu.
import { handle } from '../handlers'
import { MenuCommands } from '../menu-commands'
import { queueOf } from '../queue'

export const changes = {
  watch: handle.changes.watch.handler(async function* ({ context, signal }) {
    const queue = queueOf<{ tables: string[]; label: string | null }>(signal)
    const stop = context.workspace.onChange((tables, label) => queue.push({ tables: [...tables], label }))
    try {
      yield* queue.items()
    } finally {
      stop()
    }
  }),
  commands: handle.changes.commands.handler(async function* ({ signal }) {
    const queue = queueOf<{ command: string }>(signal)
    const stop = MenuCommands.listen((command) => queue.push({ command }))
    try {
      yield* queue.items()
    } finally {
      stop()
    }
  }),
  flushed: handle.changes.flushed.handler(() => MenuCommands.flushed()),
}

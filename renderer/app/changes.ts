// Listens to what main pushes: reads again what an act touched, and runs commands chosen in the menu.
import { api, queryClient } from './api'
import { flushAll } from './flush'

/** The features whose reads stand on tables of their own; a change elsewhere leaves them as they are. */
const readsOnly: Readonly<Record<string, readonly string[]>> = {
  notes: ['note', 'note_version'],
  settings: ['settings'],
  changes: [],
  undo: [],
}

/** Tables and settings only their own feature reads. */
const ofOneFeature = new Set(Object.values(readsOnly).flat())

function isTouched(feature: string, tables: readonly string[]): boolean {
  if (tables.includes('*')) return true
  const reads = readsOnly[feature]
  if (reads) return tables.some((table) => reads.includes(table))
  return tables.some((table) => !ofOneFeature.has(table))
}

async function watchChanges(): Promise<void> {
  for await (const { tables } of await api.changes.watch()) {
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => {
        const path = queryKey[0]
        return Array.isArray(path) && isTouched(String(path[0]), tables)
      },
    })
  }
}

async function watchCommands(run: (command: string) => void): Promise<void> {
  for await (const { command } of await api.changes.commands()) {
    if (command === 'flush') {
      await flushAll()
      await api.changes.flushed()
    } else run(command)
  }
}

/** Starts listening, once, for as long as the page lives. */
export function listenToMain(run: (command: string) => void): void {
  void watchChanges()
  void watchCommands(run)
}

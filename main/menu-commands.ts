// Carries commands from the system's menu to the page, and the page's word that everything typed is saved.
type Listener<Value> = (value: Value) => void

const chosen = new Set<Listener<string>>()
const flushed = new Set<Listener<void>>()

function listenTo<Value>(listeners: Set<Listener<Value>>, listener: Listener<Value>): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const MenuCommands = {
  choose(command: string): void {
    for (const listener of chosen) listener(command)
  },
  listen: (listener: Listener<string>) => listenTo(chosen, listener),
  flushed(): void {
    for (const listener of flushed) listener()
  },
  whenFlushed: (listener: Listener<void>) => listenTo(flushed, listener),
}

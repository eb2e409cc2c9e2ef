// Saves one thing as it is typed: shortly after a key, at the latest twice a second, one save at a time.
// What could not be saved stays and is tried again with the next key, or when asked.
import { registerFlush } from './flush'
import { type Problem, problemOf } from './problem'

const quietMs = 150
const longestMs = 450

export type SaveState =
  | { readonly type: 'untouched' | 'saved' | 'saving' }
  | { readonly type: 'failed'; readonly problem: Problem }

export type Saver<Typed> = {
  readonly type: (typed: Typed) => void
  readonly flush: () => Promise<void>
  readonly stop: () => void
}

/** `save` answers only after the commit; `onState` hears when all typed so far is on the disk, or why not. */
export function createSaver<Typed extends string | object>(
  save: (typed: Typed) => Promise<unknown>,
  onState: (state: SaveState) => void,
): Saver<Typed> {
  let latest: Typed | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const write = async () => {
    while (latest !== null) {
      const typed: Typed = latest
      latest = null
      try {
        await save(typed)
      } catch (error) {
        latest ??= typed
        onState({ type: 'failed', problem: problemOf(error) })
        return
      }
    }
    onState({ type: 'saved' })
  }
  const flush = async () => {
    clearTimeout(timer)
    waitingSince = 0
    if (running) await running
    if (latest === null) return
    running = write().finally(() => {
      running = null
    })
    await running
  }
  const unregister = registerFlush(flush)
  return {
    type: (typed) => {
      latest = typed
      onState({ type: 'saving' })
      const now = performance.now()
      if (waitingSince === 0) waitingSince = now
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(quietMs, waitingSince + longestMs - now)))
    },
    flush,
    stop: () => {
      void flush().finally(unregister)
    },
  }
}

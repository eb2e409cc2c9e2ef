// Saves one note as it is typed: shortly after a key, at the latest twice a second, one save at a time.
// What could not be saved stays and is tried again with the next key, or when asked.
import { registerFlush } from '../../app/flush'
import { type Problem, problemOf } from '../../app/problem'

const quietMs = 150
const longestMs = 450

export type SaveState =
  | { readonly type: 'untouched' | 'saved' | 'saving' }
  | { readonly type: 'failed'; readonly problem: Problem }

export type NoteSaver = {
  readonly type: (text: string) => void
  readonly flush: () => Promise<void>
  readonly stop: () => void
}

/** `save` answers only after the commit; `onState` hears when all typed so far is on the disk, or why not. */
export function createNoteSaver(
  save: (text: string) => Promise<unknown>,
  onState: (state: SaveState) => void,
): NoteSaver {
  let latest: string | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const write = async () => {
    while (latest !== null) {
      const text: string = latest
      latest = null
      try {
        await save(text)
      } catch (error) {
        latest ??= text
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
    type: (text) => {
      latest = text
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

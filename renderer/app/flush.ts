// Everything typed but not yet saved registers here, so that closing the window can wait for it.
type Flush = () => Promise<void>

const pending = new Set<Flush>()

/** Registers a flush; returns how to take it away. */
export function registerFlush(flush: Flush): () => void {
  pending.add(flush)
  return () => pending.delete(flush)
}

/** Saves everything that waits; a failed save does not keep the others from trying. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...pending].map((flush) => flush()))
}

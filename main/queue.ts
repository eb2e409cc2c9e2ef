// A small queue between callbacks and an async iterator, ended by a signal.
export type Queue<Item> = {
  readonly push: (item: Item) => void
  readonly items: () => AsyncGenerator<Item, void, undefined>
}

/** Items come out in the order they went in; the iterator ends when `signal` aborts. */
export function queueOf<Item>(signal: AbortSignal | undefined): Queue<Item> {
  const waiting: Item[] = []
  let wake: () => void = () => undefined
  signal?.addEventListener('abort', () => wake())
  return {
    push: (item) => {
      waiting.push(item)
      wake()
    },
    async *items() {
      while (!signal?.aborted) {
        const next = waiting.shift()
        if (next !== undefined) yield next
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}

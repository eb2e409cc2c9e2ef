// The calls a person waits for, made to the app without its window: a save, an agenda, a search.
import { createRouterClient } from '@orpc/server'
import { createApp, router } from '../../main/app'
import { testPorts } from '../../main/test-ports.fixture'

export type CallTimes = {
  readonly saveMs: number[]
  readonly blockedMs: number[]
  readonly agendaMs: number[]
  readonly searchMs: number[]
}

const typed = ['cu', 'cus', 'cust', 'custo', 'customer', 'customer pl', 'staffing plan', 'order 48', 'zz']

/** Opens the app on a data folder; each `round` adds its times, `close` ends it. */
export async function openCalls(folder: string, now: string) {
  const app = await createApp(testPorts(folder, { now }))
  const client = createRouterClient(router, { context: app.context })
  const ahead = await client.meetings.list({ from: now.slice(0, 10), limit: 20 })
  const first = ahead[0]?.id
  if (first === undefined) throw new Error('no meeting ahead')
  const times: CallTimes = { saveMs: [], blockedMs: [], agendaMs: [], searchMs: [] }
  let text = 'What was said. '.repeat(150)
  return {
    times,
    round: async (): Promise<void> => {
      for (let save = 0; save < 20; save++) {
        text += 'a word more '
        const note = { meetingId: first, itemId: null, audience: 'shared' as const, text }
        const { ms, blockedMs } = await timed(() => client.notes.save(note))
        times.saveMs.push(ms)
        times.blockedMs.push(blockedMs)
      }
      for (const { id } of ahead.slice(0, 10)) {
        times.agendaMs.push((await timed(() => client.agenda.build({ meetingId: id }))).ms)
      }
      for (const words of typed) {
        times.searchMs.push((await timed(() => client.search.find({ text: words }))).ms)
      }
    },
    close: () => app.close(),
  }
}

/** How long the work took, and the longest stretch in which nothing else could run. */
async function timed(work: () => Promise<unknown>): Promise<{ ms: number; blockedMs: number }> {
  let isDone = false
  let blockedMs = 0
  const from = performance.now()
  let last = from
  const tick = () => {
    const now = performance.now()
    blockedMs = Math.max(blockedMs, now - last)
    last = now
    if (!isDone) setImmediate(tick)
  }
  setImmediate(tick)
  await work()
  const ms = performance.now() - from
  isDone = true
  blockedMs = Math.max(blockedMs, performance.now() - last)
  return { ms, blockedMs }
}

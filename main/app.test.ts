// What crosses to the page and what reaches the log when something fails: never a word of what someone wrote.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Contract } from '../shared/contract'
import { createApp } from './app'
import { testPorts } from './test-ports.fixture'

const canary = 'Xylophonist'

/** The app over a real message port, as the page talks to it; `fail` makes the clock throw. */
async function overPort() {
  const folder = mkdtempSync(join(tmpdir(), 'saydo-app-'))
  const log: string[] = []
  const state: { fail: unknown } = { fail: null }
  const ports = testPorts(folder, { now: '2026-05-14T09:00:00Z' })
  const now = () => {
    if (state.fail !== null) throw state.fail
    return ports.clock.now()
  }
  const app = await createApp({ ...ports, clock: { ...ports.clock, now }, log: (line) => log.push(line) })
  const { port1, port2 } = new MessageChannel()
  app.serve(port1)
  port1.start()
  port2.start()
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: port2 }))
  onTestFinished(async () => {
    port2.close()
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { meetingId } = await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: [] })
  return { client, log, state, meetingId }
}

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ORPCError)) throw new Error('it did not fail as declared')
  return { code: error.code, whole: `${error.message} ${JSON.stringify(error.toJSON())}` }
}

describe('a failure', () => {
  it('of the input names the field and not what was typed', async () => {
    const { client, log, meetingId } = await overPort()
    const note = { meetingId, itemId: null, audience: 'shared' as const }
    const tooLong = await failureOf(client.notes.save({ ...note, text: canary.repeat(20_000) }))
    const wrongKind = await failureOf(
      client.notes.save({ ...note, text: 'fine', audience: canary as 'shared' }),
    )
    const wrongId = await failureOf(
      client.notes.save({ ...note, text: 'fine', itemId: canary as typeof meetingId }),
    )
    for (const { code, whole } of [tooLong, wrongKind, wrongId]) {
      expect(code).toBe('BAD_REQUEST')
      expect(whole).not.toContain(canary)
    }
    expect(tooLong.whole).toContain('A note holds at most 200,000 characters.')
    expect(log).toEqual([])
  })

  it.each([
    ['an error that quotes a note', () => new Error(`near "${canary}": syntax error`)],
    [
      'a message of several lines, one like a frame',
      () => new Error(`one\n    at ${canary} (${canary})\nmore`),
    ],
    ['a message changed since', () => Object.assign(new Error(`first ${canary}`), { message: 'changed' })],
    ['a bare string', () => canary],
    ['an object', () => ({ text: canary })],
  ])('nobody expected crosses as an id and is logged with its place: %s', async (_name, make) => {
    const { client, log, state, meetingId } = await overPort()
    state.fail = make()
    const saving = client.notes.save({
      meetingId,
      itemId: null,
      audience: 'shared',
      text: `A note. ${canary}`,
    })
    const { code, whole } = await failureOf(saving)
    expect(code).toBe('UNEXPECTED')
    expect(whole).not.toContain(canary)
    expect(log).toHaveLength(1)
    expect(log.join('\n')).not.toContain(canary)
    expect(whole).toContain(log[0]?.slice(0, 26))
    if (state.fail instanceof Error) expect(log[0]).toMatch(/at .*app\.test\.ts:\d+:\d+/)
  })
})

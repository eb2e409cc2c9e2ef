// The figures of speed and memory with no data and with ten years of it, beside a bare Electron window: started in
// turn, because machines differ and are busy and only the difference says something.
// SAYDO_BENCH_MEETINGS chooses the size (10,000), SAYDO_BENCH_ROUNDS the rounds (5).
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createApp, router } from '../main/app'
import { testPorts } from '../main/test-ports.fixture'
import { openCalls } from './measure/calls'
import { median, quantile, table } from './measure/table'
import { measureWindow, type Sample, type Subject } from './measure/window'
import { writeTenYears } from './ten-years'

const root = path.resolve(import.meta.dirname, '..')
const meetings = Number(process.env.SAYDO_BENCH_MEETINGS ?? 10_000)
const rounds = Number(process.env.SAYDO_BENCH_ROUNDS ?? 5)
const now = new Date().toISOString()
const today = now.slice(0, 10)

const folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-bench-'))
try {
  const [none, ten] = await prepare()
  const bare = { folder: path.join(root, 'bench', 'bare-window'), profile: profileOf('bare'), meetingIds: [] }
  const windows = await inTurn([bare, none, ten])
  const calls = await callsInTurn([none, ten])
  report(windows, calls)
} finally {
  await rm(folder, { recursive: true, force: true })
}

function profileOf(name: string): string {
  return path.join(folder, name)
}

/** Two profiles: someone who began today, and someone with ten years behind them. */
async function prepare(): Promise<readonly [Subject, Subject]> {
  const data = (name: string) => path.join(profileOf(name), 'data')
  await mkdir(data('ten'), { recursive: true })
  console.error(`Writing ten years with ${meetings} meetings`)
  await writeTenYears(path.join(data('ten'), 'saydo.db'), { meetings, seed: 1, today })
  const subjects: Subject[] = []
  for (const name of ['none', 'ten']) {
    const app = await createApp(testPorts(data(name), { now }))
    const client = createRouterClient(router, { context: app.context })
    if (name === 'none') await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: [] })
    const some = await client.meetings.list({ limit: 6 })
    await app.close()
    subjects.push({ folder: root, profile: profileOf(name), meetingIds: some.map(({ id }) => id) })
  }
  const [none, ten] = subjects
  if (!none || !ten) throw new Error('nothing prepared')
  return [none, ten]
}

async function inTurn(subjects: readonly Subject[]): Promise<readonly (readonly Sample[])[]> {
  const samples = subjects.map((): Sample[] => [])
  // The first round warms the disk and the code cache up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const sample = await measureWindow(subject)
      if (round > 0) samples[index]?.push(sample)
    }
  }
  return samples
}

async function callsInTurn(subjects: readonly Subject[]) {
  const opened = []
  for (const { profile } of subjects) opened.push(await openCalls(path.join(profile, 'data'), now))
  for (let round = 0; round < rounds; round++) for (const { round: run } of opened) await run()
  for (const { close } of opened) await close()
  return opened.map(({ times }) => times)
}

function report(
  windows: Awaited<ReturnType<typeof inTurn>>,
  calls: Awaited<ReturnType<typeof callsInTurn>>,
): void {
  const of = (pick: (sample: Sample) => number) => windows.map((samples) => median(samples.map(pick)))
  const beside = (values: readonly number[], unit: string) =>
    values.map((value, index) => {
      const less = value - (values[0] ?? 0)
      return index === 0 ? `${value.toFixed(0)} ${unit}` : `${less < 0 ? '' : '+'}${less.toFixed(0)} ${unit}`
    })
  const alone = (values: readonly number[]) => ['', ...values.map((value) => `${value.toFixed(1)} ms`)]
  const start = of((sample) => sample.startMs)
  const opened = windows.slice(1).map((samples) =>
    quantile(
      samples.flatMap((one) => one.openMs),
      0.95,
    ),
  )
  const times = (pick: (one: (typeof calls)[number]) => readonly number[], share: number) =>
    alone(calls.map((one) => quantile(pick(one), share)))
  console.log(`Medians of ${rounds} rounds in turn\n`)
  console.log(
    table([
      ['', 'bare window', 'no data', `${meetings} meetings`, 'to reach'],
      ['start to Today', ...beside(start, 'ms'), '+150 ms'],
      ['  beside no data', '', '1.00', ratio(start[2], start[1]), '1.10'],
      [
        'memory, all processes',
        ...beside(
          of((sample) => sample.memoryMb),
          'MB',
        ),
        '+60 MB',
      ],
      ['open a meeting, p95', ...alone(opened), '100 ms'],
      ['save a note, p50', ...times((one) => one.saveMs, 0.5), ''],
      ['save a note, p95', ...times((one) => one.saveMs, 0.95), '500 ms'],
      ['  main blocked, p99', ...times((one) => one.blockedMs, 0.99), '5 ms'],
      ['build an agenda, p95', ...times((one) => one.agendaMs, 0.95), '20 ms'],
      ['search as you type, p95', ...times((one) => one.searchMs, 0.95), '30 ms'],
    ]),
  )
}

function ratio(value = Number.NaN, base = Number.NaN): string {
  return (value / base).toFixed(2)
}

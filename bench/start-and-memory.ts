// How long Saydo takes to a page one can use, and what it keeps in memory, beside a bare Electron window started in
// turn with it: machines differ and are busy, so only the difference says something.

import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'

type Subject = { readonly name: string; readonly folder: string }
type Sample = { readonly startMs: number; readonly memoryMb: number }

const root = path.resolve(import.meta.dirname, '..')
const rounds = Number(process.env.SAYDO_BENCH_ROUNDS ?? 7)
const settleMs = 2_000

const bare: Subject = { name: 'bare window', folder: path.join(root, 'bench', 'bare-window') }
const empty: Subject = { name: 'Saydo, no data', folder: root }
const subjects = [bare, empty]

const samples = new Map<Subject, Sample[]>(subjects.map((subject) => [subject, []]))
// The first round warms the disk up and is not counted.
for (let round = 0; round <= rounds; round++) {
  for (const subject of subjects) {
    const sample = await measure(subject)
    if (round > 0) samples.get(subject)?.push(sample)
  }
}
report()

/** Starts the subject on a new profile; the time is from the start of the process to a drawn `main`. */
async function measure(subject: Subject): Promise<Sample> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'saydo-bench-'))
  const started = performance.now()
  const child = spawn(
    process.env.SAYDO_ELECTRON ?? 'electron',
    [
      subject.folder,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child.stderr))
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    await page?.locator('main').filter({ hasText: /\S/ }).waitFor()
    // One frame later what was drawn is on the screen and the page answers.
    await page?.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    const startMs = performance.now() - started
    await new Promise((resolve) => setTimeout(resolve, settleMs))
    return { startMs, memoryMb: await memoryOf(child.pid ?? 0) }
  } finally {
    child.kill('SIGTERM')
    await ended
    await rm(profile, { recursive: true, force: true })
  }
}

async function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = line.match(/^DevTools listening on (ws:\/\/.*)$/)?.[1]
    if (address) {
      output.resume()
      return address
    }
  }
  throw new Error('The app ended before it listened')
}

/** The proportional set size of a process and all that came from it, in megabytes; 0 outside Linux. */
async function memoryOf(pid: number): Promise<number> {
  if (process.platform !== 'linux') return 0
  const parents = new Map<number, number>()
  for (const name of (await readdir('/proc')).filter((one) => /^\d+$/.test(one))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name in brackets may hold spaces; the parent is the second word after it.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const family = new Set([pid])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
  }
  let kilobytes = 0
  for (const member of family) {
    const rollup = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(rollup.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0)
  }
  return kilobytes / 1024
}

function report(): void {
  const median = (subject: Subject, of: (sample: Sample) => number): number => {
    const values = (samples.get(subject) ?? []).map(of).sort((a, b) => a - b)
    return values[Math.floor(values.length / 2)] ?? Number.NaN
  }
  console.log(`Start and memory, medians of ${rounds} rounds in turn\n`)
  for (const subject of subjects) {
    const start = median(subject, (sample) => sample.startMs)
    const memory = median(subject, (sample) => sample.memoryMb)
    const more =
      subject === bare
        ? ''
        : `   (+${(start - median(bare, (one) => one.startMs)).toFixed(0)} ms, ` +
          `+${(memory - median(bare, (one) => one.memoryMb)).toFixed(0)} MB)`
    console.log(
      `${subject.name.padEnd(16)} ${start.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(6)} MB${more}`,
    )
  }
  console.log('\nTo reach, with ten years of data: +150 ms, +60 MB.')
}

// npm test: sees to the set-up, then types, lint, dead code, unit tests, and the app itself in real Electron.
// `npm test -- unit` runs one step; what follows goes to its runner: `npm test -- e2e search.spec.ts`.

import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { checkMission, ranIn } from './mission.mjs'
import { ensureDependencies, setUp } from './setup.mjs'
import { commandOf, hasDisplay, PlainError, root, run, runMain, say, screen } from './shell.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ args: readonly string[], folder: string, executable: string }} Given */
/** @typedef {{ name: string, label: string, needsApp?: boolean, run: (given: Given) => Promise<Count> }} Step */

/** @type {readonly Step[]} */
const steps = [
  typesOf('main and scripts', 'tsconfig.json'),
  typesOf('shared', 'shared/tsconfig.json'),
  typesOf('renderer', 'renderer/tsconfig.json'),
  // The arrows between the rooms are import rules of the linter.
  {
    name: 'lint',
    label: 'Lint and dependency rules',
    run: () => check('@biomejs/biome', 'biome', ['check', '.']),
  },
  {
    name: 'dead-code',
    label: 'Dead code',
    run: () => check('knip', 'knip', ['--no-progress', '--no-config-hints']),
  },
  { name: 'unit', label: 'Unit tests', run: unitTests },
  { name: 'e2e', label: 'The app in Electron', needsApp: true, run: appTests },
  { name: 'mission', label: 'Mission map', run: missionMap },
]

/** @type {Step} */
const preparation = {
  name: 'set-up',
  label: 'Set-up',
  run: async () => {
    await ensureDependencies()
    await ensureSystemPackages({ forTests: true })
    return { passed: 0, failed: 0 }
  },
}

await runMain(async () => {
  const [wanted, ...args] = process.argv.slice(2)
  const chosen = steps.filter((step) => wanted === undefined || step.name === wanted)
  if (chosen.length === 0) {
    throw new PlainError(
      `There is no step ${wanted}. Steps: ${[...new Set(steps.map((s) => s.name))].join(', ')}`,
    )
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-test-'))
  try {
    const isReady = await attempt(preparation, { args, folder, executable: '' })
    const count = isReady.failed > 0 ? isReady : await runAll(chosen, { args, folder, executable: '' })
    process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`)
    return count.failed > 0 ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/**
 * @param {readonly Step[]} chosen
 * @param {Given} given
 */
async function runAll(chosen, given) {
  const count = { passed: 0, failed: 0 }
  /** @type {string[]} */
  const failures = []
  for (const step of chosen) {
    say(`\n== ${step.label}`)
    const result = await attempt(step, given)
    count.passed += result.passed
    count.failed += result.failed
    if (result.failed > 0) failures.push(step.label)
  }
  say(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '')
  return count
}

/**
 * One step; whatever stops it, the build and the set-up included, is a failure of that step and not of the run.
 * @param {Step} step
 * @param {Given} given
 * @returns {Promise<Count>}
 */
async function attempt(step, given) {
  try {
    if (!step.needsApp) return await step.run(given)
    const { executable } = await setUp({ forTests: true })
    return await step.run({ ...given, executable })
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    say(error.message)
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {string} room
 * @param {string} project
 * @returns {Step}
 */
function typesOf(room, project) {
  return {
    name: 'types',
    label: `Types of ${room}`,
    run: () => check('typescript', 'tsc', ['--noEmit', '-p', project]),
  }
}

/**
 * A static check counts as one.
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function check(packageName, command, args) {
  const { code } = await run(process.execPath, [commandOf(packageName, command), ...args])
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @param {Given} given */
async function unitTests({ args, folder }) {
  const file = path.join(folder, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run(process.execPath, [commandOf('vitest'), 'run', ...reporters, ...args])
  const report = await readReport(file)
  return counted(code, args, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  })
}

/** @param {Given} given */
async function appTests({ args, folder, executable }) {
  if (!(await hasAppTests())) {
    say('none yet')
    return { passed: 0, failed: 0 }
  }
  const file = path.join(folder, 'e2e.json')
  const command = [process.execPath, commandOf('@playwright/test', 'playwright'), 'test', ...args]
  const [program = '', ...rest] = hasDisplay() ? command : [...screen, ...command]
  const env = { ...process.env, SAYDO_ELECTRON: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const { code } = await run(program, rest, { env })
  const stats = (await readReport(file))?.stats
  return counted(code, args, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  })
}

/**
 * Every idea with the test that shows it; whether these ran is only known once the others did.
 * @param {Given} given
 */
async function missionMap({ folder }) {
  const unit = await readReport(path.join(folder, 'unit.json'))
  const e2e = await readReport(path.join(folder, 'e2e.json'))
  const problems = await checkMission(root, unit && e2e ? ranIn(root, { unit, e2e }) : undefined)
  for (const problem of problems) say(problem)
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length }
}

async function hasAppTests() {
  const folder = path.join(root, 'e2e')
  return existsSync(folder) && (await readdir(folder)).some((name) => name.endsWith('.spec.ts'))
}

/** @param {string} file */
async function readReport(file) {
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined
}

/**
 * A runner that failed without naming a test counts as one failure. In a whole run a skipped test is a failed
 * one: nothing here is allowed to look tested when it was not.
 * @param {number} code
 * @param {readonly string[]} args
 * @param {Count & { skipped: number }} report
 * @returns {Count}
 */
function counted(code, args, { passed, failed, skipped }) {
  const isWhole = args.length === 0
  if (isWhole && skipped > 0) say(`${skipped} skipped, counted as failed`)
  const all = failed + (isWhole ? skipped : 0)
  return { passed, failed: all === 0 && code !== 0 ? 1 : all }
}

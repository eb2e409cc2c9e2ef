// What every script here shares: where the repository is, how to say a line, how to run a program.
// Only Node's own modules, because these scripts run before anything is installed.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** A failure whose message is meant for a person: printed without a stack. */
export class PlainError extends Error {}

/**
 * Prints one progress line. It goes to stderr so that what a script answers on stdout stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs a script's main function and ends with its exit code; a PlainError prints its message only.
 * @param {() => Promise<number | undefined>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    say(error instanceof PlainError ? error.message : String(error instanceof Error ? error.stack : error))
    process.exitCode = 1
  }
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] folder to run in; the repository's root when left out
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [isQuiet] collect the output instead of showing it
 * @property {number} [limitMs] end it after so many milliseconds
 */

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has code 127, one that was
 * stopped by the time limit has `isTimedOut`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, isTimedOut: boolean }>}
 */
export function run(command, args, { cwd = root, env = process.env, isQuiet = false, limitMs } = {}) {
  return new Promise((resolve) => {
    let output = ''
    let isTimedOut = false
    // npm and npx are command files on Windows, which only a shell starts.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && /^np[mx]$/.test(command),
    })
    const limit =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true
            child.kill('SIGKILL')
          }, limitMs)
    const collect = (/** @type {Buffer} */ data) => {
      output += data
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const end = (/** @type {number} */ code, /** @type {string} */ more) => {
      clearTimeout(limit)
      resolve({ code, output: output + more, isTimedOut })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code, signal) => end(code ?? (signal ? 1 : 0), ''))
  })
}

/**
 * The script behind a command of an installed package, to be run with `process.execPath`.
 * @param {string} packageName
 * @param {string} [command] when the package offers several
 */
export function commandOf(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName)
  const bin = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).bin
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Whether a program of this name is on the search path.
 * @param {string} name
 */
export function hasProgram(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)))
}

/** Whether this process runs as root (never on Windows). */
export function isRoot() {
  return process.getuid?.() === 0
}

/** Whether a window can be shown here; always true outside Linux. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * What to put before a command that shows windows where nobody looks. Without -noreset the screen begins anew
 * when its last window closes, and an app that starts in that moment finds none.
 */
export const screen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24 -noreset']

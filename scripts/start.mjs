// npm start: sees to the set-up, builds what changed and opens the app. Arguments after `--` go to the app.

import { spawn } from 'node:child_process'
import os from 'node:os'
import { setUp } from './setup.mjs'
import { hasDisplay, hasProgram, isRoot, PlainError, root, runMain } from './shell.mjs'

await runMain(async () => {
  const { executable } = await setUp()
  if (!hasDisplay()) throw new PlainError(noDisplay())
  return open(executable, process.argv.slice(2))
})

function noDisplay() {
  const line = 'There is no display here (DISPLAY is not set), so no window can be shown.'
  if (!hasProgram('xvfb-run')) return line
  return `${line}\nTo run it on a screen nobody sees:\n  xvfb-run -a npm start`
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<number>} the app's exit code
 */
function open(executable, args) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  // A group of its own, so that Ctrl+C reaches the app once, from here: a second signal would end it hard.
  const child = spawn(executable, ['.', ...(isRoot() ? ['--no-sandbox'] : []), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  })
  let lastSignal = 0
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // npm passes on what the terminal has already sent.
      if (Date.now() - lastSignal < 500) return
      lastSignal = Date.now()
      child.kill(signal)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? os.constants.signals[signal] : 0)))
  })
}

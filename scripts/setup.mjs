// Everything a fresh clone needs before it can run: packages, system packages, an Electron runtime, a build.
// Each step is instant when there is nothing to do.

import { existsSync, lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfChanged } from './build.mjs'
import { ensureRuntime } from './runtime.mjs'
import { PlainError, root, run, runMain, say } from './shell.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/**
 * The whole set-up.
 * @param {{ forTests?: boolean }} [options]
 * @returns {Promise<import('./runtime.mjs').Runtime>} the runtime to run on
 */
export async function setUp({ forTests = false } = {}) {
  refuseOldNode()
  await ensureDependencies()
  await ensureSystemPackages({ forTests })
  const runtime = await ensureRuntime()
  await buildIfChanged()
  return runtime
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new PlainError(`Saydo is built with Node 20.19 or newer; this is ${process.versions.node}.`)
}

/**
 * Runs `npm ci` when what is installed is not what package-lock.json says.
 * @returns {Promise<boolean>} whether it installed anything
 */
export async function ensureDependencies() {
  if (await isInstalledAsLocked()) return false
  const folder = path.join(root, 'node_modules')
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) {
    say('Packages: node_modules is a link to a folder that differs from package-lock.json; left as it is')
    return false
  }
  say('Packages: installing (npm ci)')
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    isQuiet: true,
  })
  if (code !== 0) {
    throw new PlainError(
      `npm ci failed:\n${output.trim().split('\n').slice(0, 12).join('\n')}\nAn npm registry must be reachable; then run the command again.`,
    )
  }
  return true
}

/** Compares the list npm leaves inside node_modules, written last of all, with the lock file. */
async function isInstalledAsLocked() {
  const locked = await packagesOf(path.join(root, 'package-lock.json'))
  const installed = await packagesOf(path.join(root, 'node_modules', '.package-lock.json'))
  if (!locked || !installed) return false
  const isSame = Object.entries(locked).every(([name, wanted]) => {
    if (name === '') return true
    const found = installed[name]
    // Packages for other systems are in the lock file and not on this machine.
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional
  })
  return isSame && Object.keys(installed).every((name) => name in locked)
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined>}
 */
async function packagesOf(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(await readFile(file, 'utf8')).packages
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    await setUp({ forTests: process.argv.includes('--for-tests') })
    return 0
  })
}

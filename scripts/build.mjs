// Builds the app's bundles, and only when something they are made of has changed.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { commandOf, PlainError, root, run, say } from './shell.mjs'

const folders = ['main', 'renderer', 'shared']
const isNotBundled = /\.(test|fixture)\.tsx?$|\.md$/
const output = path.join(root, 'out')
const stamp = path.join(output, '.built-from')

/**
 * Runs electron-vite when the sources differ from those of the last build.
 * @returns {Promise<boolean>} whether it built
 */
export async function buildIfChanged() {
  const digest = await digestOfSources()
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : ''
  if (last === digest && existsSync(path.join(output, 'main', 'index.js'))) return false
  say('Building')
  const built = await run(process.execPath, [commandOf('electron-vite'), 'build'], { isQuiet: true })
  if (built.code !== 0) throw new PlainError(`The build failed:\n${built.output.trim()}`)
  await mkdir(output, { recursive: true })
  await writeFile(stamp, digest)
  return true
}

async function digestOfSources() {
  const hash = createHash('sha256')
  for (const file of await sourceFiles()) {
    hash.update(`${file}\0`)
    hash.update(await readFile(path.join(root, file)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

async function sourceFiles() {
  const files = (await readdir(root)).filter((name) =>
    /^(package(-lock)?\.json|tsconfig.*\.json|electron\.vite\.config\.\w+)$/.test(name),
  )
  for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (!entry.isFile() || isNotBundled.test(entry.name)) continue
      files.push(path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    }
  }
  return files.sort()
}

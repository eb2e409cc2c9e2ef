// The parts of the set-up that decide something: what is refused, where things are kept, what is looked at first.

import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cacheFolder, ensureRuntime } from './runtime.mjs'
import { verify } from './second-source.mjs'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-runtime-'))
  await chmod(folder, 0o755)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

test('a tarball with another sum than the known one is refused, and both sums are named', async () => {
  const tarball = path.join(folder, 'other.tgz')
  await writeFile(tarball, 'something else')
  await expect(verify(tarball)).rejects.toThrow(/was not unpacked.*expected sha512-bWBe.*found +sha512-/s)
})

test('the cache is where SAYDO_CACHE says, else in the user’s cache folder', () => {
  vi.stubEnv('SAYDO_CACHE', path.join(folder, 'mine'))
  expect(cacheFolder()).toBe(path.join(folder, 'mine'))
  vi.stubEnv('SAYDO_CACHE', '')
  vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'cache'))
  expect(cacheFolder()).toBe(path.join(folder, 'cache', 'saydo'))
})

test('root does not keep it where other users cannot look', async () => {
  vi.spyOn(process, 'getuid').mockReturnValue(0)
  const closed = path.join(folder, 'closed')
  await mkdir(closed, { mode: 0o700 })
  vi.stubEnv('SAYDO_CACHE', '')
  vi.stubEnv('XDG_CACHE_HOME', path.join(closed, 'cache'))
  expect(cacheFolder()).toBe('/var/cache/saydo')
  vi.restoreAllMocks()
})

test('a named runtime goes before everything else, and is an error when it is not there', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder)
  await expect(ensureRuntime()).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH is set, but there is no/)
  for (const name of ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), '')
  }
  await writeFile(path.join(folder, 'version'), '40.0.0')
  expect(await ensureRuntime()).toMatchObject({ folder, source: 'override', version: '40.0.0' })
})

// Starting the app as another user, which a test run by root can do: the app is copied to where that user can
// read it, and the profile and the screen's key are handed over.

import { existsSync } from 'node:fs'
import { chown, copyFile, cp, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What is to be started: a command, the app's entry, and what they are given. */
export type Start = {
  readonly command: readonly string[]
  readonly entry: string
  readonly profile: string
  readonly env: Readonly<Record<string, string>>
}

/** The same start under `userId`, with what it needs laid out in `folder`. */
export async function asUser(userId: number, start: Start, folder: string, root: string): Promise<Start> {
  const app = path.join(folder, 'app')
  await cp(path.join(root, 'out'), path.join(app, 'out'), { recursive: true })
  await copyFile(path.join(root, 'package.json'), path.join(app, 'package.json'))
  await copyDependencies(root, app)

  const home = path.join(folder, 'home')
  await mkdir(home, { mode: 0o700 })
  await chown(home, userId, userId)
  await chown(start.profile, userId, userId)
  const env: Record<string, string> = { ...start.env, HOME: home }
  delete env.XDG_CACHE_HOME
  delete env.XDG_RUNTIME_DIR
  if (env.XAUTHORITY) {
    const key = path.join(home, '.Xauthority')
    await copyFile(env.XAUTHORITY, key)
    await chown(key, userId, userId)
    env.XAUTHORITY = key
  }

  const ids = [`--reuid=${userId}`, `--regid=${userId}`, '--clear-groups', '--']
  return {
    command: ['setpriv', ...ids, ...start.command],
    entry: path.join(app, path.relative(root, start.entry)),
    profile: start.profile,
    env,
  }
}

/** Copies the packages main loads at run time, and theirs; the rest is inside the bundles. */
async function copyDependencies(root: string, app: string): Promise<void> {
  const waiting = await dependenciesOf(root)
  const copied = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const from = path.join(root, 'node_modules', name)
    // Packages for other systems are not installed here.
    if (copied.has(name) || !existsSync(from)) continue
    copied.add(name)
    await cp(from, path.join(app, 'node_modules', name), { recursive: true, dereference: true })
    waiting.push(...(await dependenciesOf(from)))
  }
}

async function dependenciesOf(folder: string): Promise<string[]> {
  const about: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const { dependencies, optionalDependencies } = about as Record<string, Record<string, string> | undefined>
  return [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {})]
}

// npm run pack: sees to the set-up, builds what changed and packages the app into release/.
// `-- --installers` makes the installers of this system instead of the unpacked folder.

import { lstatSync } from 'node:fs'
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setUp } from './setup.mjs'
import { commandOf, PlainError, root, run, runMain, say } from './shell.mjs'

await runMain(async () => {
  const runtime = await setUp()
  const isForInstallers = process.argv.includes('--installers')
  if (isForInstallers && runtime.source === 'second') {
    throw new PlainError(
      'Installers are made with the official Electron only, and it could not be downloaded here.\n' +
        '`npm run pack` makes the unpacked app for trying out.',
    )
  }
  const isLinked = lstatSync(path.join(root, 'node_modules')).isSymbolicLink()
  const staged = isLinked ? await stage() : undefined
  try {
    say('Packaging')
    const options = [
      ...(isForInstallers ? [] : ['--dir']),
      ...(staged ? [`-c.directories.app=${staged}`] : []),
      ...(process.platform === 'linux'
        ? ['-c.electronFuses.enableEmbeddedAsarIntegrityValidation=false']
        : []),
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      '--publish=never',
    ]
    const { code, output } = await run(process.execPath, [commandOf('electron-builder'), ...options], {
      isQuiet: true,
    })
    if (code !== 0) throw new PlainError(`electron-builder failed:\n${output.trim()}`)
  } finally {
    if (staged) await rm(staged, { recursive: true, force: true })
  }
  say('Packaged into release/')
  return 0
})

/**
 * electron-builder does not find the app's packages behind a link (several checkouts may share one node_modules):
 * lays out the app with those packages in a folder of its own.
 */
async function stage() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-pack-'))
  for (const name of ['package.json', 'package-lock.json']) {
    await copyFile(path.join(root, name), path.join(folder, name))
  }
  await cp(path.join(root, 'out'), path.join(folder, 'out'), { recursive: true })
  const { code, output } = await run(
    'npm',
    ['ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      isQuiet: true,
    },
  )
  if (code !== 0) throw new PlainError(`npm ci failed:\n${output.trim().split('\n').slice(0, 12).join('\n')}`)
  return folder
}

// npm run pack: sees to the set-up, builds what changed and packages the app into release/.
// `-- --installers` makes the installers of this system instead of the unpacked folder.

import { setUp } from './setup.mjs'
import { commandOf, PlainError, run, runMain, say } from './shell.mjs'

await runMain(async () => {
  const runtime = await setUp()
  const isForInstallers = process.argv.includes('--installers')
  if (isForInstallers && runtime.source === 'second') {
    throw new PlainError(
      'Installers are made with the official Electron only, and it could not be downloaded here.\n' +
        '`npm run pack` makes the unpacked app for trying out.',
    )
  }
  say('Packaging')
  const { code, output } = await run(
    process.execPath,
    [
      commandOf('electron-builder'),
      ...(isForInstallers ? [] : ['--dir']),
      '--publish=never',
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      ...(process.platform === 'linux'
        ? ['-c.electronFuses.enableEmbeddedAsarIntegrityValidation=false']
        : []),
    ],
    { isQuiet: true },
  )
  if (code !== 0) throw new PlainError(`electron-builder failed:\n${output.trim()}`)
  say('Packaged into release/')
  return 0
})

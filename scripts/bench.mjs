// npm run bench: measures the built app side by side with what it is compared to. `-- figures` runs one
// file of bench/; all of them when none is named.

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setUp } from './setup.mjs'
import { hasDisplay, PlainError, root, run, runMain, screen } from './shell.mjs'

await runMain(async () => {
  const files = (await readdir(path.join(root, 'bench'))).filter((name) => name.endsWith('.ts')).sort()
  const wanted = process.argv.slice(2)
  const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(path.parse(file).name))
  if (chosen.length === 0) {
    throw new PlainError(
      `There is no such bench. There are: ${files.map((file) => path.parse(file).name).join(', ')}`,
    )
  }
  const { executable } = await setUp({ forTests: true })
  const env = { ...process.env, SAYDO_ELECTRON: executable }
  for (const file of chosen) {
    const command = [process.execPath, '--import', 'tsx', path.join('bench', file)]
    const [program = '', ...args] = hasDisplay() ? command : [...screen, ...command]
    const { code } = await run(program, args, { env })
    if (code !== 0) return code
  }
  return 0
})

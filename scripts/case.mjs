// Starts case.ts with TypeScript understood. Plain Node, so that it runs on a fresh checkout: when the
// dependencies are missing they are fetched first, with every word of that on standard error.
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../node_modules/tsx/package.json', import.meta.url))) {
  const { ensureDependencies } = await import('./setup.mjs')
  await ensureDependencies()
}

const { register } = await import('tsx/esm/api')
register()
// The address is put together so that the type checker does not follow it from here.
await import(new URL('case.ts', import.meta.url).href)

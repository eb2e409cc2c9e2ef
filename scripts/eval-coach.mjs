// Starts eval-coach.ts with TypeScript understood, on a fresh checkout too.
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../node_modules/tsx/package.json', import.meta.url))) {
  const { ensureDependencies } = await import('./setup.mjs')
  await ensureDependencies()
}

const { register } = await import('tsx/esm/api')
register()
// The address is put together so that the type checker does not follow it from here.
await import(new URL('eval-coach.ts', import.meta.url).href)

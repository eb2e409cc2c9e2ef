// Breaks every arrow between the rooms on purpose, in a throwaway tree under the real linter rules, and expects
// the refusal; draws the allowed ones beside them, or a linter that refuses everything would look just as good.

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandOf, root } from './shell.mjs'

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } }
type Arrow = { readonly from: string; readonly to: string }

const refused: readonly Arrow[] = [
  { from: 'shared/goals/rules.ts', to: 'electron' },
  { from: 'shared/goals/rules.ts', to: 'electron-store' },
  { from: 'shared/goals/rules.ts', to: 'react' },
  { from: 'shared/goals/rules.ts', to: 'libsql' },
  { from: 'shared/goals/rules.ts', to: 'kysely' },
  { from: 'shared/goals/rules.ts', to: 'node:fs' },
  { from: 'shared/goals/rules.ts', to: 'crypto' },
  { from: 'shared/goals/contract.ts', to: '@orpc/server' },
  { from: 'shared/goals/rules.ts', to: '../../main/storage/database' },
  { from: 'shared/goals/rules.ts', to: '../../renderer/ui/button' },
  { from: 'renderer/app/shell.tsx', to: 'electron' },
  { from: 'renderer/app/shell.tsx', to: 'electron/renderer' },
  { from: 'renderer/app/shell.tsx', to: 'electron-store' },
  { from: 'renderer/app/shell.tsx', to: 'node:path' },
  { from: 'renderer/app/shell.tsx', to: 'libsql' },
  { from: 'renderer/app/shell.tsx', to: '../../main/ports' },
  { from: 'renderer/app/shell.tsx', to: '../features/goals/goal-list' },
  { from: 'renderer/features/goals/goal-list.tsx', to: 'electron' },
  { from: 'renderer/features/goals/goal-list.tsx', to: 'fs' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../../../main/features/goals' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../people/person-card' },
  { from: 'renderer/features/goals/parts/goal-row.tsx', to: '../../people/person-card' },
  { from: 'renderer/features/goals/parts/goal-row.tsx', to: '../../../../main/ports' },
  { from: 'renderer/ui/button.tsx', to: '../features/goals' },
  { from: 'renderer/ui/button.tsx', to: '../app/api' },
  { from: 'renderer/ui/button.tsx', to: 'electron' },
  { from: 'main/app.ts', to: 'electron' },
  { from: 'main/app.ts', to: './electron/window' },
  { from: 'main/features/goals.ts', to: 'electron' },
  { from: 'main/features/goals.ts', to: 'electron/main' },
  { from: 'main/features/goals.ts', to: 'electron-store' },
  { from: 'main/features/goals.ts', to: '../electron/window' },
  { from: 'main/features/goals.ts', to: '../../renderer/app/api' },
  { from: 'main/features/goals.ts', to: 'react' },
  { from: 'main/storage/database.ts', to: 'electron' },
  { from: 'main/storage/database.ts', to: '../features/goals' },
  { from: 'main/electron/index.ts', to: '../../renderer/main' },
  { from: 'main/electron/index.ts', to: 'react' },
]

const allowed: readonly Arrow[] = [
  { from: 'shared/goals/model.ts', to: 'zod' },
  { from: 'shared/goals/contract.ts', to: '@orpc/contract' },
  { from: 'shared/goals/rules.ts', to: '../dates' },
  { from: 'renderer/app/shell.tsx', to: 'react' },
  { from: 'renderer/app/shell.tsx', to: '../features/goals' },
  { from: 'renderer/app/shell.tsx', to: '../features/goals/index' },
  { from: 'renderer/app/shell.tsx', to: '../ui/button' },
  { from: 'renderer/features/goals/goal-list.tsx', to: './parts/goal-row' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../people' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../people/index' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../../ui/button' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../../app/api' },
  { from: 'renderer/features/goals/goal-list.tsx', to: '../../../shared/goals/model' },
  { from: 'renderer/features/goals/parts/goal-row.tsx', to: '../goal-list' },
  { from: 'renderer/features/goals/parts/goal-row.tsx', to: '../../people' },
  { from: 'renderer/features/goals/parts/goal-row.tsx', to: '../../../ui/button' },
  { from: 'renderer/features/goals/parts/goal-row.tsx', to: '../../../../shared/goals/model' },
  { from: 'renderer/ui/button.tsx', to: 'react-aria-components' },
  { from: 'main/app.ts', to: './features/goals' },
  { from: 'main/features/goals.ts', to: '../storage/database' },
  { from: 'main/features/goals.ts', to: '../ports' },
  { from: 'main/features/goals.ts', to: 'node:path' },
  { from: 'main/features/goals.ts', to: '../../shared/goals/model' },
  { from: 'main/storage/database.ts', to: 'libsql' },
  { from: 'main/electron/index.ts', to: 'electron' },
  { from: 'main/electron/index.ts', to: '../app' },
]

let folder = ''
let complaints = new Set<string>()

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-arrows-'))
  const { vcs: _, $schema: __, ...rules } = JSON.parse(await readFile(path.join(root, 'biome.json'), 'utf8'))
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify(rules))
  for (const arrow of [...refused, ...allowed]) {
    const file = path.join(folder, fileOf(arrow))
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, `import { one } from '${arrow.to}'\n\nexport const two = one\n`)
  }
  complaints = await filesComplainedAbout(folder)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('refuses', () => {
  test.each(refused)('$from -> $to', (arrow) => {
    expect(complaints).toContain(fileOf(arrow))
  })
})

describe('allows', () => {
  test.each(allowed)('$from -> $to', (arrow) => {
    expect(complaints).not.toContain(fileOf(arrow))
  })
})

/** A file of its own for each arrow, in the folder the arrow starts from. */
function fileOf({ from, to }: Arrow): string {
  const { dir, name, ext } = path.posix.parse(from)
  return `${dir}/${name}-to-${to.replaceAll(/\W+/g, '-')}${ext}`
}

/** Runs the linter once over the tree: the files in which it found an import that is not allowed. */
async function filesComplainedAbout(tree: string): Promise<Set<string>> {
  const args = [
    commandOf('@biomejs/biome', 'biome'),
    'lint',
    '--max-diagnostics=none',
    '--reporter=json',
    '.',
  ]
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 1e8 }, (_error, stdout) => resolve(stdout))
  })
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(output)
  const isArrow = ({ category }: Diagnostic): boolean => /noRestrictedImports|noNodejsModules/.test(category)
  return new Set(diagnostics.filter(isArrow).map(({ location }) => location.path))
}

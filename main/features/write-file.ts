// Writes a finished file where the person chose: whole or not at all, with a plain sentence when it cannot be.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { refuse } from '../handlers'
import type { FileKind } from '../ports'

/** Writes beside the target and renames; resolves with the path, which ends as its kind does. */
export async function writeChosen(
  chosen: string,
  kind: FileKind,
  content: Uint8Array | string,
): Promise<string> {
  const path = extname(chosen).toLowerCase() === `.${kind}` ? chosen : `${chosen}.${kind}`
  // The dialog asked about the name typed, not about this one.
  if (path !== chosen && existsSync(path)) {
    refuse(null, `There is a file called ${basename(path)} already. Choose another name.`)
  }
  const unfinished = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    return path
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    refuse(null, sentenceFor(error))
  }
}

function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full. Choose another folder.'
  if (code === 'EBUSY' || code === 'ETXTBSY')
    return 'Another program has that file open. Close it or choose another name.'
  if (code === 'EISDIR') return 'A folder has that name. Choose another name.'
  if (code === 'ENAMETOOLONG') return 'That name is too long. Choose a shorter one.'
  return 'Could not write to that folder. Choose another.'
}

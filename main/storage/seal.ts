// Remembers how a database was left when it was closed in good order. Found just so again it need not be read
// through before it is opened; after a crash, a copy or any other change it is.
import { readFileSync, statSync, writeFileSync } from 'node:fs'

/** Notes beside the file how it is now; to be called once it is closed. */
export function seal(path: string): void {
  try {
    writeFileSync(sealOf(path), stateOf(path), { mode: 0o600 })
  } catch {
    // Without a seal the next start reads the whole file through, which only takes longer.
    return
  }
}

/** Whether the file and its log are exactly as they were left. */
export function isAsLeft(path: string): boolean {
  try {
    return readFileSync(sealOf(path), 'utf8') === stateOf(path)
  } catch {
    return false
  }
}

function sealOf(path: string): string {
  return `${path}-seal`
}

function stateOf(path: string): string {
  const { size, mtimeMs, ino } = statSync(path)
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return JSON.stringify({ size, mtimeMs, ino, log })
}

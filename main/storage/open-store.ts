// Opens a database file or says plainly why not. A damaged, foreign or newer file is never overwritten:
// it stays where it is, or is set aside by name, and the caller tells the person.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { Kysely, Migrator } from 'kysely'
import Database from 'libsql'
import { LibsqlDialect } from './dialect'
import { migrationNames, migrationProvider } from './migrations'
import type { Tables } from './schema'
import { isAsLeft } from './seal'
import { emptyLog, Store } from './store'

export type StorageProblem = {
  readonly reason: 'damaged' | 'newer' | 'locked' | 'read_only' | 'full' | 'unreadable'
  readonly path: string
  /** Where the file that could not be read now lies; null when it was left in place. */
  readonly setAsideAs: string | null
}

export class StorageError extends Error {
  constructor(readonly problem: StorageProblem) {
    super(`storage: ${problem.reason}`)
  }
}

type Opened = { readonly store: Store } | { readonly problem: StorageProblem }

/** Opens the file at `path`, creating it when missing, and migrates it (copying it first when it holds data). */
export async function openStore(path: string, stamp: string): Promise<Opened> {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const isNew = !existsSync(path)
    const isKnown = isAsLeft(path)
    // Made here and not by the database, whose log and index take over who may read it.
    if (isNew) closeSync(openSync(path, 'a', 0o600))
    const file = openFile(path)
    try {
      await migrate(file, path, { isNew, isKnown, stamp })
      chmodSync(path, 0o600)
      return { store: new Store(file, path) }
    } catch (error) {
      file.close()
      throw error
    }
  } catch (error) {
    if (error instanceof StorageError) return { problem: error.problem }
    return { problem: { reason: storageReason(error) ?? 'unreadable', path, setAsideAs: null } }
  }
}

/** Moves a file that cannot be read aside under a name that says so, with its companions; returns the new path. */
export function setAside(path: string, stamp: string): string {
  const { dir, name, ext } = parse(path)
  const target = join(dir, `${name}-set-aside-${stamp}${ext}`)
  for (const suffix of ['', '-wal', '-shm', '-seal']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix)
  }
  return target
}

/** The reason behind a failure of the database or the disk, or null when the failure is of another kind. */
export function storageReason(error: unknown): StorageProblem['reason'] | null {
  const code = (error as { code?: unknown }).code
  const message = error instanceof Error ? error.message : ''
  const text = `${typeof code === 'string' ? code : ''} ${message}`
  if (/SQLITE_FULL|ENOSPC|disk is full/.test(text)) return 'full'
  if (/SQLITE_READONLY|EROFS|EACCES|EPERM|CANTOPEN|readonly|read-only|local database .*: 14\b/.test(text))
    return 'read_only'
  if (/SQLITE_BUSY|SQLITE_LOCKED|database is locked/.test(text)) return 'locked'
  if (/SQLITE_CORRUPT|SQLITE_NOTADB|malformed|not a database/.test(text)) return 'damaged'
  if (/SQLITE_IOERR|EIO/.test(text)) return 'unreadable'
  return null
}

function openFile(path: string): Database.Database {
  const file = new Database(path, { timeout: 2000 })
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    'temp_store = MEMORY',
    'cache_size = -8000',
  ]) {
    file.pragma(pragma)
  }
  return file
}

type Finding = {
  readonly isNew: boolean
  /** As it was left by the last good end, so it need not be read through. */
  readonly isKnown: boolean
  readonly stamp: string
}

async function migrate(
  file: Database.Database,
  path: string,
  { isNew, isKnown, stamp }: Finding,
): Promise<void> {
  if (!isNew && !isKnown) refuseDamaged(file, path)
  const done = isNew ? [] : appliedMigrations(file, path)
  const unknown = done.filter((name) => !migrationNames.includes(name))
  if (unknown.length > 0) throw new StorageError({ reason: 'newer', path, setAsideAs: null })
  if (done.length === migrationNames.length) return
  if (done.length > 0) {
    const { dir, name } = parse(path)
    const copy = join(dir, `${name}-before-${migrationNames.at(-1)}-${stamp}.db`)
    file.prepare('VACUUM INTO ?').run(copy)
    chmodSync(copy, 0o600)
  }
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(file) })
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest()
  if (error) throw error
  // Every page it wrote stands in the log as often as it was written: several times the file itself.
  emptyLog(file)
}

function refuseDamaged(file: Database.Database, path: string): void {
  const check = file.pragma('quick_check(1)') as { quick_check?: string }[] | undefined
  const answer = Array.isArray(check) ? Object.values(check[0] ?? {})[0] : 'ok'
  if (answer !== 'ok') throw new StorageError({ reason: 'damaged', path, setAsideAs: null })
}

function appliedMigrations(file: Database.Database, path: string): readonly string[] {
  const tables = file.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as {
    name: string
  }[]
  if (tables.length === 0) return []
  if (!tables.some((table) => table.name === 'kysely_migration'))
    throw new StorageError({ reason: 'damaged', path, setAsideAs: null })
  const rows = file.prepare('SELECT name FROM kysely_migration ORDER BY name').all() as { name: string }[]
  return rows.map((row) => row.name)
}

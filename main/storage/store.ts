// One open database: reads through Kysely, writes only inside act(), which is one transaction, one step of
// undo and one push of what changed. Opening, setting aside and migrating are open-store.ts's.

import { Kysely, type Transaction } from 'kysely'
import type Database from 'libsql'
import { LibsqlDialect } from './dialect'
import type { Tables } from './schema'
import { seal } from './seal'
import { UndoLog } from './undo-log'

export type Reader = Kysely<Tables> | Transaction<Tables>
export type Writer = Transaction<Tables>

/** What one act wrote: the tables it touched, and the label of the step that undo would take back. */
export type Change = { readonly tables: readonly string[]; readonly label: string | null }

export class Store {
  readonly db: Kysely<Tables>
  readonly #file: Database.Database
  readonly #undo: UndoLog
  readonly #listeners = new Set<(change: Change) => void>()
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    file: Database.Database,
    readonly path: string,
  ) {
    this.#file = file
    this.db = new Kysely<Tables>({ dialect: new LibsqlDialect(file) })
    this.#undo = new UndoLog(file)
  }

  /**
   * Runs one user action as one transaction: everything or nothing, acknowledged after its commit.
   * With a label it becomes a step that undo takes back; null leaves the undo steps as they are (notes).
   */
  act<Result>(label: string | null, work: (trx: Writer) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      this.#undo.begin(label)
      try {
        const result = await this.db.transaction().execute(work)
        this.#publish(this.#undo.end(), label)
        return result
      } catch (error) {
        this.#undo.forget()
        throw error
      }
    })
  }

  /** Takes the latest step back (or, with 'redo', does the step taken back again); null when there is none. */
  undo(direction: 'undo' | 'redo'): Promise<string | null> {
    return this.#inTurn(async () => {
      const step = this.#undo.run(direction)
      if (step) this.#publish(step.tables, null)
      return step?.label ?? null
    })
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Waits for writes under way, then closes the file and seals it. */
  async close(): Promise<void> {
    await this.#queue.catch(() => undefined)
    // Statements not collected yet keep the file open a little longer; nothing may be left for them to write.
    const isEmptied = emptyLog(this.#file)
    await this.db.destroy()
    if (isEmptied) seal(this.path)
  }

  /** Makes the undo log ready, so that the first write does not wait for it. */
  prepareToWrite(): void {
    this.#undo.watch()
  }

  /** A consistent copy of the whole database at `path`, which must not exist yet. */
  copyTo(path: string): void {
    this.#file.prepare('VACUUM INTO ?').run(path)
  }

  /** Rewrites the file without the pages of what was deleted. */
  vacuum(): Promise<void> {
    return this.#inTurn(async () => {
      this.#undo.clear()
      // Merging the search index drops the words of rows that are gone; they would stay in it otherwise.
      this.#file.exec(`INSERT INTO search_index(search_index) VALUES ('optimize')`)
      this.#file.exec('VACUUM')
      this.#file.pragma('wal_checkpoint(TRUNCATE)')
    })
  }

  #publish(tables: readonly string[], label: string | null): void {
    if (tables.length === 0) return
    for (const listener of this.#listeners) listener({ tables, label })
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#queue.catch(() => undefined).then(work)
    this.#queue = next
    return next
  }
}

/** Moves what stands in the log into the file. False on a full disk: it stays in the log and is read from there. */
export function emptyLog(file: Database.Database): boolean {
  try {
    file.pragma('wal_checkpoint(TRUNCATE)')
    return true
  } catch {
    return false
  }
}

// Writes rows straight into a migrated database: one prepared statement a table, one transaction for all of them.
import type { Insertable } from 'kysely'
import Database from 'libsql'
import type { Tables } from '../../main/storage/schema'

export type Insert = <Table extends keyof Tables>(table: Table, row: Insertable<Tables[Table]>) => void

/** Runs `fill` in one transaction; its rows must come in an order that leaves no reference hanging. */
export function writeRows(path: string, fill: (insert: Insert) => void): void {
  const file = new Database(path)
  const statements = new Map<string, Database.Statement>()
  try {
    // Begun anew whenever it is interrupted, so it need not survive a power cut half-written.
    for (const pragma of ['synchronous = OFF', 'foreign_keys = ON', 'cache_size = -256000'])
      file.pragma(pragma)
    file.exec('BEGIN')
    fill((table, row) => {
      const columns = Object.keys(row)
      const key = `${table} ${columns.join()}`
      const known =
        statements.get(key) ??
        file.prepare(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        )
      statements.set(key, known)
      known.run(...Object.values(row))
    })
    file.exec('COMMIT')
    file.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    file.close()
  }
}

// Undo for every table at once: temporary triggers write, for each change, the statement that reverses it.
// The log lives in memory and ends with the session; it never reaches the disk.
import type Database from 'libsql'

type Step = {
  readonly label: string
  readonly statements: readonly string[]
  readonly tables: readonly string[]
}

const mostSteps = 100

export class UndoLog {
  readonly #file: Database.Database
  readonly #steps: { readonly undo: Step[]; readonly redo: Step[] } = { undo: [], redo: [] }
  #label: string | null = null

  #isWatching = false

  constructor(file: Database.Database) {
    this.#file = file
  }

  /** Creates the triggers, a few hundred of them: with the first write or before it, but never for a mere look. */
  watch(): void {
    if (this.#isWatching) return
    this.#isWatching = true
    this.#file.exec('PRAGMA temp_store = MEMORY')
    this.#file.exec(
      'CREATE TEMP TABLE undo_entry(seq INTEGER PRIMARY KEY, source TEXT NOT NULL, statement TEXT NOT NULL)',
    )
    for (const table of this.#tables()) this.#watch(table)
  }

  begin(label: string | null): void {
    this.watch()
    this.#label = label
    this.#file.exec('DELETE FROM temp.undo_entry')
  }

  /** Closes the step begun and says which tables it touched. */
  end(): readonly string[] {
    const step = this.#collect(this.#label ?? '')
    if (this.#label !== null && step.statements.length > 0) {
      this.#steps.undo.push(step)
      if (this.#steps.undo.length > mostSteps) this.#steps.undo.shift()
      this.#steps.redo.length = 0
    }
    return step.tables
  }

  forget(): void {
    this.#file.exec('DELETE FROM temp.undo_entry')
  }

  clear(): void {
    this.#steps.undo.length = 0
    this.#steps.redo.length = 0
  }

  run(direction: 'undo' | 'redo'): Step | null {
    const step = this.#steps[direction].pop()
    if (!step) return null
    this.begin(step.label)
    this.#file.exec('BEGIN IMMEDIATE')
    try {
      this.#file.exec('PRAGMA defer_foreign_keys = ON')
      for (const statement of step.statements) this.#file.exec(statement)
      this.#file.exec('COMMIT')
    } catch (error) {
      this.#file.exec('ROLLBACK')
      this.#steps[direction].push(step)
      throw error
    }
    this.#steps[direction === 'undo' ? 'redo' : 'undo'].push(this.#collect(step.label))
    return step
  }

  #collect(label: string): Step {
    const entries = this.#file
      .prepare('SELECT source, statement FROM temp.undo_entry ORDER BY seq DESC')
      .all() as { source: string; statement: string }[]
    this.forget()
    return {
      label,
      statements: entries.map((entry) => entry.statement),
      tables: [...new Set(entries.map((entry) => entry.source))],
    }
  }

  #tables(): readonly string[] {
    const rows = this.#file
      .prepare(
        `SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'search_%' AND name NOT LIKE 'kysely_%'`,
      )
      .all() as { name: string }[]
    return rows.map((row) => row.name)
  }

  #watch(table: string): void {
    const columns = (this.#file.prepare(`PRAGMA main.table_info(${table})`).all() as { name: string }[]).map(
      (column) => column.name,
    )
    const values = columns.map((column) => `' || quote(OLD.${column}) || '`).join(', ')
    const log = (statement: string) =>
      `BEGIN INSERT INTO undo_entry(source, statement) VALUES ('${table}', '${statement}'); END`
    this.#file.exec(
      `CREATE TEMP TRIGGER undo_${table}_insert AFTER INSERT ON main.${table}
       ${log(`DELETE FROM main.${table} WHERE rowid = ' || NEW.rowid || '`)}`,
    )
    // One trigger a column: undo puts back only what the step changed, not what was written beside it since.
    for (const column of columns) {
      this.#file.exec(
        `CREATE TEMP TRIGGER undo_${table}_${column} AFTER UPDATE OF ${column} ON main.${table}
         WHEN OLD.${column} IS NOT NEW.${column}
         ${log(`UPDATE main.${table} SET ${column} = ' || quote(OLD.${column}) || ' WHERE rowid = ' || OLD.rowid || '`)}`,
      )
    }
    this.#file.exec(
      `CREATE TEMP TRIGGER undo_${table}_delete AFTER DELETE ON main.${table}
       ${log(`INSERT INTO main.${table}(rowid, ${columns.join(', ')}) VALUES (' || OLD.rowid || ', ${values})`)}`,
    )
  }
}

// Kysely over libsql. A failed write may already have ended its transaction (a full disk does), so rolling back
// then must not hide why it failed. Statements are prepared once: preparing a write compiles every trigger behind it.

import {
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import type Database from 'libsql'

class Rollback extends SqliteDriver {
  readonly #file: Database.Database

  constructor(file: Database.Database, database: SqliteDatabase) {
    super({ database })
    this.#file = file
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection)
  }
}

const mostStatements = 200
/** Longer ones carry lists of ids and hardly ever come again. */
const longestKept = 4000

/** The statements in use, the least recently used one forgotten first. */
function keepingStatements(file: Database.Database): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  return {
    prepare: (text) => {
      const statement = known.get(text) ?? file.prepare(text)
      if (text.length > longestKept) return statement
      known.delete(text)
      known.set(text, statement)
      const [oldest] = known.size > mostStatements ? known.keys() : []
      if (oldest !== undefined) known.delete(oldest)
      return statement
    },
    close: () => {
      known.clear()
      file.close()
    },
  }
}

export class LibsqlDialect extends SqliteDialect {
  readonly #file: Database.Database
  readonly #database: SqliteDatabase

  constructor(file: Database.Database) {
    const database = keepingStatements(file)
    super({ database })
    this.#file = file
    this.#database = database
  }

  override createDriver(): Driver {
    return new Rollback(this.#file, this.#database)
  }
}

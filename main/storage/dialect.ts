// Kysely over libsql. A failed write may already have ended its transaction (a full disk does), so rolling back
// then must not hide why it failed.

import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely'
import type Database from 'libsql'

class Rollback extends SqliteDriver {
  readonly #file: Database.Database

  constructor(file: Database.Database) {
    super({ database: file })
    this.#file = file
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection)
  }
}

export class LibsqlDialect extends SqliteDialect {
  readonly #file: Database.Database

  constructor(file: Database.Database) {
    super({ database: file })
    this.#file = file
  }

  override createDriver(): Driver {
    return new Rollback(this.#file)
  }
}

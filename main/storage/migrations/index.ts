// The numbered steps that bring an older database to today's shape, oldest first.
import type { Migration, MigrationProvider } from 'kysely'
import { up as first } from './0001-first'
import { up as boss } from './0002-boss'
import { up as down } from './0003-down'
import { up as questions } from './0004-questions'

const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': { up: first },
  '0002-boss': { up: boss },
  '0003-down': { up: down },
  '0004-questions': { up: questions },
}

export const migrationNames: readonly string[] = Object.keys(migrations)

export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve({ ...migrations }),
}

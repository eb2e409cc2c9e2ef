// The questions: your own beside the library, which are starred or rest, where an answer stands in the notes, and
// the hints that are not wanted any more. What existed keeps every row.
import { type Kysely, sql } from 'kysely'
import { type Searched, searchTriggers } from './search-triggers'

const tables: readonly string[] = [
  `CREATE TABLE own_prompt (
    id TEXT PRIMARY KEY, audience TEXT NOT NULL CHECK (audience IN ('direct_report','boss')), theme TEXT NOT NULL,
    text TEXT NOT NULL, follow_up TEXT NOT NULL DEFAULT '', stage TEXT NOT NULL DEFAULT 'reality',
    min_gap INTEGER NOT NULL DEFAULT 8 CHECK (min_gap BETWEEN 0 AND 100), removed_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX own_prompt_by ON own_prompt(audience, theme)`,
  `CREATE TABLE prompt_mark (
    prompt_id TEXT PRIMARY KEY, is_starred INTEGER NOT NULL DEFAULT 0 CHECK (is_starred IN (0,1)), rested_until TEXT
  ) STRICT`,
  `CREATE TABLE coach_dismissal (pattern TEXT PRIMARY KEY, dismissed_on TEXT NOT NULL) STRICT`,
  `ALTER TABLE prompt_use ADD COLUMN item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL`,
  `CREATE INDEX prompt_use_by_item ON prompt_use(item_id)`,
  `CREATE INDEX prompt_use_by_meeting ON prompt_use(meeting_id)`,
]

const searched: Searched = {
  own_prompt: { columns: ['text', 'follow_up'] },
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...searchTriggers(searched)]) await sql.raw(statement).execute(db)
}

// The first database: everything a person writes in the first release. Strict tables, ULID text keys,
// days as YYYY-MM-DD, moments as UTC ISO strings, wall-clock times as HH:MM beside an IANA zone.
import { type Kysely, sql } from 'kysely'
import { type Searched, searchTriggers } from './search-triggers'

const tables: readonly string[] = [
  `CREATE TABLE me (
    id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, role TEXT NOT NULL, capacity_hours INTEGER NOT NULL DEFAULT 0
  ) STRICT`,

  `CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL DEFAULT '',
    feedback TEXT NOT NULL DEFAULT '', recognition TEXT NOT NULL DEFAULT '', best_time TEXT NOT NULL DEFAULT '',
    customer_distance INTEGER CHECK (customer_distance BETWEEN 0 AND 3), line_of_sight TEXT NOT NULL DEFAULT '',
    archived_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE party (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('customer','internal_customer','supplier')),
    owner_id TEXT REFERENCES person(id) ON DELETE SET NULL, archived_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE relationship (
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('boss','direct_report')), is_primary INTEGER NOT NULL DEFAULT 0,
    stance TEXT NOT NULL DEFAULT 'customer_first' CHECK (stance IN ('customer_first','boss_first')),
    cadence_days INTEGER NOT NULL CHECK (cadence_days BETWEEN 1 AND 120),
    length_min INTEGER NOT NULL CHECK (length_min BETWEEN 5 AND 480),
    started_on TEXT NOT NULL, ended_on TEXT,
    slot_weekday INTEGER CHECK (slot_weekday BETWEEN 1 AND 7), slot_time TEXT, slot_zone TEXT
  ) STRICT`,
  `CREATE UNIQUE INDEX relationship_one_active ON relationship(person_id) WHERE ended_on IS NULL`,
  `CREATE UNIQUE INDEX relationship_one_primary_boss ON relationship(is_primary)
    WHERE is_primary = 1 AND kind = 'boss' AND ended_on IS NULL`,
  `CREATE TABLE relationship_pause (
    id TEXT PRIMARY KEY, relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE,
    from_on TEXT NOT NULL, to_on TEXT NOT NULL, CHECK (to_on >= from_on)
  ) STRICT`,
  `CREATE INDEX relationship_pause_by ON relationship_pause(relationship_id)`,

  `CREATE TABLE meeting (
    id TEXT PRIMARY KEY, relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE,
    title TEXT NOT NULL DEFAULT '', held_on TEXT NOT NULL, starts_at TEXT NOT NULL, zone TEXT NOT NULL,
    length_min INTEGER NOT NULL CHECK (length_min BETWEEN 5 AND 480),
    status TEXT NOT NULL CHECK (status IN ('planned','prepared','in_progress','closed','cancelled')),
    reschedule_count INTEGER NOT NULL DEFAULT 0, cancel_reason TEXT, cancelled_on TEXT,
    sent_at TEXT, prepared_at TEXT, started_at TEXT, ended_at TEXT, paused_at TEXT, paused_seconds INTEGER NOT NULL DEFAULT 0,
    current_item_id TEXT, current_since TEXT, plan TEXT NOT NULL DEFAULT '{}', created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX meeting_one_in_preparation ON meeting(relationship_id) WHERE status IN ('prepared','in_progress')`,
  `CREATE INDEX meeting_by_relationship ON meeting(relationship_id, held_on)`,
  `CREATE INDEX meeting_by_status ON meeting(relationship_id, status, held_on, starts_at, id)`,
  `CREATE INDEX meeting_by_day ON meeting(held_on, starts_at)`,
  `CREATE INDEX meeting_open ON meeting(status, held_on)`,
  `CREATE TABLE meeting_amendment (
    id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
    text TEXT NOT NULL, written_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX meeting_amendment_by ON meeting_amendment(meeting_id)`,

  `CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
    relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE,
    candidate_id TEXT NOT NULL, source_kind TEXT NOT NULL, source_id TEXT NOT NULL,
    kind TEXT NOT NULL, section TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '',
    served TEXT NOT NULL CHECK (served IN ('customer','employee','boss','supplier','none')),
    default_minutes INTEGER NOT NULL, floor_minutes INTEGER NOT NULL, minutes INTEGER NOT NULL,
    due TEXT, i_owe INTEGER NOT NULL DEFAULT 0, severity INTEGER NOT NULL DEFAULT 1, goal_weight INTEGER NOT NULL DEFAULT 0,
    opened_on TEXT, sources INTEGER NOT NULL DEFAULT 1, carried INTEGER NOT NULL DEFAULT 0, parked INTEGER NOT NULL DEFAULT 0,
    specials TEXT NOT NULL DEFAULT '[]', is_must INTEGER NOT NULL DEFAULT 0, score INTEGER NOT NULL DEFAULT 0,
    reasons TEXT NOT NULL DEFAULT '[]', park_reason TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('planned','parked','discussed','resolved','carried','dropped')),
    position INTEGER NOT NULL DEFAULT 0, manual_minutes INTEGER, is_pinned INTEGER NOT NULL DEFAULT 0,
    held_out TEXT CHECK (held_out IN ('parked','dropped')), hand_section TEXT, hand_position INTEGER,
    is_swapped INTEGER NOT NULL DEFAULT 0, visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable')),
    raised_by TEXT NOT NULL DEFAULT 'me' CHECK (raised_by IN ('me','them')),
    mode TEXT CHECK (mode IN ('update','vent','disaster')),
    outcome TEXT, outcome_detail TEXT NOT NULL DEFAULT '{}', actual_seconds INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL,
    UNIQUE (meeting_id, candidate_id)
  ) STRICT`,
  `CREATE INDEX agenda_item_by_source ON agenda_item(relationship_id, source_kind, source_id)`,
  `CREATE TABLE carry_count (
    relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE, source_kind TEXT NOT NULL,
    source_id TEXT NOT NULL, carried INTEGER NOT NULL DEFAULT 0, parked INTEGER NOT NULL DEFAULT 0,
    UNIQUE (relationship_id, source_kind, source_id)
  ) STRICT`,

  `CREATE TABLE note (
    id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
    item_id TEXT REFERENCES agenda_item(id) ON DELETE CASCADE,
    audience TEXT NOT NULL CHECK (audience IN ('shared','private')), text TEXT NOT NULL, saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX note_one ON note(meeting_id, COALESCE(item_id, ''), audience)`,
  `CREATE INDEX note_by_item ON note(item_id)`,
  `CREATE TABLE note_version (
    id TEXT PRIMARY KEY, note_id TEXT NOT NULL REFERENCES note(id) ON DELETE CASCADE, text TEXT NOT NULL, saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX note_version_by ON note_version(note_id, saved_at)`,

  `CREATE TABLE goal (
    id TEXT PRIMARY KEY, owner_id TEXT REFERENCES person(id) ON DELETE CASCADE,
    title TEXT NOT NULL, measure TEXT NOT NULL DEFAULT '', baseline REAL, current REAL, target REAL, unit TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT '', period_from TEXT, period_to TEXT,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    state TEXT NOT NULL CHECK (state IN ('draft','agreed','active','achieved','missed','abandoned')),
    served TEXT NOT NULL CHECK (served IN ('customer','employee','boss','supplier','none')),
    meets TEXT NOT NULL DEFAULT '', outstanding TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '', agreed_on TEXT,
    version INTEGER NOT NULL DEFAULT 1, visibility TEXT NOT NULL DEFAULT 'shareable', created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX goal_by_owner ON goal(owner_id, state)`,
  `CREATE TABLE goal_version (
    id TEXT PRIMARY KEY, goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE, version INTEGER NOT NULL,
    snapshot TEXT NOT NULL, revised_on TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE goal_support (
    goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE, parent_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100), UNIQUE (goal_id, parent_id), CHECK (goal_id <> parent_id)
  ) STRICT`,
  `CREATE INDEX goal_support_parent ON goal_support(parent_id)`,
  `CREATE TABLE alignment_check (
    id TEXT PRIMARY KEY, relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE,
    checked_on TEXT NOT NULL, meeting_id TEXT REFERENCES meeting(id) ON DELETE SET NULL
  ) STRICT`,
  `CREATE INDEX alignment_check_by ON alignment_check(relationship_id, checked_on)`,

  `CREATE TABLE commitment (
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('mine','theirs')),
    text TEXT NOT NULL, served TEXT NOT NULL CHECK (served IN ('customer','employee','boss','supplier','none')),
    made_on TEXT NOT NULL, original_due TEXT NOT NULL, current_due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open','done_on_time','done_late','dropped','released')),
    done_on TEXT, dropped_on TEXT, released_on TEXT, warned_on TEXT,
    quality TEXT CHECK (quality IN ('clean','rework','over_budget')), miss_reason TEXT NOT NULL DEFAULT '',
    what_changed TEXT NOT NULL DEFAULT '', estimate_hours REAL, goal_id TEXT REFERENCES goal(id) ON DELETE SET NULL,
    meeting_id TEXT REFERENCES meeting(id) ON DELETE SET NULL, visibility TEXT NOT NULL DEFAULT 'shareable',
    created_at TEXT NOT NULL, CHECK (original_due >= made_on)
  ) STRICT`,
  `CREATE INDEX commitment_by_person ON commitment(person_id, direction, current_due)`,
  `CREATE INDEX commitment_open ON commitment(person_id, state, current_due)`,
  `CREATE INDEX commitment_settled ON commitment(person_id, COALESCE(done_on, dropped_on, released_on))`,
  `CREATE INDEX commitment_by_state ON commitment(state, direction, current_due, created_at, id)`,
  `CREATE INDEX commitment_by_day ON commitment(direction, current_due DESC, created_at, id)`,
  `CREATE INDEX commitment_by_due ON commitment(current_due DESC, created_at, id)`,
  `CREATE TABLE commitment_move (
    id TEXT PRIMARY KEY, commitment_id TEXT NOT NULL REFERENCES commitment(id) ON DELETE CASCADE, step INTEGER NOT NULL,
    asked_on TEXT NOT NULL, old_due TEXT NOT NULL, new_due TEXT NOT NULL, is_accepted INTEGER NOT NULL,
    UNIQUE (commitment_id, step)
  ) STRICT`,

  `CREATE TABLE topic (
    id TEXT PRIMARY KEY, relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE,
    text TEXT NOT NULL, raised_by TEXT NOT NULL CHECK (raised_by IN ('me','them')),
    served TEXT CHECK (served IN ('customer','employee','boss','supplier','none')), due TEXT,
    visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable')),
    state TEXT NOT NULL CHECK (state IN ('open','resolved','dropped')), resolution TEXT NOT NULL DEFAULT '',
    raised_on TEXT NOT NULL, resolved_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX topic_live ON topic(relationship_id, state)`,
  `CREATE INDEX topic_by_state ON topic(state, relationship_id)`,

  `CREATE TABLE boss_topic (
    id TEXT PRIMARY KEY, relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('issue','concern','deliverable','priority')), text TEXT NOT NULL,
    served TEXT CHECK (served IN ('customer','employee','boss','supplier','none')), due TEXT, raised_on TEXT NOT NULL,
    goal_id TEXT REFERENCES goal(id) ON DELETE SET NULL, state TEXT NOT NULL CHECK (state IN ('open','closed')), closed_on TEXT,
    visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable')), created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX boss_topic_live ON boss_topic(relationship_id, state)`,
  `CREATE TABLE boss_topic_confirmation (
    boss_topic_id TEXT NOT NULL REFERENCES boss_topic(id) ON DELETE CASCADE, confirmed_on TEXT NOT NULL,
    meeting_id TEXT REFERENCES meeting(id) ON DELETE SET NULL, UNIQUE (boss_topic_id, confirmed_on)
  ) STRICT`,

  `CREATE TABLE obstacle (
    id TEXT PRIMARY KEY, raised_by TEXT REFERENCES person(id) ON DELETE CASCADE, text TEXT NOT NULL,
    need TEXT NOT NULL CHECK (need IN ('resource','decision','access','time','information','people')),
    category TEXT NOT NULL DEFAULT 'other', policy TEXT NOT NULL DEFAULT '',
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
    helper TEXT NOT NULL CHECK (helper IN ('me','boss','other')), boss_relationship_id TEXT REFERENCES relationship(id) ON DELETE SET NULL,
    served TEXT CHECK (served IN ('customer','employee','boss','supplier','none')),
    state TEXT NOT NULL CHECK (state IN ('raised','accepted','working','waiting','cleared','declined')),
    opened_on TEXT NOT NULL, cleared_on TEXT, declined_on TEXT, reason TEXT NOT NULL DEFAULT '', waiting_on TEXT NOT NULL DEFAULT '',
    resolution TEXT NOT NULL DEFAULT '', consent_to_name INTEGER NOT NULL DEFAULT 0,
    visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable')), created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX obstacle_live ON obstacle(state, raised_by)`,
  `CREATE INDEX obstacle_by_helper ON obstacle(helper, state)`,
  `CREATE TABLE obstacle_told (
    obstacle_id TEXT NOT NULL REFERENCES obstacle(id) ON DELETE CASCADE, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    told_on TEXT NOT NULL, UNIQUE (obstacle_id, person_id)
  ) STRICT`,

  `CREATE TABLE signal (
    id TEXT PRIMARY KEY, party_id TEXT REFERENCES party(id) ON DELETE CASCADE, text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('problem','opportunity','idea','praise')), theme TEXT NOT NULL DEFAULT '',
    hop INTEGER NOT NULL CHECK (hop BETWEEN 0 AND 3), severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
    served TEXT CHECK (served IN ('customer','employee','boss','supplier','none')),
    captured_on TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('captured','triaged','watching','acted','dismissed')),
    acted_on TEXT, action TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', is_tried INTEGER NOT NULL DEFAULT 0,
    goal_id TEXT REFERENCES goal(id) ON DELETE SET NULL, owner_id TEXT REFERENCES person(id) ON DELETE SET NULL, due TEXT,
    visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable')), created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX signal_live ON signal(state, severity)`,
  `CREATE TABLE signal_source (
    id TEXT PRIMARY KEY, signal_id TEXT NOT NULL REFERENCES signal(id) ON DELETE CASCADE,
    person_id TEXT REFERENCES person(id) ON DELETE CASCADE, party_id TEXT REFERENCES party(id) ON DELETE CASCADE,
    heard_on TEXT NOT NULL, consent_to_name INTEGER NOT NULL DEFAULT 0, told_on TEXT
  ) STRICT`,
  `CREATE INDEX signal_source_by ON signal_source(signal_id)`,
  `CREATE INDEX signal_source_person ON signal_source(person_id)`,

  `CREATE TABLE decision (
    id TEXT PRIMARY KEY, relationship_id TEXT REFERENCES relationship(id) ON DELETE CASCADE,
    person_id TEXT REFERENCES person(id) ON DELETE SET NULL, question TEXT NOT NULL,
    served TEXT CHECK (served IN ('customer','employee','boss','supplier','none')), recommendation TEXT NOT NULL DEFAULT '',
    effect_customer TEXT NOT NULL DEFAULT 'unknown' CHECK (effect_customer IN ('helps','neutral','hurts','unknown')),
    effect_employee TEXT NOT NULL DEFAULT 'unknown' CHECK (effect_employee IN ('helps','neutral','hurts','unknown')),
    effect_boss TEXT NOT NULL DEFAULT 'unknown' CHECK (effect_boss IN ('helps','neutral','hurts','unknown')),
    mitigation TEXT NOT NULL DEFAULT '', decide_by TEXT,
    state TEXT NOT NULL CHECK (state IN ('open','decided','deferred','dropped')), chosen TEXT NOT NULL DEFAULT '', decided_on TEXT,
    goal_id TEXT REFERENCES goal(id) ON DELETE SET NULL, meeting_id TEXT REFERENCES meeting(id) ON DELETE SET NULL,
    visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable')), created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX decision_live ON decision(state, relationship_id)`,
  `CREATE TABLE decision_option (
    id TEXT PRIMARY KEY, decision_id TEXT NOT NULL REFERENCES decision(id) ON DELETE CASCADE, position INTEGER NOT NULL, text TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX decision_option_by ON decision_option(decision_id, position)`,

  `CREATE TABLE prompt_use (
    id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE, asked_on TEXT NOT NULL, is_answered INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX prompt_use_by ON prompt_use(person_id, prompt_id, asked_on, meeting_id)`,
  `CREATE INDEX prompt_use_by_day ON prompt_use(asked_on)`,
]

/** Every column a person writes into. */
const searched: Searched = {
  me: { columns: ['name', 'role'] },
  person: { columns: ['name', 'role', 'feedback', 'recognition', 'best_time', 'line_of_sight'] },
  party: { columns: ['name'] },
  meeting: { columns: ['title', 'cancel_reason'] },
  meeting_amendment: { columns: ['text'] },
  agenda_item: { columns: ['title', 'detail'], privateIf: `NEW.visibility = 'private'` },
  note: { columns: ['text'], privateIf: `NEW.audience = 'private'` },
  goal: { columns: ['title', 'measure', 'unit', 'period', 'meets', 'outstanding', 'evidence'] },
  commitment: { columns: ['text', 'miss_reason', 'what_changed'], privateIf: `NEW.visibility = 'private'` },
  topic: { columns: ['text', 'resolution'], privateIf: `NEW.visibility = 'private'` },
  boss_topic: { columns: ['text'], privateIf: `NEW.visibility = 'private'` },
  obstacle: {
    columns: ['text', 'category', 'policy', 'reason', 'waiting_on', 'resolution'],
    privateIf: `NEW.visibility = 'private'`,
  },
  signal: { columns: ['text', 'theme', 'action', 'reason'], privateIf: `NEW.visibility = 'private'` },
  decision: {
    columns: ['question', 'recommendation', 'mitigation', 'chosen'],
    privateIf: `NEW.visibility = 'private'`,
  },
  decision_option: { columns: ['text'] },
}

const search: readonly string[] = [
  `CREATE TABLE search_row (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, ref TEXT NOT NULL, body TEXT NOT NULL, is_private INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source, ref)
  ) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5(
    body, content='search_row', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')`,
  `CREATE TRIGGER search_row_insert AFTER INSERT ON search_row BEGIN
    INSERT INTO search_index(rowid, body) VALUES (NEW.id, NEW.body); END`,
  `CREATE TRIGGER search_row_delete AFTER DELETE ON search_row BEGIN
    INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body); END`,
  `CREATE TRIGGER search_row_update AFTER UPDATE ON search_row BEGIN
    INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body);
    INSERT INTO search_index(rowid, body) VALUES (NEW.id, NEW.body); END`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [...tables, ...search, ...searchTriggers(searched)]
  for (const statement of statements) await sql.raw(statement).execute(db)
}

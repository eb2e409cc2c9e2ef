// The boss as the first customer: profile, rules, checks with what each of us reads, needs, cases for another way,
// evidence, opportunities, and what others say of you. What existed keeps every row.
import { type Kysely, sql } from 'kysely'
import { type Searched, searchTriggers } from './search-triggers'

const served = `served TEXT CHECK (served IN ('customer','employee','boss','supplier','none'))`
const visibility = `visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable'))`
const ofRelationship = `relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE`
const goalOrNone = `goal_id TEXT REFERENCES goal(id) ON DELETE SET NULL`
const meetingOrNone = `meeting_id TEXT REFERENCES meeting(id) ON DELETE SET NULL`

const tables: readonly string[] = [
  `CREATE TABLE boss_profile (
    id TEXT PRIMARY KEY, ${ofRelationship} UNIQUE,
    goals TEXT NOT NULL DEFAULT '', pressures TEXT NOT NULL DEFAULT '', strengths TEXT NOT NULL DEFAULT '',
    style TEXT NOT NULL DEFAULT '', format TEXT NOT NULL DEFAULT '', best_time TEXT NOT NULL DEFAULT '',
    bad_news TEXT NOT NULL DEFAULT '', dislikes TEXT NOT NULL DEFAULT ''
  ) STRICT`,

  `CREATE TABLE boss_rule (
    id TEXT PRIMARY KEY, ${ofRelationship}, text TEXT NOT NULL,
    check_kind TEXT CHECK (check_kind IN ('max_topics','max_minutes','send_ahead_hours','format')),
    check_value INTEGER CHECK (check_value > 0), check_words TEXT NOT NULL DEFAULT '',
    retired_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX boss_rule_by ON boss_rule(relationship_id)`,
  `CREATE TABLE boss_rule_observation (
    id TEXT PRIMARY KEY, rule_id TEXT NOT NULL REFERENCES boss_rule(id) ON DELETE CASCADE,
    observed_on TEXT NOT NULL, how TEXT NOT NULL CHECK (how IN ('stated','observed','told')),
    text TEXT NOT NULL DEFAULT '', ${meetingOrNone}
  ) STRICT`,
  `CREATE INDEX boss_rule_observation_by ON boss_rule_observation(rule_id, observed_on)`,

  `CREATE TABLE need (
    id TEXT PRIMARY KEY, ${ofRelationship}, text TEXT NOT NULL, needed_on TEXT NOT NULL,
    lead_days INTEGER NOT NULL DEFAULT 0 CHECK (lead_days BETWEEN 0 AND 365), ${served}, ${goalOrNone},
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','met','dropped')),
    offered_on TEXT, asked_first TEXT CHECK (asked_first IN ('me','boss')), resolution TEXT NOT NULL DEFAULT '',
    ${meetingOrNone},
    ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX need_by ON need(relationship_id, state, needed_on)`,
  `CREATE INDEX need_live ON need(state, needed_on)`,
  `CREATE TABLE info_gap (
    id TEXT PRIMARY KEY, ${ofRelationship}, text TEXT NOT NULL, answer TEXT NOT NULL DEFAULT '',
    noted_on TEXT NOT NULL, closed_on TEXT
  ) STRICT`,
  `CREATE INDEX info_gap_by ON info_gap(relationship_id, closed_on)`,

  `CREATE TABLE boss_reading (
    id TEXT PRIMARY KEY, ${ofRelationship}, claim TEXT NOT NULL, theme TEXT NOT NULL, claimed_on TEXT NOT NULL,
    settled_on TEXT
  ) STRICT`,
  `CREATE INDEX boss_reading_by ON boss_reading(relationship_id, claimed_on)`,
  `CREATE TABLE go_to_moment (
    id TEXT PRIMARY KEY, ${ofRelationship},
    kind TEXT NOT NULL CHECK (kind IN ('critical_assignment','advice_sought','early_confidence')),
    happened_on TEXT NOT NULL, text TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  `CREATE INDEX go_to_moment_by ON go_to_moment(relationship_id, happened_on)`,
  `CREATE TABLE brand_word (
    id TEXT PRIMARY KEY, word TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('wanted','heard')),
    source_words TEXT NOT NULL DEFAULT '', noted_on TEXT NOT NULL
  ) STRICT`,

  `ALTER TABLE boss_topic ADD COLUMN resolution TEXT NOT NULL DEFAULT ''`,
  ...['insert', 'update', 'delete'].map((event) => `DROP TRIGGER search_boss_topic_${event}`),

  `ALTER TABLE alignment_check ADD COLUMN quarter TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE alignment_check ADD COLUMN state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('open','done'))`,
  `ALTER TABLE alignment_check ADD COLUMN clarity_before INTEGER CHECK (clarity_before BETWEEN 0 AND 100)`,
  `CREATE TABLE alignment_check_goal (
    id TEXT PRIMARY KEY, check_id TEXT NOT NULL REFERENCES alignment_check(id) ON DELETE CASCADE,
    goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE, weight INTEGER NOT NULL,
    meets TEXT NOT NULL DEFAULT '', outstanding TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '',
    agreed_on TEXT, is_done INTEGER NOT NULL DEFAULT 1 CHECK (is_done IN (0,1)), UNIQUE (check_id, goal_id)
  ) STRICT`,
  `CREATE INDEX alignment_check_goal_by ON alignment_check_goal(goal_id)`,
  `CREATE TABLE expectation_read (
    id TEXT PRIMARY KEY, goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE, read_on TEXT NOT NULL,
    mine INTEGER NOT NULL CHECK (mine BETWEEN 1 AND 4), boss INTEGER CHECK (boss BETWEEN 1 AND 4),
    check_id TEXT REFERENCES alignment_check(id) ON DELETE SET NULL, ${meetingOrNone}
  ) STRICT`,
  `CREATE INDEX expectation_read_by ON expectation_read(goal_id, read_on)`,

  `CREATE TABLE pushback (
    id TEXT PRIMARY KEY, relationship_id TEXT REFERENCES relationship(id) ON DELETE CASCADE,
    question TEXT NOT NULL, shared_goal TEXT NOT NULL DEFAULT '', facts TEXT NOT NULL DEFAULT '',
    customer_effect TEXT NOT NULL DEFAULT '',
    effect_customer TEXT NOT NULL DEFAULT 'unknown' CHECK (effect_customer IN ('helps','neutral','hurts','unknown')),
    effect_employee TEXT NOT NULL DEFAULT 'unknown' CHECK (effect_employee IN ('helps','neutral','hurts','unknown')),
    effect_boss TEXT NOT NULL DEFAULT 'unknown' CHECK (effect_boss IN ('helps','neutral','hurts','unknown')),
    ask TEXT NOT NULL DEFAULT '', ${served}, ${goalOrNone},
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','accepted','committed','dropped')),
    outcome_words TEXT NOT NULL DEFAULT '', closed_on TEXT, ${meetingOrNone}, ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX pushback_live ON pushback(state, relationship_id)`,
  `CREATE TABLE pushback_option (
    id TEXT PRIMARY KEY, pushback_id TEXT NOT NULL REFERENCES pushback(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, text TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX pushback_option_by ON pushback_option(pushback_id, position)`,

  `CREATE TABLE accomplishment (
    id TEXT PRIMARY KEY, relationship_id TEXT REFERENCES relationship(id) ON DELETE SET NULL,
    text TEXT NOT NULL, happened_on TEXT NOT NULL,
    measure TEXT NOT NULL DEFAULT '', measure_before TEXT NOT NULL DEFAULT '', measure_after TEXT NOT NULL DEFAULT '',
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5), ${goalOrNone}, ${served}, evidence TEXT NOT NULL DEFAULT '',
    known_on TEXT, told_words TEXT NOT NULL DEFAULT '', ${meetingOrNone}, ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX accomplishment_by_day ON accomplishment(happened_on)`,
  `CREATE INDEX accomplishment_unshared ON accomplishment(known_on, impact)`,
  `CREATE TABLE calibration_line (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE CHECK (position BETWEEN 1 AND 5), text TEXT NOT NULL DEFAULT ''
  ) STRICT`,

  `CREATE TABLE opportunity (
    id TEXT PRIMARY KEY, relationship_id TEXT REFERENCES relationship(id) ON DELETE SET NULL,
    person_id TEXT REFERENCES person(id) ON DELETE CASCADE, text TEXT NOT NULL, deadline_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('spotted','raised','offered','accepted','declined','withheld','lapsed','missed')),
    learned_on TEXT NOT NULL, raised_on TEXT, closed_on TEXT, reason TEXT NOT NULL DEFAULT '', ${goalOrNone},
    ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX opportunity_live ON opportunity(state, deadline_on)`,
]

const always = '1'
const marked = `NEW.visibility = 'private'`

const searched: Searched = {
  boss_profile: {
    columns: ['goals', 'pressures', 'strengths', 'style', 'format', 'best_time', 'bad_news', 'dislikes'],
    privateIf: always,
  },
  boss_topic: { columns: ['text', 'resolution'], privateIf: marked },
  boss_rule: { columns: ['text', 'check_words'], privateIf: always },
  boss_rule_observation: { columns: ['text'], privateIf: always },
  need: { columns: ['text', 'resolution'], privateIf: marked },
  info_gap: { columns: ['text', 'answer'], privateIf: always },
  boss_reading: { columns: ['claim', 'theme'], privateIf: always },
  go_to_moment: { columns: ['text'], privateIf: always },
  brand_word: { columns: ['word', 'source_words'], privateIf: always },
  alignment_check_goal: { columns: ['meets', 'outstanding', 'evidence'] },
  pushback: {
    columns: ['question', 'shared_goal', 'facts', 'customer_effect', 'ask', 'outcome_words'],
    privateIf: marked,
  },
  pushback_option: { columns: ['text'] },
  accomplishment: {
    columns: ['text', 'measure', 'measure_before', 'measure_after', 'evidence', 'told_words'],
    privateIf: marked,
  },
  calibration_line: { columns: ['text'] },
  opportunity: { columns: ['text', 'reason'], privateIf: marked },
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...searchTriggers(searched)]) await sql.raw(statement).execute(db)
}

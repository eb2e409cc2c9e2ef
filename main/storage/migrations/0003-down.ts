// The team as customers: the pulse, recognition by values, growth, lines of sight, hours, successors, chances passed
// on, asks for the team, the week, incidents. What existed keeps every row.
import { type Kysely, sql } from 'kysely'
import { type Searched, searchTriggers } from './search-triggers'

const visibility = `visibility TEXT NOT NULL DEFAULT 'shareable' CHECK (visibility IN ('private','shareable'))`
const ofPerson = `person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE`
const ofRelationship = `relationship_id TEXT NOT NULL REFERENCES relationship(id) ON DELETE CASCADE`
const meetingOrNone = `meeting_id TEXT REFERENCES meeting(id) ON DELETE SET NULL`
const aspirationOrNone = `aspiration_id TEXT REFERENCES aspiration(id) ON DELETE SET NULL`
const answer = (name: string) => `${name} INTEGER CHECK (${name} BETWEEN 1 AND 5)`

const searchTriggersGone = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => `DROP TRIGGER search_${table}_${event}`)

const tables: readonly string[] = [
  `ALTER TABLE me ADD COLUMN banner TEXT`,
  `ALTER TABLE me ADD COLUMN recognition_days INTEGER NOT NULL DEFAULT 14 CHECK (recognition_days BETWEEN 7 AND 30)`,
  `ALTER TABLE me ADD COLUMN voice_target INTEGER NOT NULL DEFAULT 50 CHECK (voice_target BETWEEN 1 AND 100)`,
  ...searchTriggersGone('me'),
  `ALTER TABLE person ADD COLUMN moves TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE person ADD COLUMN praise TEXT CHECK (praise IN ('public','private'))`,
  ...searchTriggersGone('person'),

  `CREATE TABLE pulse (
    id TEXT PRIMARY KEY, ${ofPerson}, taken_on TEXT NOT NULL,
    ${answer('energy')}, ${answer('clarity')}, ${answer('support')}, ${answer('valued')},
    words TEXT NOT NULL DEFAULT '', is_estimate INTEGER NOT NULL DEFAULT 0 CHECK (is_estimate IN (0,1)),
    ${meetingOrNone}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX pulse_by ON pulse(person_id, taken_on)`,
  `CREATE UNIQUE INDEX pulse_one ON pulse(meeting_id) WHERE meeting_id IS NOT NULL`,

  `CREATE TABLE team_value (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, since_on TEXT NOT NULL, retired_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE value_behaviour (
    id TEXT PRIMARY KEY, value_id TEXT NOT NULL REFERENCES team_value(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, text TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX value_behaviour_by ON value_behaviour(value_id, position)`,
  `CREATE TABLE recognition (
    id TEXT PRIMARY KEY, ${ofPerson}, action TEXT NOT NULL,
    value_id TEXT REFERENCES team_value(id) ON DELETE SET NULL,
    is_customer_voice INTEGER NOT NULL DEFAULT 0 CHECK (is_customer_voice IN (0,1)),
    noted_on TEXT NOT NULL, delivered_on TEXT, channel TEXT CHECK (channel IN ('public','private')),
    ${meetingOrNone}, ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX recognition_by ON recognition(person_id, delivered_on)`,
  `CREATE INDEX recognition_by_value ON recognition(value_id, noted_on)`,

  `CREATE TABLE aspiration (
    id TEXT PRIMARY KEY, ${ofPerson}, text TEXT NOT NULL, horizon TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active','reached','let_go')),
    noted_on TEXT NOT NULL, closed_on TEXT, ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX aspiration_by ON aspiration(person_id, state)`,
  `CREATE TABLE aspiration_goal (
    aspiration_id TEXT NOT NULL REFERENCES aspiration(id) ON DELETE CASCADE,
    goal_id TEXT NOT NULL REFERENCES goal(id) ON DELETE CASCADE, UNIQUE (aspiration_id, goal_id)
  ) STRICT`,
  `CREATE INDEX aspiration_goal_by ON aspiration_goal(goal_id)`,
  `CREATE TABLE growth_talk (
    id TEXT PRIMARY KEY, ${ofPerson}, ${aspirationOrNone}, talked_on TEXT NOT NULL, ${meetingOrNone}
  ) STRICT`,
  `CREATE INDEX growth_talk_by ON growth_talk(person_id, talked_on)`,
  `CREATE TABLE development_item (
    id TEXT PRIMARY KEY, ${ofPerson}, ${aspirationOrNone},
    kind TEXT NOT NULL CHECK (kind IN ('training','mentor','stretch')), text TEXT NOT NULL, due_on TEXT,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','done','dropped')), done_on TEXT,
    ${meetingOrNone}, ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX development_item_by ON development_item(person_id, state)`,
  `CREATE TABLE stay_talk (
    id TEXT PRIMARY KEY, ${ofPerson}, talked_on TEXT NOT NULL, words TEXT NOT NULL DEFAULT '', ${meetingOrNone}
  ) STRICT`,
  `CREATE INDEX stay_talk_by ON stay_talk(person_id, talked_on)`,

  `CREATE TABLE activity (
    id TEXT PRIMARY KEY, ${ofPerson}, text TEXT NOT NULL, hours REAL NOT NULL CHECK (hours > 0 AND hours <= 80),
    kind TEXT NOT NULL CHECK (kind IN ('energising','draining')), noted_on TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX activity_by ON activity(person_id)`,

  `CREATE TABLE sight_step (
    id TEXT PRIMARY KEY,
    from_person_id TEXT REFERENCES person(id) ON DELETE CASCADE,
    from_party_id TEXT REFERENCES party(id) ON DELETE CASCADE,
    to_person_id TEXT REFERENCES person(id) ON DELETE CASCADE,
    to_party_id TEXT REFERENCES party(id) ON DELETE CASCADE,
    words TEXT NOT NULL DEFAULT '',
    CHECK ((from_person_id IS NULL) <> (from_party_id IS NULL)),
    CHECK ((to_person_id IS NULL) <> (to_party_id IS NULL))
  ) STRICT`,
  `CREATE INDEX sight_step_from_person ON sight_step(from_person_id)`,
  `CREATE INDEX sight_step_from_party ON sight_step(from_party_id)`,

  `CREATE TABLE responsibility (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, ended_on TEXT, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE successor (
    id TEXT PRIMARY KEY, responsibility_id TEXT NOT NULL REFERENCES responsibility(id) ON DELETE CASCADE,
    ${ofPerson}, readiness TEXT NOT NULL CHECK (readiness IN ('now','soon','none')), UNIQUE (responsibility_id, person_id)
  ) STRICT`,
  `CREATE INDEX successor_by ON successor(person_id)`,

  `CREATE TABLE opportunity_match (
    id TEXT PRIMARY KEY, opportunity_id TEXT NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
    ${ofPerson}, ${aspirationOrNone}, matched_on TEXT NOT NULL, mentioned_on TEXT,
    answer TEXT CHECK (answer IN ('accepted','declined')), answered_on TEXT,
    withheld_on TEXT, reason TEXT NOT NULL DEFAULT '', UNIQUE (opportunity_id, person_id)
  ) STRICT`,
  `CREATE INDEX opportunity_match_by ON opportunity_match(person_id)`,

  `CREATE TABLE sponsor_ask (
    id TEXT PRIMARY KEY, ${ofRelationship}, text TEXT NOT NULL, asked_on TEXT, answer TEXT NOT NULL DEFAULT '',
    answered_on TEXT, ${meetingOrNone}, ${visibility}, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX sponsor_ask_by ON sponsor_ask(relationship_id, asked_on)`,

  `CREATE TABLE week_split (
    id TEXT PRIMARY KEY, week_on TEXT NOT NULL UNIQUE,
    desk_minutes INTEGER NOT NULL CHECK (desk_minutes BETWEEN 0 AND 10080),
    job_minutes INTEGER NOT NULL CHECK (job_minutes BETWEEN 0 AND 10080)
  ) STRICT`,

  `CREATE INDEX signal_by_day ON signal(captured_on)`,
  `CREATE INDEX signal_source_by_day ON signal_source(heard_on)`,
  `CREATE TABLE incident (
    id TEXT PRIMARY KEY, theme TEXT NOT NULL, text TEXT NOT NULL DEFAULT '', happened_on TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX incident_by ON incident(theme, happened_on)`,
]

const always = '1'
const marked = `NEW.visibility = 'private'`

const searched: Searched = {
  me: { columns: ['name', 'role', 'banner'] },
  person: { columns: ['name', 'role', 'feedback', 'recognition', 'best_time', 'line_of_sight', 'moves'] },
  pulse: { columns: ['words'], privateIf: always },
  team_value: { columns: ['name'] },
  value_behaviour: { columns: ['text'] },
  recognition: { columns: ['action'], privateIf: marked },
  aspiration: { columns: ['text', 'horizon'], privateIf: marked },
  development_item: { columns: ['text'], privateIf: marked },
  stay_talk: { columns: ['words'], privateIf: always },
  activity: { columns: ['text'] },
  sight_step: { columns: ['words'] },
  responsibility: { columns: ['text'] },
  opportunity_match: { columns: ['reason'], privateIf: always },
  sponsor_ask: { columns: ['text', 'answer'], privateIf: marked },
  incident: { columns: ['theme', 'text'] },
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...searchTriggers(searched)]) await sql.raw(statement).execute(db)
}

// The items of a meeting as paper may know them: fields without words for all, words only for what may be shared.
// What is not known to be shareable is private: kinds are listed, and a record made private takes its items along.
import { sql } from 'kysely'
import { type Hidden, withoutNames } from '../../../shared/hinge/names'
import { promptVisibility } from '../../../shared/prompts/rules'
import type { Id, Served } from '../../../shared/words'
import { found } from '../../handlers'
import type { Reader } from '../../storage/store'
import { hiddenNames } from '../hinge/names'
import { promptsById } from '../prompts/all'

/** Kinds that may leave the machine by their title; all others keep only their minutes. */
const printable = [
  'topic',
  'decision',
  'pushback',
  'expectation',
  'issue',
  'concern',
  'deliverable',
  'anticipation',
  'obstacle',
  'close_loop',
  'commitment',
  'signal',
  'empty_chair',
  'alignment',
  'opportunity',
  'accomplishment',
  'recognition',
  'growth',
  'prompt',
] as const

/** Records whose items never leave the machine, whatever their kind: how a goal reads is private. */
const unprintable = ['expectation_read'] as const

const questions: readonly string[] = ['prompt', 'empty_chair']

/** The records that can be made private by themselves. */
const sources = [
  'topic',
  'boss_topic',
  'decision',
  'pushback',
  'obstacle',
  'signal',
  'commitment',
  'goal',
  'opportunity',
  'accomplishment',
  'need',
  'aspiration',
  'recognition',
] as const

export type PaperWords = {
  readonly title: string
  /** The note for both, as Markdown; never the private one. */
  readonly note: string
  /** What was decided or promised, for the outcomes that record it. */
  readonly answer: string
  readonly due: string | null
}

export type PaperItem = {
  readonly candidateId: string
  readonly section: string
  readonly served: Served
  readonly minutes: number
  readonly state: string
  readonly outcome: string | null
  readonly isQuestion: boolean
  readonly kind: string
  readonly sourceId: string
  /** Null when it is private. */
  readonly words: PaperWords | null
}

/** All items of a meeting that were not parked or kept out of it, in their order. */
export async function paperItems(db: Reader, meetingId: Id): Promise<readonly PaperItem[]> {
  const rows = await db
    .selectFrom('agenda_item')
    .select(['id', 'candidate_id', 'section', 'hand_section', 'hand_position', 'position', 'served'])
    .select(['minutes', 'state', 'outcome', 'kind', 'source_kind', 'source_id'])
    .where('meeting_id', '=', meetingId)
    .where('held_out', 'is', null)
    .where((eb) => eb.or([eb('state', 'not in', ['parked', 'dropped']), eb('outcome', 'is not', null)]))
    .execute()
  const words = await wordsOf(db, meetingId)
  const hidden = new Set([...(await privateSources(db, meetingId)), ...(await privateQuestions(db, rows))])
  const unnamed = await hiddenNames(db, rows, await readerOfPaper(db, meetingId))
  const last = Number.MAX_SAFE_INTEGER
  return rows
    .toSorted(
      (a, b) =>
        (a.hand_position ?? last) - (b.hand_position ?? last) ||
        a.position - b.position ||
        (a.candidate_id < b.candidate_id ? -1 : 1),
    )
    .map((row) => ({
      candidateId: row.candidate_id,
      section: row.hand_section ?? row.section,
      served: row.served,
      minutes: row.minutes,
      state: row.state,
      outcome: row.outcome,
      isQuestion: questions.includes(row.kind),
      kind: row.kind,
      sourceId: row.source_id,
      words: hidden.has(`${row.source_kind}:${row.source_id}`)
        ? null
        : named(words.get(row.id), unnamed.get(`${row.source_kind}:${row.source_id}`)),
    }))
}

/** Whoever raised it stands in its title only with their consent. */
function named(words: PaperWords | undefined, hidden: readonly Hidden[] | undefined): PaperWords | null {
  if (!words) return null
  return hidden ? { ...words, title: withoutNames(words.title, hidden) } : words
}

/** The person the meeting is with. */
async function readerOfPaper(db: Reader, meetingId: Id): Promise<Id> {
  const row = await db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .select('r.person_id')
    .where('m.id', '=', meetingId)
    .executeTakeFirst()
  return found(row).person_id
}

async function wordsOf(db: Reader, meetingId: Id): Promise<ReadonlyMap<Id, PaperWords>> {
  const rows = await db
    .selectFrom('agenda_item as i')
    .leftJoin('note as n', (join) => join.onRef('n.item_id', '=', 'i.id').on('n.audience', '=', 'shared'))
    .select(['i.id', 'i.title', 'n.text as note'])
    .select([
      sql<string | null>`CASE WHEN i.outcome IN ('decision', 'decided', 'promise')
        THEN json_extract(i.outcome_detail, '$.text') END`.as('answer'),
      sql<string | null>`json_extract(i.outcome_detail, '$.due')`.as('due'),
    ])
    .where('i.meeting_id', '=', meetingId)
    .where('i.visibility', '=', 'shareable')
    .where('i.kind', 'in', printable)
    .where('i.source_kind', 'not in', unprintable)
    .execute()
  return new Map(
    rows.map(({ id, title, note, answer, due }) => [
      id,
      { title, note: note ?? '', answer: answer ?? '', due },
    ]),
  )
}

/** The questions for your own eyes, by what they are about: how an item was made does not matter. */
async function privateQuestions(
  db: Reader,
  rows: readonly { readonly source_kind: string; readonly source_id: string }[],
): Promise<readonly string[]> {
  const asked = rows.filter(({ source_kind }) => source_kind === 'prompt').map(({ source_id }) => source_id)
  const prompts = [...(await promptsById(db, asked)).values()]
  return prompts.filter(({ theme }) => promptVisibility(theme) === 'private').map(({ id }) => `prompt:${id}`)
}

/** Which records behind the items are private by now, as `kind:id`. */
async function privateSources(db: Reader, meetingId: Id): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>()
  for (const table of sources) {
    const { rows } = await sql<{ readonly id: string }>`
      SELECT i.source_id AS id FROM agenda_item AS i JOIN ${sql.table(table)} AS s ON s.id = i.source_id
      WHERE i.meeting_id = ${meetingId} AND i.source_kind = ${table} AND s.visibility = 'private'`.execute(db)
    for (const { id } of rows) hidden.add(`${table}:${id}`)
  }
  const { rows: matches } = await sql<{ readonly id: string }>`
    SELECT m.id FROM agenda_item AS i JOIN opportunity_match AS m ON m.id = i.source_id
      JOIN opportunity AS o ON o.id = m.opportunity_id
    WHERE i.meeting_id = ${meetingId} AND i.source_kind = 'opportunity_match' AND o.visibility = 'private'`.execute(
    db,
  )
  for (const { id } of matches) hidden.add(`opportunity_match:${id}`)
  return hidden
}

// What deleting a person takes along, counted before it is asked.
import { sql } from 'kysely'
import { withoutNames } from '../../../shared/hinge/names'
import type { RemovalPreview } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { found } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'

type Kept =
  | 'meeting'
  | 'topic'
  | 'boss_rule'
  | 'need'
  | 'boss_profile'
  | 'info_gap'
  | 'boss_reading'
  | 'go_to_moment'

/** Rows that point to the person themselves. */
type Counted =
  | 'commitment'
  | 'goal'
  | 'obstacle'
  | 'aspiration'
  | 'development_item'
  | 'growth_talk'
  | 'recognition'
  | 'activity'
  | 'stay_talk'
  | 'opportunity_match'
  | 'pulse'

export async function removalPreview(db: Reader, id: Id): Promise<RemovalPreview> {
  const person = found(await db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst())
  const relationships = (
    await db.selectFrom('relationship').select('id').where('person_id', '=', id).execute()
  ).map((row) => row.id)
  const count = async (table: Counted, column: string): Promise<number> => {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(db)
    return rows[0]?.n ?? 0
  }
  const within = async (table: Kept): Promise<number> => {
    if (relationships.length === 0) return 0
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('relationship_id', 'in', relationships)
      .executeTakeFirst()
    return row?.n ?? 0
  }
  const notes = relationships.length
    ? await db
        .selectFrom('note')
        .innerJoin('meeting', 'meeting.id', 'note.meeting_id')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('meeting.relationship_id', 'in', relationships)
        .executeTakeFirst()
    : { n: 0 }
  const signals = await db
    .selectFrom('signal_source')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', id)
    .executeTakeFirst()
  return {
    name: person.name,
    meetings: await within('meeting'),
    notes: notes?.n ?? 0,
    commitments: await count('commitment', 'person_id'),
    goals: await count('goal', 'owner_id'),
    topics: await within('topic'),
    obstacles: await count('obstacle', 'raised_by'),
    signals: signals?.n ?? 0,
    aspirations: await count('aspiration', 'person_id'),
    development: await count('development_item', 'person_id'),
    growthTalks: await count('growth_talk', 'person_id'),
    stayTalks: await count('stay_talk', 'person_id'),
    chances: await count('opportunity_match', 'person_id'),
    pulses: await count('pulse', 'person_id'),
    rules: await within('boss_rule'),
    needs: await within('need'),
    care: (await count('recognition', 'person_id')) + (await count('activity', 'person_id')),
    remarks:
      (await within('boss_profile')) +
      (await within('info_gap')) +
      (await within('boss_reading')) +
      (await within('go_to_moment')),
  }
}

/** What someone said in a talk about how a goal reads goes with them; what you read of it stays. */
export async function forgetReadsOf(trx: Writer, id: Id): Promise<void> {
  await trx
    .updateTable('expectation_read')
    .set({ boss: null })
    .where('meeting_id', 'in', (eb) =>
      eb
        .selectFrom('meeting')
        .innerJoin('relationship', 'relationship.id', 'meeting.relationship_id')
        .select('meeting.id')
        .where('relationship.person_id', '=', id),
    )
    .execute()
}

/** What stood on their records in the talks of others stays as history, without their name and their words. */
export async function forgetItemsOf(trx: Writer, id: Id): Promise<void> {
  const { name } = found(
    await trx.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst(),
  )
  const items = await trx
    .selectFrom('agenda_item as i')
    .innerJoin('relationship as r', 'r.id', 'i.relationship_id')
    .select(['i.id', 'i.title'])
    .where('r.person_id', '!=', id)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('i.source_kind', '=', 'obstacle'),
          eb('i.source_id', 'in', eb.selectFrom('obstacle').select('id').where('raised_by', '=', id)),
        ]),
        eb.and([
          eb('i.source_kind', '=', 'signal'),
          eb(
            'i.source_id',
            'in',
            eb.selectFrom('signal_source').select('signal_id').where('person_id', '=', id),
          ),
        ]),
      ]),
    )
    .execute()
  const hidden = [{ name, as: 'someone in the team', isPerson: true }]
  for (const item of items) {
    await trx
      .updateTable('agenda_item')
      .set({ title: withoutNames(item.title, hidden), detail: '' })
      .where('id', '=', item.id)
      .execute()
  }
}

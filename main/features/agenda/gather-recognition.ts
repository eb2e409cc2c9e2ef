// Recognition in a one-on-one: what was noted and not said yet, oldest first; else a word that something is to be
// found when the last was too long ago.
import { defaultWeights } from '../../../shared/agenda/weights'
import { firstName } from '../../../shared/people/names'
import { preferenceInWords } from '../../../shared/recognition/rules'
import { sinceLastOf } from '../recognition/rows'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

const atMost = 2

export async function recognitionRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, personId, personName, relationshipId, startedOn, asOf } = gathering
  const rows = await db
    .selectFrom('recognition as g')
    .innerJoin('person as p', 'p.id', 'g.person_id')
    .select(['g.id', 'g.action', 'g.visibility', 'p.praise'])
    .where('g.person_id', '=', personId)
    .where('g.delivered_on', 'is', null)
    .orderBy('g.noted_on')
    .orderBy('g.id')
    .execute()
  const since = await sinceLastOf(db, { id: personId, startedOn }, asOf)
  const specials = since.isLong
    ? [{ points: defaultWeights.specials.noRecognition, reason: `no recognition for ${since.days} days` }]
    : []
  const waiting = waitingIds(gathering, 'recognition')
  if (rows.length > 0) {
    return rows
      .filter(({ id }, index) => index < atMost || waiting.includes(id))
      .map((row) =>
        gathered(
          gathering,
          {
            kind: 'recognition',
            section: 'growth',
            served: 'employee',
            sourceKind: 'recognition',
            sourceId: row.id,
            title: `Recognise: ${row.action}`,
          },
          {
            specials,
            visibility: row.visibility,
            detail: preferenceInWords(personName, row.praise) ?? '',
          },
        ),
      )
  }
  if (!since.isLong) return []
  return [
    gathered(
      gathering,
      {
        kind: 'recognition',
        section: 'growth',
        served: 'employee',
        sourceKind: 'relationship',
        sourceId: relationshipId,
        title: `Find something to recognise in ${firstName(personName)}`,
      },
      // A word to yourself: on their own agenda it is an empty line.
      { specials, visibility: 'private' },
    ),
  ]
}

// Cases for another way that are ready and not closed. Only the question leaves the record.
import { missingOf } from '../../../shared/pushbacks/rules'
import { pushbackOptions } from '../pushbacks'
import { ofThisBoss, servedByTouch } from './gather-records'
import { type Gathered, type Gathering, gathered } from './gathered'

export async function pushbackRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('pushback as t')
    .selectAll('t')
    .where('t.state', '=', 'open')
    .where(ofThisBoss(gathering))
    .execute()
  const options = await pushbackOptions(
    gathering.db,
    rows.map(({ id }) => id),
  )
  return rows
    .filter(
      (row) =>
        missingOf({
          sharedGoal: row.shared_goal,
          goalId: row.goal_id,
          options: options.get(row.id) ?? [],
        }).length === 0,
    )
    .map((row) =>
      gathered(
        gathering,
        {
          kind: 'pushback',
          section: 'decisions',
          served: row.served ?? servedByTouch(row),
          sourceKind: 'pushback',
          sourceId: row.id,
          title: row.question,
        },
        { visibility: row.visibility, detail: row.ask },
      ),
    )
}

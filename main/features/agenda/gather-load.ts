// More promised than there are hours for in the next 30 days: one ask what gives way (domain row 18).
import { hoursInWords } from '../../../shared/commitments/ledger'
import { loadToday } from '../commitments/load'
import { type Gathered, type Gathering, gathered } from './gathered'

export async function loadRow(gathering: Gathering): Promise<readonly Gathered[]> {
  const load = await loadToday(gathering.db, gathering.asOf)
  if (!load.isOver) return []
  return [
    gathered(
      gathering,
      {
        kind: 'decision',
        section: 'decisions',
        served: 'none',
        sourceKind: 'load',
        sourceId: gathering.relationshipId,
        title: `Trade-off: ${hoursInWords(load)} are promised in the next 30 days`,
      },
      { detail: `${load.percent}% of the hours there are. What should give way?` },
    ),
  ]
}

// A pulse that fell: the one dimension that fell furthest, as something to talk about first; for your eyes only.
import { pulseTitle, whyTriggered, worstDimension } from '../../../shared/pulse/rules'
import { pulseRows, trendsOf } from '../pulse'
import { type Gathered, type Gathering, gathered } from './gathered'

export async function pulseRow(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await pulseRows(gathering.db, gathering.personId, gathering.asOf)
  const trends = trendsOf(rows)
  const worst = worstDimension(trends)
  if (worst === null) return []
  const latest = rows.findLast((row) => row[worst] !== null)
  if (latest === undefined) return []
  return [
    gathered(
      gathering,
      {
        kind: 'pulse_drop',
        section: 'obstacles',
        served: 'employee',
        sourceKind: 'pulse',
        sourceId: latest.id,
        title: pulseTitle(
          worst,
          rows.map((row) => row[worst]),
        ),
      },
      { detail: `It comes up because of the pulse: ${whyTriggered(trends[worst])}.`, visibility: 'private' },
    ),
  ]
}

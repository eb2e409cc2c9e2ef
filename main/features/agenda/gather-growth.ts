// Growth in a one-on-one: the aspiration least lately talked about, and chances that suit the person.

import { defaultWeights } from '../../../shared/agenda/weights'
import {
  daysSinceGrowth,
  GROWTH_QUIET_DAYS,
  growthTalkWords,
  leastTalkedAbout,
} from '../../../shared/growth/rules'
import { mentionWords, unmentionedFor } from '../../../shared/opportunities/matches'
import { lastGrowthTalk } from '../growth/rows'
import { aspirationViews } from '../growth/views'
import { isStanding, matchRows } from '../opportunities/matches'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

/** One aspiration; those that were carried or parked go before the one whose turn it is. */
export async function growthRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, personId, startedOn, asOf } = gathering
  const wishes = (await aspirationViews(db, personId)).filter(
    ({ state, notedOn }) => state === 'active' && notedOn <= asOf,
  )
  const waiting = waitingIds(gathering, 'aspiration')
  const held = wishes.filter(({ id }) => waiting.includes(id))
  const turn = leastTalkedAbout(wishes)
  const wanted = held.length > 0 || turn === undefined ? held : [turn]
  const last = await lastGrowthTalk(db, personId, asOf)
  const days = daysSinceGrowth(last, startedOn, asOf)
  const isQuiet = days > GROWTH_QUIET_DAYS
  const special = {
    points: defaultWeights.specials.noGrowthTalk,
    reason: last === null ? 'no growth talk yet' : `no growth talk for ${days} days`,
  }
  return wanted.map((wish) =>
    gathered(
      gathering,
      {
        kind: 'growth',
        section: 'growth',
        served: 'employee',
        sourceKind: 'aspiration',
        sourceId: wish.id,
        title: wish.text,
      },
      {
        specials: isQuiet ? [special] : [],
        visibility: wish.visibility,
        detail: [growthTalkWords(last, days), wish.horizon].filter(Boolean).join(', '),
      },
    ),
  )
}

/** Chances that suit the person and went unmentioned for more than 14 days; a must when one closes by the next talk. */
export async function matchedRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, personId, asOf } = gathering
  const rows = await matchRows(db).where('m.person_id', '=', personId).execute()
  return rows.flatMap((row) => {
    const days = isStanding(row, asOf) ? unmentionedFor(row, asOf) : null
    if (days === null) return []
    return [
      gathered(
        gathering,
        {
          kind: 'opportunity',
          section: 'growth',
          served: 'employee',
          sourceKind: 'opportunity_match',
          sourceId: row.id,
          title: row.text,
        },
        {
          due: row.deadlineOn,
          visibility: row.visibility,
          detail: [mentionWords(days), row.aspiration === null ? '' : `suits “${row.aspiration}”`]
            .filter(Boolean)
            .join('. '),
        },
      ),
    ]
  })
}

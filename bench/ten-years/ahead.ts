// What is still to come: meetings planned for today and the days after, and topics that wait for them.
import { addDays } from '../../shared/dates'
import type { Chance } from './chance'
import type { Insert } from './rows'
import { type Cast, moment, zone } from './story'

type Coming = {
  readonly insert: Insert
  readonly chance: Chance
  readonly cast: Cast
}

const aheadDays = 10

export function writeAhead({ insert, chance, cast }: Coming): void {
  const made = moment(addDays(cast.today, -1), '16:00')
  for (const [place, person] of cast.people.entries()) {
    for (const days of [place % aheadDays, aheadDays + (place % aheadDays)]) {
      insert('meeting', {
        id: chance.id(made),
        relationship_id: person.relationshipId,
        held_on: addDays(cast.today, days),
        starts_at: person.at,
        zone,
        length_min: person.lengthMinutes,
        status: 'planned',
        cancel_reason: null,
        cancelled_on: null,
        sent_at: null,
        prepared_at: null,
        started_at: null,
        ended_at: null,
        paused_at: null,
        current_item_id: null,
        current_since: null,
        created_at: made,
      })
    }
    for (const raisedBy of ['me', 'them'] as const) {
      insert('topic', {
        id: chance.id(made),
        relationship_id: person.relationshipId,
        text: chance.line(6),
        raised_by: raisedBy,
        served: 'customer',
        due: null,
        state: 'open',
        raised_on: addDays(cast.today, -1),
        resolved_on: null,
        created_at: made,
      })
    }
  }
}

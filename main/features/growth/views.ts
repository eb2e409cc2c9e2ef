// Growth as the screens read it: aspirations with what they are linked to, steps, and the talks about them.

import type { LocalDate } from '../../../shared/dates'
import type { AspirationView, DevelopmentView, GrowthPage } from '../../../shared/growth/model'
import { daysSinceGrowth, isGoalLeading, linkedRate } from '../../../shared/growth/rules'
import type { Rate } from '../../../shared/insights/rates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { lastGrowthTalk, togetherSince } from './rows'

/** Aspirations, active ones by the day they were noted, then those that are over, newest first. */
export async function aspirationViews(db: Reader, personId?: Id): Promise<readonly AspirationView[]> {
  let wanted = db
    .selectFrom('aspiration as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .selectAll('a')
    .select('p.name as personName')
    .select((eb) => [
      eb
        .selectFrom('growth_talk as t')
        .select((inner) => inner.fn.max('t.talked_on').as('on'))
        .whereRef('t.aspiration_id', '=', 'a.id')
        .as('talkedOn'),
    ])
    .orderBy('a.noted_on')
    .orderBy('a.id')
  if (personId) wanted = wanted.where('a.person_id', '=', personId)
  const rows = await wanted.execute()
  const ids = rows.map(({ id }) => id)
  const [goals, chances] =
    ids.length === 0 ? [[], []] : await Promise.all([goalsOf(db, ids), chancesOf(db, ids)])
  const views = rows.map(
    (row): AspirationView => ({
      id: row.id,
      personId: row.person_id,
      personName: row.personName,
      text: row.text,
      horizon: row.horizon,
      state: row.state,
      notedOn: row.noted_on,
      closedOn: row.closed_on,
      talkedOn: row.talkedOn,
      goals: goals.filter((goal) => goal.wish === row.id).map(({ id, title }) => ({ id, title })),
      opportunities: chances.filter((chance) => chance.wish === row.id).map(({ id, text }) => ({ id, text })),
      visibility: row.visibility,
    }),
  )
  const over = views.filter(({ state }) => state !== 'active')
  return [
    ...views.filter(({ state }) => state === 'active'),
    ...over.toSorted((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1)),
  ]
}

async function goalsOf(db: Reader, ids: readonly Id[]) {
  const rows = await db
    .selectFrom('aspiration_goal as l')
    .innerJoin('goal as g', 'g.id', 'l.goal_id')
    .select(['l.aspiration_id as wish', 'g.id', 'g.title', 'g.state'])
    .where('l.aspiration_id', 'in', ids)
    .orderBy('g.weight', 'desc')
    .orderBy('g.id')
    .execute()
  return rows.filter(({ state }) => isGoalLeading(state))
}

async function chancesOf(db: Reader, ids: readonly Id[]) {
  return db
    .selectFrom('opportunity_match as m')
    .innerJoin('opportunity as o', 'o.id', 'm.opportunity_id')
    .select(['m.aspiration_id as wish', 'o.id', 'o.text'])
    .where('m.aspiration_id', 'in', ids)
    .where('m.withheld_on', 'is', null)
    .where((eb) => eb.or([eb('m.answer', 'is', null), eb('m.answer', '=', 'accepted')]))
    .orderBy('m.matched_on')
    .orderBy('m.id')
    .execute()
}

/** How many of the active aspirations are linked to a goal or to an opportunity. Domain row 41. */
export function linkedOf(views: readonly AspirationView[]): Rate {
  const active = views.filter(({ state }) => state === 'active')
  return linkedRate(
    active.map(({ goals, opportunities }) => ({ isLinked: goals.length + opportunities.length > 0 })),
  )
}

/** Steps of development: open ones by their day, then the done, then the dropped, newest first. */
export async function developmentViews(db: Reader, personId?: Id): Promise<readonly DevelopmentView[]> {
  let wanted = db
    .selectFrom('development_item as d')
    .innerJoin('person as p', 'p.id', 'd.person_id')
    .selectAll('d')
    .select('p.name as personName')
    .orderBy('d.due_on', (order) => order.asc().nullsLast())
    .orderBy('d.id')
  if (personId) wanted = wanted.where('d.person_id', '=', personId)
  const views = (await wanted.execute()).map(
    (row): DevelopmentView => ({
      id: row.id,
      personId: row.person_id,
      personName: row.personName,
      aspirationId: row.aspiration_id,
      kind: row.kind,
      text: row.text,
      dueOn: row.due_on,
      state: row.state,
      doneOn: row.done_on,
      visibility: row.visibility,
    }),
  )
  const over = (state: DevelopmentView['state']) =>
    views
      .filter((view) => view.state === state)
      .toSorted((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1))
  return [...views.filter(({ state }) => state === 'open'), ...over('done'), ...over('dropped')]
}

/** Everything about the growth of one person. */
export async function growthPage(db: Reader, personId: Id, today: LocalDate): Promise<GrowthPage> {
  const aspirations = await aspirationViews(db, personId)
  const talks = await db
    .selectFrom('growth_talk as t')
    .leftJoin('aspiration as a', 'a.id', 't.aspiration_id')
    .select(['t.id', 't.talked_on as on', 'a.text as about'])
    .where('t.person_id', '=', personId)
    .orderBy('t.talked_on', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
  const since = (await togetherSince(db, personId)) ?? today
  return {
    aspirations,
    development: await developmentViews(db, personId),
    talks,
    daysSinceTalk: daysSinceGrowth(await lastGrowthTalk(db, personId, today), since, today),
    linked: linkedOf(aspirations),
    namedFor: await namedFor(db, personId),
  }
}

async function namedFor(db: Reader, personId: Id) {
  return db
    .selectFrom('successor as s')
    .innerJoin('responsibility as r', 'r.id', 's.responsibility_id')
    .select(['r.text', 's.readiness'])
    .where('s.person_id', '=', personId)
    .where('r.ended_on', 'is', null)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .execute()
}

// What the boss's side of the work needs from you: the check and goals without a meaning, late decisions, evidence
// untold, chances about to close, matters nobody confirmed, too much promised, and what the boss will need.
import { hoursInWords } from '../../../shared/commitments/ledger'
import { addDays, dayInWords, type LocalDate } from '../../../shared/dates'
import { UNSHARED_AT_MOST, unsharedOf } from '../../../shared/evidence/rules'
import type { PersonRow } from '../../../shared/people/model'
import { firstName } from '../../../shared/people/names'
import type { NeedsYou } from '../../../shared/today/contract'
import { whyBossTopic, whyCheck, whyEvidence, whyGoal, whyNeed } from '../../../shared/today/rules'
import { REFRESH_AFTER_DAYS } from '../../../shared/topics/rules'
import type { Reader } from '../../storage/store'
import { needViews } from '../anticipation/needs'
import { loadToday } from '../commitments/load'
import { goalsToCheck } from '../goals/checks'
import { checksPage } from '../goals/checks-page'
import { mostOfOneSort } from './sorts'

const confirmedDays = REFRESH_AFTER_DAYS
const closesWithinDays = 28

/** In the order they are shown. */
export async function needsOfBoss(
  db: Reader,
  boss: PersonRow | null,
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  return [
    ...(await checkToGoThrough(db, today)),
    ...(await unclearGoals(db, boss, today)),
    ...(await lateDecisions(db, today)),
    ...(await untoldEvidence(db, boss, today)),
    ...(await closingOpportunities(db, today)),
    ...(await unconfirmedTopics(db, today)),
    ...(await tooMuchPromised(db, today)),
    ...(await needsToOffer(db, today)),
  ]
}

/** What the boss will need and has to be offered by now. */
async function needsToOffer(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const due = (await needViews(db, { includeDone: false, isCurrent: true })).filter(
    ({ offerBy }) => offerBy <= today,
  )
  return due.slice(0, mostOfOneSort).map(({ id, served, text, neededOn, personName }) => ({
    id: `need:${id}`,
    served: served ?? 'boss',
    title: text,
    why: whyNeed(personName, neededOn, today),
    action: 'need',
    ref: id,
  }))
}

async function unclearGoals(
  db: Reader,
  boss: PersonRow | null,
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'title'])
    .where('owner_id', 'is', null)
    .where('state', '=', 'active')
    .where('agreed_on', 'is', null)
    .orderBy('weight', 'desc')
    .orderBy('id')
    .limit(mostOfOneSort)
    .execute()
  return rows.map((row) => ({
    id: `goal:${row.id}`,
    served: 'boss',
    title: `“${row.title}” has no agreed outstanding`,
    why: whyGoal(boss, today),
    action: 'goal',
    ref: row.id,
  }))
}

/** The alignment check when it is due, or begun and left. */
async function checkToGoThrough(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const { bossName, isDue, lastOn, open } = await checksPage(db, today)
  const goals = await goalsToCheck(db)
  if (bossName === null || goals.length === 0 || !(isDue || open)) return []
  const done = open ? open.goals.filter(({ isDone }) => isDone).length : null
  return [
    {
      id: 'check',
      served: 'boss',
      title: `The alignment check with ${firstName(bossName)} is ${open ? 'not finished' : 'due'}`,
      why: whyCheck({ lastOn, done, all: goals.length }, today),
      action: 'check',
      ref: '',
    },
  ]
}

async function lateDecisions(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'question', 'served', 'decide_by', 'person_id'])
    .select(['effect_customer', 'effect_employee', 'effect_boss'])
    .where('state', 'in', ['open', 'deferred'])
    .where('decide_by', '<', today)
    .orderBy('decide_by')
    .orderBy('id')
    .limit(mostOfOneSort)
    .execute()
  return rows.map((row) => ({
    id: `decision:${row.id}`,
    served: row.served ?? (row.person_id === null ? 'boss' : 'employee'),
    title: row.question,
    why: `It was to be decided by ${dayInWords(row.decide_by ?? today, today)}.`,
    lens: { customer: row.effect_customer, employee: row.effect_employee, boss: row.effect_boss },
    action: 'decision',
    ref: row.id,
  }))
}

async function unconfirmedTopics(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('boss_topic as t')
    .innerJoin('relationship as r', 'r.id', 't.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .leftJoin('boss_topic_confirmation as c', 'c.boss_topic_id', 't.id')
    .select(['t.id', 't.text', 't.served', 't.raised_on', 'p.name'])
    .select((eb) => eb.fn.max('c.confirmed_on').as('confirmedOn'))
    .where('t.state', '=', 'open')
    .where('r.ended_on', 'is', null)
    .groupBy('t.id')
    .having(
      (eb) => eb.fn.coalesce(eb.fn.max('c.confirmed_on'), 't.raised_on'),
      '<',
      addDays(today, -confirmedDays),
    )
    .orderBy('t.raised_on')
    .orderBy('t.id')
    .limit(mostOfOneSort)
    .execute()
  return rows.map((row) => ({
    id: `boss_topic:${row.id}`,
    served: row.served ?? 'boss',
    title: row.text,
    why: whyBossTopic(row.name, { raisedOn: row.raised_on, confirmedOn: row.confirmedOn }, today),
    action: 'boss_topic',
    ref: row.id,
  }))
}

async function tooMuchPromised(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const load = await loadToday(db, today)
  if (!load.isOver) return []
  return [
    {
      id: 'load',
      served: 'none',
      title: 'More is promised than there are hours for',
      why: `${hoursInWords(load)} in the next 30 days. Ask what gives way.`,
      action: 'load',
      ref: '',
    },
  ]
}

async function untoldEvidence(
  db: Reader,
  boss: PersonRow | null,
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('accomplishment')
    .select(['id', 'text', 'happened_on as happenedOn', 'impact', 'known_on as knownOn'])
    .where('known_on', 'is', null)
    .execute()
  return unsharedOf(rows, today)
    .slice(0, UNSHARED_AT_MOST)
    .map((row) => ({
      id: `accomplishment:${row.id}`,
      served: 'boss',
      title: row.text,
      why: whyEvidence(boss?.name ?? null, row.happenedOn, today),
      action: 'accomplishment',
      ref: row.id,
    }))
}

/** Yours that nobody has raised, and that close within the usual four weeks. */
async function closingOpportunities(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('opportunity')
    .select(['id', 'text', 'deadline_on'])
    .where('state', '=', 'spotted')
    .where('person_id', 'is', null)
    .where('deadline_on', '>=', today)
    .where('deadline_on', '<=', addDays(today, closesWithinDays))
    .orderBy('deadline_on')
    .orderBy('id')
    .limit(mostOfOneSort)
    .execute()
  return rows.map((row) => ({
    id: `opportunity:${row.id}`,
    served: 'none',
    title: row.text,
    why: `It closes on ${dayInWords(row.deadline_on ?? today, today)}, and nobody has raised it.`,
    action: 'opportunity',
    ref: row.id,
  }))
}

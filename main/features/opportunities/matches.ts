// Opportunities matched with reports: mentioned, answered, or withheld with a reason. Domain row 30.
import type { LocalDate } from '../../../shared/dates'
import { matchState, sharedContentWords, unmentionedFor } from '../../../shared/opportunities/matches'
import type { MatchStep, MatchView, OpportunityStep, SuitView } from '../../../shared/opportunities/model'
import { standingOn } from '../../../shared/opportunities/rules'
import type { Id } from '../../../shared/words'
import { act, type Context, found, handle, notFound, refuse, todayOf } from '../../handlers'
import type { OpportunityTable } from '../../storage/schema'
import type { Reader, Writer } from '../../storage/store'
import { checkAspiration, checkReport } from '../growth/rows'
import { activePeople } from '../people/rows'
import { checkKnown, dayOf } from '../references'

/** A match with what the rules need to know of it. */
export function matchRows(db: Reader) {
  return db
    .selectFrom('opportunity_match as m')
    .innerJoin('opportunity as o', 'o.id', 'm.opportunity_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('aspiration as a', 'a.id', 'm.aspiration_id')
    .select(['m.id', 'm.opportunity_id as opportunityId', 'm.person_id as personId', 'p.name as personName'])
    .select(['m.mentioned_on as mentionedOn', 'm.answer', 'm.answered_on as answeredOn', 'm.reason'])
    .select(['m.withheld_on as withheldOn', 'm.matched_on as matchedOn', 'a.text as aspiration'])
    .select(['a.noted_on as notedOn', 'o.text', 'o.learned_on as learnedOn', 'o.visibility'])
    .select(['o.state as chanceState', 'o.deadline_on as deadlineOn', 'o.closed_on as closedOn'])
    .orderBy('m.matched_on')
    .orderBy('m.id')
}

/** Whether there is still something to mention on a day: not lapsed, taken or given up. */
export function isStanding(
  row: {
    readonly chanceState: OpportunityTable['state']
    readonly deadlineOn: LocalDate | null
    readonly closedOn: LocalDate | null
  },
  asOf: LocalDate,
): boolean {
  const { state } = standingOn({ ...row, state: row.chanceState }, asOf)
  return state === 'spotted' || state === 'raised' || state === 'offered'
}

export async function matchesByOpportunity(
  db: Reader,
  today: LocalDate,
): Promise<ReadonlyMap<Id, readonly MatchView[]>> {
  const byId = new Map<Id, readonly MatchView[]>()
  for (const row of await matchRows(db).execute()) {
    const view: MatchView = {
      id: row.id,
      personId: row.personId,
      personName: row.personName,
      aspiration: row.aspiration,
      state: matchState(row),
      on: row.answeredOn ?? row.withheldOn ?? row.mentionedOn ?? row.matchedOn,
      reason: row.reason,
      unmentionedFor: isStanding(row, today) ? unmentionedFor(row, today) : null,
    }
    byId.set(row.opportunityId, [...(byId.get(row.opportunityId) ?? []), view])
  }
  return byId
}

type Chance = Pick<OpportunityTable, 'id' | 'text' | 'state' | 'deadline_on' | 'closed_on' | 'person_id'>

/** Reports an opportunity may suit: an active aspiration shares a word with it. Only suggested, never matched. */
export async function suitsByOpportunity(
  db: Reader,
  chances: readonly Chance[],
  today: LocalDate,
): Promise<ReadonlyMap<Id, readonly SuitView[]>> {
  const reports = (await activePeople(db, today)).filter(({ kind }) => kind === 'direct_report')
  const wishes = await db
    .selectFrom('aspiration')
    .select(['id', 'person_id', 'text'])
    .where('state', '=', 'active')
    .orderBy('noted_on')
    .orderBy('id')
    .execute()
  const taken = await db.selectFrom('opportunity_match').select(['opportunity_id', 'person_id']).execute()
  return new Map(
    chances.map((chance) => {
      const row = { chanceState: chance.state, deadlineOn: chance.deadline_on, closedOn: chance.closed_on }
      const open = reports.filter(
        ({ id }) =>
          id !== chance.person_id &&
          !taken.some((each) => each.opportunity_id === chance.id && each.person_id === id),
      )
      const suits = open.flatMap(({ id, name }): SuitView[] => {
        const wish = wishes
          .filter(({ person_id }) => person_id === id)
          .map((each) => ({ ...each, words: sharedContentWords(chance.text, each.text) }))
          .find(({ words }) => words.length > 0)
        if (wish === undefined) return []
        const { id: aspirationId, text: aspiration, words } = wish
        return [{ personId: id, personName: name, aspirationId, aspiration, words }]
      })
      return [chance.id, isStanding(row, today) ? suits : []]
    }),
  )
}

type Of = { readonly id: Id; readonly personId: Id }
const untouched = { mentioned_on: null, answer: null, answered_on: null, withheld_on: null, reason: '' }

/** A chance noted for a report is matched with that report; one that was not touched yet goes with its person. */
export async function keepMatchFor(
  trx: Writer,
  context: Context,
  opportunityId: Id,
  person: { readonly before: Id | null; readonly now: Id | null },
): Promise<void> {
  const { before, now } = person
  if (before !== null && before !== now) {
    await trx
      .deleteFrom('opportunity_match')
      .where('opportunity_id', '=', opportunityId)
      .where('person_id', '=', before)
      .where('aspiration_id', 'is', null)
      .where('mentioned_on', 'is', null)
      .where('withheld_on', 'is', null)
      .execute()
  }
  if (now === null || now === before) return
  await trx
    .insertInto('opportunity_match')
    .values({
      id: context.ports.newId(),
      opportunity_id: opportunityId,
      person_id: now,
      aspiration_id: null,
      matched_on: todayOf(context),
      ...untouched,
    })
    .onConflict((conflict) => conflict.columns(['opportunity_id', 'person_id']).doNothing())
    .execute()
}

/** The match follows what became of a chance that was noted for this report. */
export async function followOpportunity(
  trx: Writer,
  of: Of,
  step: { readonly to: OpportunityStep; readonly on: LocalDate; readonly reason: string },
): Promise<void> {
  if (step.to === 'raised') return
  const match = await trx
    .selectFrom('opportunity_match')
    .select(['id', 'mentioned_on'])
    .where('opportunity_id', '=', of.id)
    .where('person_id', '=', of.personId)
    .executeTakeFirst()
  if (match) await setMatch(trx, match, { ...step, to: step.to === 'offered' ? 'mentioned' : step.to })
}

/** Back to unmentioned, when the chance of this report is opened again. */
export async function clearMatch(trx: Writer, of: Of): Promise<void> {
  await trx
    .updateTable('opportunity_match')
    .set(untouched)
    .where('opportunity_id', '=', of.id)
    .where('person_id', '=', of.personId)
    .execute()
}

async function setMatch(
  trx: Writer,
  match: { readonly id: Id; readonly mentioned_on: LocalDate | null },
  step: { readonly to: MatchStep; readonly on: LocalDate; readonly reason: string },
): Promise<void> {
  const { to, on, reason } = step
  await trx
    .updateTable('opportunity_match')
    .set(
      to === 'withheld'
        ? { withheld_on: on, reason }
        : {
            mentioned_on: match.mentioned_on ?? on,
            withheld_on: null,
            ...(to === 'mentioned' ? {} : { answer: to, answered_on: on, reason }),
          },
    )
    .where('id', '=', match.id)
    .execute()
}

/** Whether anything can still come of it; not once it was answered, withheld or removed. */
export async function isMatchOpen(db: Reader, id: Id, on: LocalDate): Promise<boolean> {
  const row = await matchRows(db).where('m.id', '=', id).executeTakeFirst()
  if (row === undefined || !isStanding(row, on)) return false
  const state = matchState(row)
  return state === 'unmentioned' || state === 'mentioned'
}

/** Mentions it, notes the answer, or withholds it, which needs a reason; a chance of theirs follows. */
export async function stepMatchRow(
  trx: Writer,
  id: Id,
  step: { readonly to: MatchStep; readonly on: LocalDate; readonly reason: string },
): Promise<void> {
  const match = found(
    await trx.selectFrom('opportunity_match').selectAll().where('id', '=', id).executeTakeFirst(),
  )
  const chance = found(
    await trx.selectFrom('opportunity').selectAll().where('id', '=', match.opportunity_id).executeTakeFirst(),
  )
  const { to, on, reason } = step
  if (match.answer !== null || match.withheld_on !== null) refuse(null, 'This is settled already.')
  const standing = { chanceState: chance.state, deadlineOn: chance.deadline_on, closedOn: chance.closed_on }
  if (!isStanding(standing, on)) refuse(null, 'It is over. Open the opportunity again if it still stands.')
  if (to === 'withheld' && match.mentioned_on !== null) refuse(null, 'It was mentioned already.')
  if (to === 'withheld' && reason.trim() === '') refuse('reason', 'Write why it is withheld.')
  if (on < chance.learned_on) refuse('on', 'That is before you learned of it.')
  await setMatch(trx, match, step)
  const isTheirs = chance.person_id === match.person_id
  if (to === 'accepted' || (isTheirs && to !== 'mentioned')) {
    const end = { state: to, closed_on: on, reason: reason || chance.reason }
    await trx.updateTable('opportunity').set(end).where('id', '=', chance.id).execute()
  } else if (isTheirs) {
    await trx.updateTable('opportunity').set({ state: 'offered' }).where('id', '=', chance.id).execute()
  }
}

const labels: Readonly<Record<MatchStep, string>> = {
  mentioned: 'Mentioned an opportunity',
  accepted: 'Noted that it was taken',
  declined: 'Noted that it was declined',
  withheld: 'Withheld an opportunity',
}

/** The calls about matches, as part of the calls about opportunities. */
export const matching = {
  match: handle.opportunities.match.handler(({ context, input }) =>
    act(context, 'Matched an opportunity', async (trx) => {
      found(
        await trx
          .selectFrom('opportunity')
          .select('id')
          .where('id', '=', input.opportunityId)
          .executeTakeFirst(),
      )
      await checkKnown(trx, 'person', input.personId, 'personId')
      await checkReport(trx, input.personId)
      await checkAspiration(trx, input.aspirationId, input.personId)
      const twice = await trx
        .selectFrom('opportunity_match')
        .select('id')
        .where('opportunity_id', '=', input.opportunityId)
        .where('person_id', '=', input.personId)
        .executeTakeFirst()
      if (twice) refuse('personId', 'It is matched with this person already.')
      const id = context.ports.newId()
      await trx
        .insertInto('opportunity_match')
        .values({
          id,
          opportunity_id: input.opportunityId,
          person_id: input.personId,
          aspiration_id: input.aspirationId,
          matched_on: todayOf(context),
          ...untouched,
        })
        .execute()
      return { id }
    }),
  ),

  stepMatch: handle.opportunities.stepMatch.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, labels[input.to], (trx) => stepMatchRow(trx, input.id, { ...input, on }))
  }),

  reopenMatch: handle.opportunities.reopenMatch.handler(({ context, input }) =>
    act(context, 'Opened again', async (trx) => {
      const match = found(
        await trx.selectFrom('opportunity_match').selectAll().where('id', '=', input.id).executeTakeFirst(),
      )
      await trx.updateTable('opportunity_match').set(untouched).where('id', '=', input.id).execute()
      const chance = await trx
        .selectFrom('opportunity')
        .selectAll()
        .where('id', '=', match.opportunity_id)
        .executeTakeFirstOrThrow()
      if (match.answer !== 'accepted' && chance.person_id !== match.person_id) return
      await trx
        .updateTable('opportunity')
        .set({ state: chance.raised_on === null ? 'spotted' : 'raised', closed_on: null })
        .where('id', '=', chance.id)
        .execute()
    }),
  ),

  unmatch: handle.opportunities.unmatch.handler(({ context, input }) =>
    act(context, 'Took a match away', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('opportunity_match')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}

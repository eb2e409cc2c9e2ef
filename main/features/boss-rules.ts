// The rules of a boss with what speaks for them; where each stands follows from that, and no column says it.
import { lintAgenda } from '../../shared/boss-rules/lint'
import type { ObservationHow, RuleView } from '../../shared/boss-rules/model'
import { lastStatedOn, ruleState } from '../../shared/boss-rules/rules'
import type { LocalDate } from '../../shared/dates'
import { firstName } from '../../shared/people/names'
import type { Id } from '../../shared/words'
import { act, type Context, found, handle, momentOf, readerOf, refuse, todayOf } from '../handlers'
import type { Reader, Writer } from '../storage/store'
import { bossOf } from './bosses'
import { dayOf } from './references'

/** The rules of a boss as they stand on a day, in the order they were noted. */
export async function rulesOf(db: Reader, relationshipId: Id, asOf: LocalDate): Promise<readonly RuleView[]> {
  const rules = await db
    .selectFrom('boss_rule')
    .selectAll()
    .where('relationship_id', '=', relationshipId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  if (rules.length === 0) return []
  const seen = await db
    .selectFrom('boss_rule_observation')
    .select(['id', 'rule_id', 'observed_on as on', 'how', 'text as word'])
    .where(
      'rule_id',
      'in',
      rules.map((rule) => rule.id),
    )
    .orderBy('observed_on')
    .orderBy('id')
    .execute()
  return rules.map((rule) => {
    const observations = seen
      .filter((each) => each.rule_id === rule.id)
      .map(({ id, on, how, word }) => ({ id, on, how, word }))
    const facts = { observations, retiredOn: rule.retired_on }
    return {
      id: rule.id,
      relationshipId: rule.relationship_id,
      text: rule.text,
      checkKind: rule.check_kind,
      checkValue: rule.check_value,
      checkWords: rule.check_words,
      retiredOn: rule.retired_on,
      observations,
      state: ruleState(facts, asOf),
      statedOn: lastStatedOn(facts, asOf),
    }
  })
}

/** The boss says so on that day; a rule that is gone, given up or confirmed that day already stays as it is. */
export async function confirmRuleRow(
  trx: Writer,
  context: Context,
  id: Id,
  on: LocalDate,
  meetingId: Id | null,
): Promise<void> {
  const rule = await trx.selectFrom('boss_rule').select('retired_on').where('id', '=', id).executeTakeFirst()
  if (rule?.retired_on !== null || (await isStatedOn(trx, id, on))) return
  await observe(trx, context, { id, how: 'stated', on, word: '', meetingId })
}

/** Given up; what spoke for it stays with it. */
export async function retireRuleRow(trx: Writer, id: Id, on: LocalDate): Promise<void> {
  await trx
    .updateTable('boss_rule')
    .set({ retired_on: on })
    .where('id', '=', id)
    .where('retired_on', 'is', null)
    .execute()
}

async function isStatedOn(db: Reader, id: Id, on: LocalDate): Promise<boolean> {
  const said = await db
    .selectFrom('boss_rule_observation')
    .select('id')
    .where('rule_id', '=', id)
    .where('observed_on', '=', on)
    .where('how', '=', 'stated')
    .executeTakeFirst()
  return said !== undefined
}

const twice = 'This was confirmed on that day already.'

type Observation = {
  readonly id: Id
  readonly how: ObservationHow
  readonly on: LocalDate
  readonly word: string
  readonly meetingId: Id | null
}

async function observe(trx: Writer, context: Context, observation: Observation): Promise<void> {
  const { id, how, on, word, meetingId } = observation
  await trx
    .insertInto('boss_rule_observation')
    .values({
      id: context.ports.newId(),
      rule_id: id,
      observed_on: on,
      how,
      text: word,
      meeting_id: meetingId,
    })
    .execute()
}

async function ruleIn(db: Reader, id: Id) {
  return found(await db.selectFrom('boss_rule').selectAll().where('id', '=', id).executeTakeFirst())
}

export const bossRules = {
  list: handle.bossRules.list.handler(async ({ context, input }) => {
    const rules = await rulesOf(readerOf(context), input.relationshipId, todayOf(context))
    return input.includeRetired ? rules : rules.filter(({ state }) => state !== 'retired')
  }),

  add: handle.bossRules.add.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted a rule', async (trx) => {
      await bossOf(trx, input.relationshipId)
      const id = context.ports.newId()
      await trx
        .insertInto('boss_rule')
        .values({
          id,
          relationship_id: input.relationshipId,
          text: input.text,
          ...checkColumns(input),
          retired_on: null,
          created_at: momentOf(context),
        })
        .execute()
      await observe(trx, context, { id, how: input.how, on, word: input.word, meetingId: null })
      return { id }
    })
  }),

  save: handle.bossRules.save.handler(({ context, input }) =>
    act(context, 'Changed a rule', async (trx) => {
      await ruleIn(trx, input.id)
      await trx
        .updateTable('boss_rule')
        .set({ text: input.text, ...checkColumns(input) })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  observe: handle.bossRules.observe.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted what speaks for a rule', async (trx) => {
      await ruleIn(trx, input.id)
      if (input.how === 'stated' && (await isStatedOn(trx, input.id, on))) refuse('on', twice)
      await observe(trx, context, { id: input.id, how: input.how, on, word: input.word, meetingId: null })
    })
  }),

  forget: handle.bossRules.forget.handler(({ context, input }) =>
    act(context, 'Took an observation back', async (trx) => {
      const { rule_id } = found(
        await trx
          .selectFrom('boss_rule_observation')
          .select('rule_id')
          .where('id', '=', input.observationId)
          .executeTakeFirst(),
      )
      await trx.deleteFrom('boss_rule_observation').where('id', '=', input.observationId).execute()
      const left = await trx
        .selectFrom('boss_rule_observation')
        .select('id')
        .where('rule_id', '=', rule_id)
        .executeTakeFirst()
      if (!left) refuse(null, 'A rule stands on something. Remove the rule instead.')
    }),
  ),

  confirm: handle.bossRules.confirm.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Confirmed a rule', async (trx) => {
      const rule = await ruleIn(trx, input.id)
      if (rule.retired_on !== null) refuse(null, 'This rule was given up. Take it up again first.')
      if (await isStatedOn(trx, input.id, on)) refuse('on', twice)
      await confirmRuleRow(trx, context, input.id, on, null)
    })
  }),

  retire: handle.bossRules.retire.handler(({ context, input }) =>
    act(context, 'Gave up a rule', async (trx) => {
      await ruleIn(trx, input.id)
      await retireRuleRow(trx, input.id, todayOf(context))
    }),
  ),

  restore: handle.bossRules.restore.handler(({ context, input }) =>
    act(context, 'Took up a rule again', async (trx) => {
      await ruleIn(trx, input.id)
      await trx.updateTable('boss_rule').set({ retired_on: null }).where('id', '=', input.id).execute()
    }),
  ),

  remove: handle.bossRules.remove.handler(({ context, input }) =>
    act(context, 'Removed a rule', async (trx) => {
      await ruleIn(trx, input.id)
      await trx.deleteFrom('boss_rule').where('id', '=', input.id).execute()
    }),
  ),

  lint: handle.bossRules.lint.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const meeting = found(
      await db
        .selectFrom('meeting as m')
        .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
        .innerJoin('person as p', 'p.id', 'r.person_id')
        .select(['m.relationship_id', 'm.held_on', 'm.starts_at', 'm.zone', 'm.length_min', 'm.sent_at'])
        .select(['m.status', 'p.name'])
        .where('m.id', '=', input.meetingId)
        .executeTakeFirst(),
    )
    if (meeting.status !== 'prepared') return []
    const items = await db
      .selectFrom('agenda_item')
      .select('kind')
      .where('meeting_id', '=', input.meetingId)
      .where('state', 'not in', ['parked', 'dropped'])
      .execute()
    return lintAgenda({
      now: context.ports.clock.now().getTime(),
      bossName: firstName(meeting.name),
      meeting: {
        on: meeting.held_on,
        at: meeting.starts_at,
        zone: meeting.zone,
        lengthMinutes: meeting.length_min,
        sentAt: meeting.sent_at,
      },
      items,
      rules: await rulesOf(db, meeting.relationship_id, meeting.held_on),
    })
  }),
}

function checkColumns(input: Pick<RuleView, 'checkKind' | 'checkValue' | 'checkWords'>) {
  const isNumber = input.checkKind !== null && input.checkKind !== 'format'
  return {
    check_kind: input.checkKind,
    check_value: isNumber ? input.checkValue : null,
    check_words: input.checkKind === 'format' ? input.checkWords : '',
  }
}

// Signals through their life: captured, heard again, triaged, watched, acted on or dismissed, and whoever was told.
import type { SignalSourceView, SignalState, SignalView } from '../../shared/signals/model'
import type { Id, PartyKind, Served } from '../../shared/words'
import { act, type Context, found, handle, momentOf, notFound, readerOf, refuse, todayOf } from '../handlers'
import type { Reader, Writer } from '../storage/store'
import { directContactOf } from './contact'
import { checkKnown, dayOf } from './references'

/** Whom a signal serves that does not say so itself: by what its party is to us. */
export function servedByParty(kind: PartyKind | null): Served {
  if (kind === null) return 'employee'
  return kind === 'supplier' ? 'supplier' : 'customer'
}

const live: readonly SignalState[] = ['captured', 'triaged', 'watching']

async function signalIn(db: Reader, id: Id, states: readonly SignalState[], otherwise: string) {
  const signal = found(await db.selectFrom('signal').selectAll().where('id', '=', id).executeTakeFirst())
  if (!states.includes(signal.state)) refuse(null, otherwise)
  return signal
}

const isSettled = 'This is settled already.'

/** Something was done about it; whoever said it is still to be told. */
export async function actOnSignalRow(trx: Writer, id: Id, on: string, action: string): Promise<void> {
  await signalIn(trx, id, live, isSettled)
  await trx.updateTable('signal').set({ state: 'acted', acted_on: on, action }).where('id', '=', id).execute()
}

/** Nothing to do yet, but it stays in sight. */
export async function watchSignalRow(trx: Writer, id: Id): Promise<void> {
  await signalIn(trx, id, live, isSettled)
  await trx.updateTable('signal').set({ state: 'watching' }).where('id', '=', id).execute()
}

/** Nothing will be done, for a reason. */
export async function dismissSignalRow(trx: Writer, id: Id, reason: string): Promise<void> {
  await signalIn(trx, id, live, isSettled)
  await trx.updateTable('signal').set({ state: 'dismissed', reason }).where('id', '=', id).execute()
}

/** This person heard what became of what they had said; the first day they heard it stays. */
export async function tellSignalPerson(trx: Writer, signalId: Id, personId: Id, on: string): Promise<void> {
  await trx
    .updateTable('signal_source')
    .set({ told_on: on })
    .where('signal_id', '=', signalId)
    .where('person_id', '=', personId)
    .where('told_on', 'is', null)
    .execute()
}

type NewSource = {
  readonly personId: Id | null
  readonly partyId: Id | null
  readonly on: string
  readonly consentToName: boolean
}

async function addSourceRow(trx: Writer, context: Context, signalId: Id, source: NewSource): Promise<void> {
  if (source.personId === null && source.partyId === null) refuse('personId', 'Name who said it.')
  await checkKnown(trx, 'person', source.personId, 'personId')
  await checkKnown(trx, 'party', source.partyId, 'partyId')
  const known = await trx
    .selectFrom('signal_source')
    .select('id')
    .where('signal_id', '=', signalId)
    .where('person_id', source.personId === null ? 'is' : '=', source.personId)
    .where('party_id', source.partyId === null ? 'is' : '=', source.partyId)
    .executeTakeFirst()
  if (known) refuse('personId', 'They are named already.')
  await trx
    .insertInto('signal_source')
    .values({
      id: context.ports.newId(),
      signal_id: signalId,
      person_id: source.personId,
      party_id: source.partyId,
      heard_on: dayOf(context, source.on, 'on'),
      consent_to_name: source.consentToName ? 1 : 0,
      told_on: null,
    })
    .execute()
}

async function viewsOf(
  db: Reader,
  wish: {
    readonly partyId?: Id | undefined
    readonly personId?: Id | undefined
    readonly includeDone: boolean
  },
): Promise<readonly SignalView[]> {
  let query = db
    .selectFrom('signal as s')
    .leftJoin('party as p', 'p.id', 's.party_id')
    .selectAll('s')
    .select('p.name as partyName')
    .orderBy('s.severity', 'desc')
    .orderBy('s.captured_on', 'desc')
    .orderBy('s.id', 'desc')
  if (wish.partyId) query = query.where('s.party_id', '=', wish.partyId)
  if (!wish.includeDone) query = query.where('s.state', 'in', live)
  const { personId } = wish
  if (personId) {
    query = query.where('s.id', 'in', (eb) =>
      eb.selectFrom('signal_source').select('signal_id').where('person_id', '=', personId),
    )
  }
  const rows = await query.execute()
  const sources = await sourcesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    partyId: row.party_id,
    partyName: row.partyName,
    text: row.text,
    kind: row.kind,
    theme: row.theme,
    hop: row.hop,
    severity: row.severity,
    served: row.served,
    capturedOn: row.captured_on,
    state: row.state,
    isTried: row.is_tried === 1,
    actedOn: row.acted_on,
    action: row.action,
    reason: row.reason,
    goalId: row.goal_id,
    ownerId: row.owner_id,
    due: row.due,
    visibility: row.visibility,
    sources: sources.get(row.id) ?? [],
  }))
}

async function sourcesOf(
  db: Reader,
  signalIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly SignalSourceView[]>> {
  const sources = new Map<Id, SignalSourceView[]>()
  if (signalIds.length === 0) return sources
  const rows = await db
    .selectFrom('signal_source as c')
    .leftJoin('person as p', 'p.id', 'c.person_id')
    .leftJoin('party as y', 'y.id', 'c.party_id')
    .selectAll('c')
    .select(['p.name as personName', 'y.name as partyName'])
    .where('c.signal_id', 'in', signalIds)
    .orderBy('c.heard_on')
    .orderBy('c.id')
    .execute()
  for (const row of rows) {
    const known = sources.get(row.signal_id) ?? []
    known.push({
      id: row.id,
      personId: row.person_id,
      partyId: row.party_id,
      name: row.personName ?? row.partyName ?? '',
      on: row.heard_on,
      consentToName: row.consent_to_name === 1,
      toldOn: row.told_on,
    })
    sources.set(row.signal_id, known)
  }
  return sources
}

type Pointing = { readonly partyId: Id | null; readonly goalId: Id | null; readonly ownerId: Id | null }

async function checkPointing(trx: Writer, { partyId, goalId, ownerId }: Pointing): Promise<void> {
  await checkKnown(trx, 'party', partyId, 'partyId')
  await checkKnown(trx, 'goal', goalId, 'goalId')
  await checkKnown(trx, 'person', ownerId, 'ownerId')
}

export const signals = {
  contact: handle.signals.contact.handler(({ context, input }) =>
    directContactOf(readerOf(context), input.asOf ?? todayOf(context), context.ports.clock.zone()),
  ),

  list: handle.signals.list.handler(({ context, input }) => viewsOf(readerOf(context), input)),

  capture: handle.signals.capture.handler(({ context, input }) => {
    const capturedOn = dayOf(context, input.capturedOn, 'capturedOn')
    return act(context, 'Added a signal', async (trx) => {
      await checkPointing(trx, input)
      const id = context.ports.newId()
      await trx
        .insertInto('signal')
        .values({
          id,
          party_id: input.partyId,
          text: input.text,
          kind: input.kind,
          theme: input.theme,
          hop: input.hop,
          severity: input.severity,
          served: null,
          captured_on: capturedOn,
          state: 'captured',
          acted_on: null,
          goal_id: input.goalId,
          owner_id: input.ownerId,
          due: input.due,
          visibility: input.visibility,
          created_at: momentOf(context),
        })
        .execute()
      for (const source of input.sources) await addSourceRow(trx, context, id, source)
      return { id }
    })
  }),

  save: handle.signals.save.handler(({ context, input }) =>
    act(context, 'Changed a signal', async (trx) => {
      await checkPointing(trx, input)
      const { numUpdatedRows } = await trx
        .updateTable('signal')
        .set({
          party_id: input.partyId,
          text: input.text,
          kind: input.kind,
          theme: input.theme,
          hop: input.hop,
          severity: input.severity,
          served: input.served,
          goal_id: input.goalId,
          owner_id: input.ownerId,
          due: input.due,
          visibility: input.visibility,
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  addSource: handle.signals.addSource.handler(({ context, input }) =>
    act(context, 'Added who said it too', async (trx) => {
      found(await trx.selectFrom('signal').select('id').where('id', '=', input.id).executeTakeFirst())
      await addSourceRow(trx, context, input.id, input.source)
    }),
  ),

  removeSource: handle.signals.removeSource.handler(({ context, input }) =>
    act(context, 'Removed who said it', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('signal_source')
        .where('id', '=', input.sourceId)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),

  tryIdea: handle.signals.tryIdea.handler(({ context, input }) =>
    act(context, input.isTried ? 'Tried an idea' : 'Took back that an idea was tried', async (trx) => {
      const { kind } = found(
        await trx.selectFrom('signal').select('kind').where('id', '=', input.id).executeTakeFirst(),
      )
      if (kind !== 'idea') refuse(null, 'Only an idea can be tried out.')
      await trx
        .updateTable('signal')
        .set({ is_tried: input.isTried ? 1 : 0 })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  triage: handle.signals.triage.handler(({ context, input }) =>
    act(context, 'Triaged a signal', async (trx) => {
      await signalIn(trx, input.id, live, isSettled)
      await trx.updateTable('signal').set({ state: 'triaged' }).where('id', '=', input.id).execute()
    }),
  ),

  watch: handle.signals.watch.handler(({ context, input }) =>
    act(context, 'Keeping watch on a signal', (trx) => watchSignalRow(trx, input.id)),
  ),

  act: handle.signals.act.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Acted on a signal', (trx) => actOnSignalRow(trx, input.id, on, input.action))
  }),

  dismiss: handle.signals.dismiss.handler(({ context, input }) =>
    act(context, 'Dismissed a signal', (trx) => dismissSignalRow(trx, input.id, input.reason)),
  ),

  tell: handle.signals.tell.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Closed the loop', async (trx) => {
      const source = found(
        await trx
          .selectFrom('signal_source')
          .select('signal_id')
          .where('id', '=', input.sourceId)
          .executeTakeFirst(),
      )
      const nothingYet = 'There is nothing to tell yet. Act on it or dismiss it first.'
      const signal = await signalIn(trx, source.signal_id, ['acted', 'dismissed'], nothingYet)
      if (signal.acted_on !== null && on < signal.acted_on) {
        refuse('on', 'They cannot have heard it before it happened.')
      }
      await trx.updateTable('signal_source').set({ told_on: on }).where('id', '=', input.sourceId).execute()
    })
  }),
}

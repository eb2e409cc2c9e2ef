// Themes several people hear of, and incidents that could have been heard of first.
import type { AgendaChip } from '../../shared/agenda/view'
import { addDays, type LocalDate } from '../../shared/dates'
import type { Heard, Incident, ThemeView } from '../../shared/focus-group/model'
import { THEME_DAYS, themeInWords, themes } from '../../shared/focus-group/rules'
import type { Id } from '../../shared/words'
import { act, handle, momentOf, notFound, readerOf, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { dayOf } from './references'

/** What was heard by theme, as of a day, with how early each incident was heard of. */
async function themesAsOf(db: Reader, asOf: LocalDate): Promise<readonly ThemeView[]> {
  return themes(await heard(db, null), await incidentsOf(db), asOf)
}

/** The same without incidents, from what was heard in the last 60 days alone: short however long the history. */
async function themesOfLate(db: Reader, asOf: LocalDate): Promise<readonly ThemeView[]> {
  const after = addDays(asOf, -THEME_DAYS)
  const captured = await db.selectFrom('signal').select('id').where('captured_on', '>', after).execute()
  const again = await db
    .selectFrom('signal_source')
    .select('signal_id as id')
    .where('heard_on', '>', after)
    .execute()
  const ids = [...new Set([...captured, ...again].map(({ id }) => id))]
  return themes(await heard(db, ids), [], asOf)
}

/** The hottest theme as a line beside an agenda, for both sides: what several hear is worth a word in each talk. */
export async function themeChips(db: Reader, asOf: LocalDate): Promise<readonly AgendaChip[]> {
  const [first] = await themesOfLate(db, asOf)
  if (!first?.isHot) return []
  const text = `“${first.theme}” is a hot theme: ${themeInWords(first)}`
  return [{ id: 'theme', type: 'ask', text, question: `What have you heard about “${first.theme}” lately?` }]
}

/** These signals, or all of them, as far as they have a theme. */
async function heard(db: Reader, ids: readonly Id[] | null): Promise<readonly Heard[]> {
  if (ids?.length === 0) return []
  const rows = await db
    .selectFrom('signal')
    .select(['id', 'text', 'theme', 'captured_on as capturedOn'])
    .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
    .where('theme', '!=', '')
    .execute()
  const sources = await db
    .selectFrom('signal_source as h')
    .leftJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.signal_id', 'h.person_id as personId', 'p.name', 'h.heard_on as on'])
    .$if(ids !== null, (query) => query.where('h.signal_id', 'in', ids ?? []))
    .orderBy('h.heard_on')
    .orderBy('h.id')
    .execute()
  const bySignal = new Map<Id, Heard['sources'][number][]>()
  for (const { signal_id, personId, name, on } of sources) {
    const own = bySignal.get(signal_id) ?? []
    own.push({ personId, name: name ?? '', on })
    bySignal.set(signal_id, own)
  }
  return rows.map((row) => ({ ...row, sources: bySignal.get(row.id) ?? [] }))
}

function incidentsOf(db: Reader): Promise<readonly Incident[]> {
  return db
    .selectFrom('incident')
    .select(['id', 'theme', 'text', 'happened_on as on'])
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export const focusGroup = {
  themes: handle.focusGroup.themes.handler(({ context }) => themesAsOf(readerOf(context), todayOf(context))),

  incidents: handle.focusGroup.incidents.handler(({ context }) => incidentsOf(readerOf(context))),

  noteIncident: handle.focusGroup.noteIncident.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted an incident', async (trx) => {
      const id = context.ports.newId()
      const { theme, text } = input
      await trx
        .insertInto('incident')
        .values({ id, theme, text, happened_on: on, created_at: momentOf(context) })
        .execute()
      return { id }
    })
  }),

  saveIncident: handle.focusGroup.saveIncident.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Changed an incident', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('incident')
        .set({ theme: input.theme, text: input.text, happened_on: on })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    })
  }),

  removeIncident: handle.focusGroup.removeIncident.handler(({ context, input }) =>
    act(context, 'Removed an incident', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('incident')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}

// Themes several people hear of, and incidents that could have been heard of first.
import type { AgendaChip } from '../../shared/agenda/view'
import type { LocalDate } from '../../shared/dates'
import type { Heard, Incident, ThemeView } from '../../shared/focus-group/model'
import { themeInWords, themes } from '../../shared/focus-group/rules'
import type { Id } from '../../shared/words'
import { act, handle, momentOf, notFound, readerOf, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { dayOf } from './references'

/** What was heard by theme, as of a day. */
export async function themesAsOf(db: Reader, asOf: LocalDate): Promise<readonly ThemeView[]> {
  return themes(await heardWithTheme(db), await incidentsOf(db), asOf)
}

/** The hottest theme as a line beside an agenda, for both sides: what several hear is worth a word in each talk. */
export async function themeChips(db: Reader, asOf: LocalDate): Promise<readonly AgendaChip[]> {
  const [first] = await themesAsOf(db, asOf)
  if (!first?.isHot) return []
  const text = `“${first.theme}” is a hot theme: ${themeInWords(first)}`
  return [{ id: 'theme', type: 'ask', text, question: `What have you heard about “${first.theme}” lately?` }]
}

async function heardWithTheme(db: Reader): Promise<readonly Heard[]> {
  const rows = await db
    .selectFrom('signal')
    .select(['id', 'text', 'theme', 'captured_on as capturedOn'])
    .where('theme', '!=', '')
    .execute()
  const sources = await db
    .selectFrom('signal_source as h')
    .innerJoin('signal as s', 's.id', 'h.signal_id')
    .leftJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.signal_id', 'h.person_id as personId', 'p.name', 'h.heard_on as on'])
    .where('s.theme', '!=', '')
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

// What every feature's handlers share: the contract to implement, the context they run in, and how they refuse.
import { implement, ORPCError } from '@orpc/server'
import { contract } from '../shared/contract'
import type { LocalDate } from '../shared/dates'
import type { Ports } from './ports'
import type { Reader, Store, Writer } from './storage/store'
import type { Workspace } from './workspace'

export type Context = {
  readonly ports: Ports
  readonly workspace: Workspace
}

export const handle = implement(contract).$context<Context>()

/** The open database of the workspace: your own data, or the made-up team. */
export function storeOf(context: Context): Store {
  return context.workspace.store
}

export function readerOf(context: Context): Reader {
  return context.workspace.store.db
}

/** Today by this computer's clock and zone. */
export function todayOf(context: Context): LocalDate {
  return localDay(context.ports.clock.now(), context.ports.clock.zone())
}

/** The calendar day a moment falls on in a zone. */
export function localDay(moment: Date, zone: string): LocalDate {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment)
}

/** The time of day where the person is, such as `09:30`. */
export function timeOf(context: Context): string {
  const { clock } = context.ports
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: clock.zone(),
    hour: '2-digit',
    minute: '2-digit',
  }).format(clock.now())
}

/** The present moment as stored: UTC, ISO. */
export function momentOf(context: Context): string {
  return context.ports.clock.now().toISOString()
}

/** A refusal the person can act on: the field it belongs to (null for the whole), and the sentence to show there. */
export function refuse(field: string | null, message: string): never {
  throw new ORPCError('REFUSED', { defined: true, status: 422, message, data: { field, message } })
}

/** The refusal inside an error, or null when it is another kind of error. */
export function refusalIn(
  error: unknown,
): { readonly field: string | null; readonly message: string } | null {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null
  const field: unknown = error.data?.field
  return { field: typeof field === 'string' ? field : null, message: error.message }
}

export function notFound(): never {
  throw new ORPCError('NOT_FOUND', {
    defined: true,
    message: 'This is no longer here. It may have been removed.',
  })
}

/** The value, or NOT_FOUND when a look-up came back empty. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) notFound()
  return value
}

/** One user action as one transaction; see Store.act. */
export function act<Result>(
  context: Context,
  label: string | null,
  work: (trx: Writer) => Promise<Result>,
): Promise<Result> {
  return storeOf(context).act(label, work)
}

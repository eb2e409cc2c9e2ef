// The app without its window: ports in, a router out. Runs in a plain Node test just as in Electron.
import { ORPCError, onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { agenda } from './features/agenda'
import { anticipation } from './features/anticipation'
import { attention } from './features/attention'
import { banner } from './features/banner'
import { bossRules } from './features/boss-rules'
import { changes } from './features/changes'
import { coach } from './features/coach'
import { commitments } from './features/commitments'
import { decisions } from './features/decisions'
import { disclosure } from './features/disclosure'
import { evidence } from './features/evidence'
import { focusGroup } from './features/focus-group'
import { goals } from './features/goals'
import { growth } from './features/growth'
import { hinge } from './features/hinge'
import { hours } from './features/hours'
import { insights } from './features/insights'
import { meetings } from './features/meetings'
import { notes } from './features/notes'
import { obstacles } from './features/obstacles'
import { opportunities } from './features/opportunities'
import { parties } from './features/parties'
import { people } from './features/people'
import { print } from './features/print'
import { profile } from './features/profile'
import { prompts } from './features/prompts'
import { pulse } from './features/pulse'
import { pushbacks } from './features/pushbacks'
import { readings } from './features/readings'
import { recognition } from './features/recognition'
import { reputation } from './features/reputation'
import { search } from './features/search'
import { settings } from './features/settings'
import { sight } from './features/sight'
import { signals } from './features/signals'
import { sponsor } from './features/sponsor'
import { successors } from './features/successors'
import { today } from './features/today'
import { topics } from './features/topics'
import { undo } from './features/undo'
import { values } from './features/values'
import { weeks } from './features/weeks'
import { welcome } from './features/welcome'
import { type Context, handle } from './handlers'
import type { Ports } from './ports'
import { storageReason } from './storage/open-store'
import { Workspace } from './workspace'

export const router = handle.router({
  agenda,
  anticipation,
  attention,
  banner,
  bossRules,
  changes,
  coach,
  commitments,
  decisions,
  disclosure,
  evidence,
  focusGroup,
  goals,
  growth,
  hinge,
  hours,
  insights,
  meetings,
  notes,
  obstacles,
  opportunities,
  parties,
  people,
  print,
  profile,
  prompts,
  pulse,
  pushbacks,
  readings,
  recognition,
  reputation,
  search,
  settings,
  sight,
  signals,
  sponsor,
  successors,
  today,
  topics,
  undo,
  values,
  weeks,
  welcome,
})

export type App = {
  readonly context: Context
  readonly workspace: Workspace
  /** Serves the contract over a message port, until the port closes. */
  readonly serve: (port: Parameters<RPCHandler<Context>['upgrade']>[0]) => void
  readonly close: () => Promise<void>
}

export async function createApp(ports: Ports): Promise<App> {
  const workspace = await Workspace.open(ports)
  const context: Context = { ports, workspace }
  const handler = new RPCHandler<Context>(router, {
    clientInterceptors: [onError((error) => translate(error, ports))],
  })
  return {
    context,
    workspace,
    serve: (port) => handler.upgrade(port, { context }),
    close: () => workspace.close(),
  }
}

/**
 * Turns a failure into what may cross to the screen: declared errors as they are, failures of the disk as
 * STORAGE, all else logged with its place and crossing as UNEXPECTED with an id.
 */
function translate(error: unknown, ports: Ports): never {
  if (error instanceof ORPCError && (error.defined || error.code === 'BAD_REQUEST')) throw error
  const reason = storageReason(error)
  if (reason)
    throw new ORPCError('STORAGE', {
      defined: true,
      status: 507,
      message: 'Could not save.',
      data: { reason },
    })
  const id = ports.newId()
  ports.log(`${id} ${framesOf(error)}`)
  throw new ORPCError('UNEXPECTED', {
    defined: true,
    status: 500,
    message: 'Something went wrong.',
    data: { id },
  })
}

/**
 * What a failure was and where it happened, without its message: that may quote what someone wrote. Anything thrown
 * that is no error says nothing but its type.
 */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const stack = (error.stack ?? '').replace(error.message, '')
  // A message changed since the stack was taken stands in it still: only lines that name a place in a file are kept.
  const frames = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return [error.constructor.name, ...frames].join('\n')
}

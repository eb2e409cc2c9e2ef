// The first run, the state of the data file, and the way into the made-up team and back.

import { addDays, dayNumber, type LocalDate } from '../../shared/dates'
import type { DataState } from '../../shared/welcome/contract'
import { act, type Context, handle, refuse, todayOf } from '../handlers'
import { planMeetingRow } from './meetings/plan'
import { addPersonRow } from './people/relationships'
import { fillSample } from './sample'

async function stateOf(context: Context): Promise<DataState> {
  const { workspace, ports } = context
  const common = { open: workspace.open, today: todayOf(context), zone: ports.clock.zone() }
  if (workspace.problem && workspace.open === 'own') {
    return { ...common, isFirstRun: false, problem: workspace.problem }
  }
  const me = await workspace.store.db.selectFrom('me').select('name').executeTakeFirst()
  return { ...common, isFirstRun: me === undefined, problem: null }
}

/** The next day that is not a weekend, tomorrow at the earliest. */
function nextWorkingDay(today: LocalDate): LocalDate {
  let day = addDays(today, 1)
  // Day 0 (1 January 1970) was a Thursday, so 2 and 3 modulo 7 are Saturday and Sunday.
  while ([2, 3].includes(((dayNumber(day) % 7) + 7) % 7)) day = addDays(day, 1)
  return day
}

export const welcome = {
  state: handle.welcome.state.handler(({ context }) => stateOf(context)),

  begin: handle.welcome.begin.handler(({ context, input }) => {
    const names = [input.boss, ...input.reports].map((name) => name.toLowerCase())
    if (new Set(names).size < names.length)
      refuse('reports', 'Someone is named twice. Tell them apart with a surname.')
    return act(context, null, async (trx) => {
      const today = todayOf(context)
      const known = await trx.selectFrom('me').select('id').executeTakeFirst()
      if (known) refuse(null, 'You have begun already.')
      await trx.insertInto('me').values({ id: 1, name: input.name, role: input.role }).execute()
      const boss = await addPersonRow(
        trx,
        context,
        { name: input.boss, role: '' },
        { kind: 'boss', cadenceDays: 28, lengthMinutes: 45, startedOn: today },
      )
      for (const report of input.reports) {
        await addPersonRow(
          trx,
          context,
          { name: report, role: '' },
          { kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30, startedOn: today },
        )
      }
      const meetingId = await planMeetingRow(trx, context, {
        relationshipId: boss.relationshipId,
        on: nextWorkingDay(today),
        at: '10:00',
        lengthMinutes: 45,
        title: '',
      })
      return { meetingId }
    })
  }),

  enterSample: handle.welcome.enterSample.handler(({ context }) =>
    context.workspace.enterSample(() => fillSample(context)),
  ),
  leaveSample: handle.welcome.leaveSample.handler(({ context }) => context.workspace.leaveSample()),

  retry: handle.welcome.retry.handler(async ({ context }) => {
    await context.workspace.retry()
    return stateOf(context)
  }),
  startFresh: handle.welcome.startFresh.handler(async ({ context }) => {
    await context.workspace.startFresh()
    return stateOf(context)
  }),
}

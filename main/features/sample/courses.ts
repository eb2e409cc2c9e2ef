// How each record of the made-up team came about, step by step on its own days, through the calls a person makes.
import { call } from '@orpc/server'
import type { Id } from '../../../shared/words'
import { type Context, todayOf } from '../../handlers'
import { decisions } from '../decisions'
import { obstacles } from '../obstacles'
import { signals } from '../signals'
import { topics } from '../topics'
import type { Calendar, Entry } from './calendar'
import {
  type BossTopic,
  bossTopics,
  type Decision,
  decisionList,
  type Obstacle,
  obstacleList,
  type Signal,
  signalList,
} from './records'
import type { Cast } from './team'

export function recordEntries(cast: Cast): readonly Entry[] {
  return [
    ...obstacleList.flatMap((obstacle) => obstacleCourse(cast, obstacle)),
    ...signalList.flatMap((signal) => signalCourse(cast, signal)),
    ...decisionList.flatMap((decision) => decisionCourse(cast, decision)),
    ...bossTopics.flatMap((topic) => bossTopicCourse(cast, topic)),
  ]
}

type Step = {
  readonly on: number
  readonly at: string
  readonly take: (context: Context, id: Id) => Promise<unknown>
}

/** A record written on one day and what happened to it later; its id is known from the first day on. */
function course(
  on: number,
  write: (context: Context, calendar: Calendar) => Promise<{ readonly id: Id }>,
  steps: readonly Step[],
): readonly Entry[] {
  let known: Id | null = null
  const begin: Entry = {
    on,
    at: '08:40',
    write: async (context, calendar) => {
      known = (await write(context, calendar)).id
    },
  }
  const later = steps.map(
    (step): Entry => ({
      on: step.on,
      at: step.at,
      write: async (context) => {
        if (known === null) throw new Error('a step comes before its record')
        await step.take(context, known)
      },
    }),
  )
  return [begin, ...later]
}

function obstacleCourse(cast: Cast, obstacle: Obstacle): readonly Entry[] {
  const { by, on, text, need, severity, helper, policy, waitsOn, cleared, declined } = obstacle
  const personId = cast.people[by].id
  const steps: Step[] = []
  if (policy !== undefined) {
    steps.push({
      on,
      at: '08:45',
      take: (context, id) =>
        call(
          obstacles.save,
          { id, text, need, severity, helper, served: null, visibility: 'shareable', policy },
          { context },
        ),
    })
  }
  steps.push({ on, at: '08:50', take: (context, id) => call(obstacles.accept, { id }, { context }) })
  if (waitsOn) {
    steps.push({
      on: waitsOn.on,
      at: '17:10',
      take: (context, id) => call(obstacles.wait, { id, on: waitsOn.what }, { context }),
    })
  }
  if (cleared) {
    const { how, toldOn } = cleared
    steps.push({
      on: cleared.on,
      at: '17:10',
      take: (context, id) => call(obstacles.clear, { id, resolution: how }, { context }),
    })
    if (toldOn !== undefined) {
      steps.push({
        on: toldOn,
        at: '18:00',
        take: (context, id) => call(obstacles.tell, { id, personId }, { context }),
      })
    }
  }
  if (declined) {
    const { reason, toldOn } = declined
    steps.push({
      on: declined.on,
      at: '17:10',
      take: (context, id) => call(obstacles.decline, { id, reason }, { context }),
    })
    steps.push({
      on: toldOn,
      at: '18:00',
      take: (context, id) => call(obstacles.tell, { id, personId }, { context }),
    })
  }
  return course(
    on,
    (context) => call(obstacles.raise, { raisedBy: personId, text, need, severity, helper }, { context }),
    steps,
  )
}

function signalCourse(cast: Cast, signal: Signal): readonly Entry[] {
  const { party, heard, owner, acted, dismissed, ...fields } = signal
  const partyId = cast.parties.get(party) ?? null
  const source = (who: Signal['heard'][number][0], context: Context) =>
    who === 'the customer'
      ? { personId: null, partyId, on: todayOf(context), consentToName: true }
      : { personId: cast.people[who].id, partyId: null, on: todayOf(context), consentToName: false }
  const [[first, firstOn] = ['the customer', 0] as const, ...more] = heard
  const steps = more.map(
    ([who, on]): Step => ({
      on,
      at: '08:45',
      take: (context, id) => call(signals.addSource, { id, source: source(who, context) }, { context }),
    }),
  )
  if (acted) {
    const { on, action, isTold } = acted
    const act: Step['take'] = (context, id) => call(signals.act, { id, action }, { context })
    steps.push({ on, at: '17:10', take: act })
    if (isTold) steps.push({ on, at: '17:20', take: tellEveryone })
  }
  if (dismissed) {
    const { on, reason } = dismissed
    steps.push({ on, at: '17:10', take: (context, id) => call(signals.dismiss, { id, reason }, { context }) })
  }
  return course(
    firstOn,
    (context) =>
      call(
        signals.capture,
        {
          ...fields,
          partyId,
          ownerId: owner === undefined ? null : cast.people[owner].id,
          sources: [source(first, context)],
        },
        { context },
      ),
    steps,
  )
}

async function tellEveryone(context: Context, id: Id): Promise<void> {
  const all = await call(signals.list, { includeDone: true }, { context })
  for (const source of all.find((signal) => signal.id === id)?.sources ?? []) {
    await call(signals.tell, { sourceId: source.id }, { context })
  }
}

function decisionCourse(cast: Cast, decision: Decision): readonly Entry[] {
  const { on, by, effects, markedFor, decided, mitigation = '', ...fields } = decision
  const [effectCustomer, effectEmployee, effectBoss] = effects
  const steps: Step[] = []
  if (decided) {
    const [decidedOn, chosen] = decided
    steps.push({
      on: decidedOn,
      at: '17:10',
      take: (context, id) => call(decisions.decide, { id, chosen }, { context }),
    })
  }
  return course(
    on,
    (context, calendar) =>
      call(
        decisions.add,
        {
          ...fields,
          options: [...fields.options],
          decideBy: calendar.day(by),
          effectCustomer,
          effectEmployee,
          effectBoss,
          mitigation,
          personId: markedFor === undefined ? null : cast.people[markedFor].id,
        },
        { context },
      ),
    steps,
  )
}

function bossTopicCourse(cast: Cast, topic: BossTopic): readonly Entry[] {
  const { kind, text, on, due, confirmedOn, closedOn } = topic
  const steps: Step[] = []
  if (confirmedOn !== undefined) {
    steps.push({
      on: confirmedOn,
      at: '17:10',
      take: (context, id) => call(topics.confirmBoss, { id }, { context }),
    })
  }
  if (closedOn !== undefined) {
    steps.push({
      on: closedOn,
      at: '17:10',
      take: (context, id) => call(topics.closeBoss, { id }, { context }),
    })
  }
  return course(
    on,
    (context, calendar) =>
      call(
        topics.addBoss,
        {
          relationshipId: cast.people.Ingrid.relationshipId,
          kind,
          text,
          due: due === undefined ? null : calendar.day(due),
        },
        { context },
      ),
    steps,
  )
}

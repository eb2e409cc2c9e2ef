// The worked check-in of the domain (section 3.4, example A), typed in through the calls: Dana with Ruth on
// 14 May 2026, 45 minutes, next on 11 June.
import type { RouterClient } from '@orpc/server'
import type { Id } from '../../../shared/words'
import type { router } from '../../app'

type Client = RouterClient<typeof router>
type Ruth = { readonly id: Id; readonly relationshipId: Id }

/** Types everything in on that day; answers the meeting with Ruth, planned and not built. */
export async function typeExampleA(client: Client): Promise<{ readonly meetingId: Id; readonly ruth: Ruth }> {
  await client.people.saveMe({ name: 'Dana', role: '' })
  const rhythm = { cadenceDays: 28, lengthMinutes: 45, startedOn: '2026-03-05' }
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', ...rhythm })
  const { id: priyaId } = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const goals = await typeGoals(client, ruth)
  await typeCustomers(client, goals)
  await client.obstacles.raise({
    text: 'Night shift lacks scanner licences',
    need: 'access',
    severity: 4,
    helper: 'boss',
    raisedBy: priyaId,
    openedOn: '2026-04-16',
  })
  await typePromises(client, ruth, goals)
  await typeRuth(client, ruth, goals)
  await typeAsks(client, goals)
  const { relationshipId } = ruth
  const plan = (on: string) => client.meetings.plan({ relationshipId, on, at: '14:00', lengthMinutes: 45 })
  const { id: meetingId } = await plan('2026-05-14')
  await plan('2026-06-11')
  return { meetingId, ruth }
}

type Goals = Readonly<Record<'saturdays' | 'map' | 'staff', Id>>

/** Five goals with weights 30, 25, 20, 15, 10 of which 70 % serve Ruth's; all of them agreed. */
async function typeGoals(client: Client, ruth: Ruth): Promise<Goals> {
  const goal = async (ownerId: Id | null, title: string, weight: number) => {
    const { id } = await client.goals.add({ ownerId, title, weight, served: 'customer', state: 'active' })
    await client.goals.agree({ id, on: '2026-05-01' })
    return id
  }
  const delivery = await goal(ruth.id, 'On-time delivery 98%', 50)
  const cost = await goal(ruth.id, 'Cost per pick down 5%', 50)
  const saturdays = await goal(null, 'Deliver on Saturdays', 30)
  const map = await goal(null, 'One map of the warehouse', 25)
  const staff = await goal(null, 'Staff the night shift', 20)
  await goal(null, 'Pick errors below 1%', 15)
  const audit = await goal(null, 'Audit without findings', 10)
  const link = (goalId: Id, parentId: Id, share: number) => client.goals.link({ goalId, parentId, share })
  await link(saturdays, delivery, 100)
  await link(map, delivery, 100)
  await link(staff, cost, 50)
  await link(audit, cost, 50)
  return { saturdays, map, staff }
}

async function typeCustomers(client: Client, goals: Goals): Promise<void> {
  const party = async (name: string, kind: 'customer' | 'supplier' = 'customer') =>
    (await client.parties.add({ name, kind })).id
  const northside = await party('Northside Retail')
  const harbour = await party('Harbour Foods')
  const heard = { personId: null, on: '2026-05-12' }
  await client.signals.capture({
    text: 'Three retailers ask for Saturday delivery',
    kind: 'opportunity',
    partyId: northside,
    severity: 3,
    goalId: goals.saturdays,
    hop: 0,
    sources: [northside, harbour, await party('Valley Stores')].map((partyId) => ({ ...heard, partyId })),
  })
  await client.signals.capture({
    text: 'Returns label in the wrong language',
    kind: 'problem',
    partyId: harbour,
    severity: 4,
    hop: 1,
  })
  await client.signals.capture({
    text: 'Carton supplier paid after 47 days',
    kind: 'problem',
    partyId: await party('Carton works', 'supplier'),
    severity: 3,
    hop: 1,
  })
}

async function typePromises(client: Client, ruth: Ruth, goals: Goals): Promise<void> {
  const promise = { personId: ruth.id, direction: 'mine', madeOn: '2026-04-16' } as const
  await client.commitments.make({
    ...promise,
    text: 'Q2 staffing plan',
    due: '2026-05-12',
    goalId: goals.staff,
  })
  const { id } = await client.commitments.make({
    ...promise,
    text: 'Cost dashboard',
    due: '2026-05-20',
    goalId: goals.saturdays,
  })
  await client.commitments.keep({ id, on: '2026-05-07' })
}

/** What Ruth is busy with, what she will need, and one rule of hers that nobody confirmed for half a year. */
async function typeRuth(client: Client, ruth: Ruth, goals: Goals): Promise<void> {
  const { relationshipId } = ruth
  const topic = { relationshipId, raisedOn: '2026-05-04' }
  await client.topics.addBoss({
    ...topic,
    kind: 'deliverable',
    text: 'Warehouse map v2',
    due: '2026-05-29',
    goalId: goals.map,
  })
  await client.topics.addBoss({ ...topic, kind: 'concern', text: 'Audit on 30 June', due: '2026-06-30' })
  await client.anticipation.add({
    relationshipId,
    text: 'Board one-pager',
    neededOn: '2026-06-18',
    leadDays: 10,
  })
  await client.bossRules.add({
    relationshipId,
    text: 'Bad news the same day, by phone',
    how: 'stated',
    on: '2025-10-01',
  })
}

/** What Dana asks for, pushes back on, has achieved, and could still reach. */
async function typeAsks(client: Client, goals: Goals): Promise<void> {
  await client.decisions.add({
    question: 'Which carrier for the island?',
    options: ['The ferry line', 'The courier'],
    served: 'customer',
    decideBy: '2026-05-22',
    goalId: goals.saturdays,
  })
  await client.pushbacks.add({
    question: 'What would have to be true to lift the overtime freeze?',
    sharedGoal: 'On-time delivery 98%',
    options: ['Lift it for the night shift', 'Hire two for the season'],
    served: 'customer',
  })
  await client.evidence.add({
    text: 'Pick errors down',
    happenedOn: '2026-04-02',
    measure: 'Pick errors',
    measureBefore: '1.9 %',
    measureAfter: '1.1 %',
    impact: 4,
    served: 'customer',
    goalId: goals.saturdays,
  })
  await client.opportunities.add({
    text: 'Cross-site pilot',
    deadlineOn: '2026-05-30',
    learnedOn: '2026-05-04',
  })
}

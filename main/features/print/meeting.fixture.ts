// Meetings worth printing, typed in through the same calls a person's typing goes through.
import type { RouterClient } from '@orpc/server'
import { addDays } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import type { router } from '../../app'

export type Client = RouterClient<typeof router>
export type Person = { readonly id: Id; readonly relationshipId: Id }

const today = '2026-05-14'

/** Mira with her boss Ingrid and her reports Priya and Tomas, goals, promises, signals and obstacles. */
export async function fillTeam(client: Client): Promise<{
  readonly boss: Person
  readonly priya: Person
}> {
  await client.welcome.begin({
    name: 'Mira Tolland',
    boss: 'Ingrid Vale-Osei',
    reports: ['Priya Raman', 'Tomas Lind'],
  })
  const { bosses, reports } = await client.people.list()
  const boss = bosses[0]
  const priya = reports.find(({ name }) => name.startsWith('Priya'))
  if (!boss || !priya) throw new Error('nobody there')
  await fillGoals(client, boss)
  await fillBoss(client, boss, priya)
  await fillBossKnowledge(client, boss)
  await fillReport(client, priya)
  return { boss, priya }
}

async function fillGoals(client: Client, boss: Person): Promise<void> {
  const goal = { weight: 50, served: 'customer', state: 'active' } as const
  const { id: above } = await client.goals.add({
    ...goal,
    ownerId: boss.id,
    title: 'Customers stay',
    weight: 100,
  })
  const { id: value } = await client.goals.add({ ...goal, ownerId: null, title: 'First value in 21 days' })
  await client.goals.add({ ...goal, ownerId: null, title: 'Cost to serve' })
  await client.goals.link({ goalId: value, parentId: above, share: 100 })
}

async function fillBoss(client: Client, boss: Person, priya: Person): Promise<void> {
  const { id: harbour } = await client.parties.add({ name: 'Harbour Foods', kind: 'customer' })
  await client.signals.capture({
    partyId: harbour,
    text: 'Import delays: what three customers told us',
    kind: 'problem',
    hop: 1,
    severity: 4,
    sources: [{ personId: priya.id, partyId: null, on: '2026-05-11' }],
  })
  await client.decisions.add({
    question: 'A second escalation engineer from June',
    options: ['Hire', 'Borrow from platform', 'Wait'],
    recommendation: 'Borrow from platform',
    decideBy: '2026-05-20',
  })
  await client.obstacles.raise({
    raisedBy: priya.id,
    text: 'Two of three late answers wait on engineering',
    need: 'people',
    severity: 4,
    helper: 'boss',
  })
  const topic = { relationshipId: boss.relationshipId, raisedBy: 'me' } as const
  await client.topics.add({ ...topic, text: 'Tomas is ready to lead the July rota', served: 'employee' })
  await client.topics.add({ ...topic, text: 'What I heard about my own next step', visibility: 'private' })
  const raised = { relationshipId: boss.relationshipId }
  await client.topics.addBoss({ ...raised, kind: 'concern', text: 'Overtime in the second quarter' })
  await client.topics.addBoss({
    ...raised,
    kind: 'deliverable',
    text: 'Onboarding figures for the board',
    due: '2026-05-22',
  })
  const promise = { personId: boss.id, direction: 'mine' } as const
  await client.commitments.make({ ...promise, text: 'Hiring plan', due: '2026-05-10', madeOn: '2026-04-14' })
}

/** What is known of the boss, never to be printed, and one need that may be, beside one that may not. */
async function fillBossKnowledge(client: Client, { relationshipId }: Person): Promise<void> {
  await client.profile.save({
    relationshipId,
    goals: 'Revenue stays',
    pressures: 'The audit',
    strengths: 'Calm',
    style: 'Asks first',
    format: 'One page',
    bestTime: 'Early',
    badNews: 'By phone',
    dislikes: 'Slides',
  })
  const rule = { relationshipId, how: 'stated', on: '2025-10-01', word: 'Said at the offsite' } as const
  await client.bossRules.add({
    ...rule,
    text: 'Figures before opinions',
    checkKind: 'format',
    checkWords: 'One page of figures',
  })
  const need = { relationshipId, neededOn: '2026-05-28', leadDays: 14 }
  await client.anticipation.add({ ...need, text: 'One-pager for the board' })
  await client.anticipation.add({ ...need, text: 'A word on the reorganisation', visibility: 'private' })
  const gap = await client.anticipation.addGap({ relationshipId, text: 'Who reads the pack' })
  await client.anticipation.answerGap({ id: gap.id, answer: 'The regions' })
  await client.readings.add({ relationshipId, claim: 'They only look at the price', theme: 'price' })
  await client.reputation.noteMoment({ relationshipId, kind: 'advice_sought', text: 'The second engineer' })
  await client.reputation.addWord({ word: 'Steady', kind: 'heard', source: 'The head of finance' })
}

async function fillReport(client: Client, priya: Person): Promise<void> {
  const topic = { relationshipId: priya.relationshipId, raisedBy: 'them' } as const
  await client.topics.add({ ...topic, text: 'Who covers the imports queue in July' })
  await client.topics.add({ ...topic, text: 'Shadowing the escalation desk' })
  await client.topics.add({
    ...topic,
    raisedBy: 'me',
    text: 'Handing over Harbour Foods',
    served: 'customer',
  })
  const promise = { personId: priya.id } as const
  await client.commitments.make({
    ...promise,
    direction: 'theirs',
    text: 'Write the imports guide',
    due: '2026-05-15',
    madeOn: '2026-05-07',
  })
}

/** A planned and built meeting of this length with this person. */
export async function prepare(
  client: Client,
  person: Person,
  lengthMinutes: number,
  on = today,
): Promise<Id> {
  const { id } = await client.meetings.plan({
    relationshipId: person.relationshipId,
    on,
    at: '14:00',
    lengthMinutes,
  })
  await client.agenda.build({ meetingId: id })
  return id
}

const general = `Priya has the imports queue **until the end of July**. See [the rota](https://rota.example/july).

> We answer customers first, whoever they are.

1. Rota by Friday
2. Then the handover`

const underTopic = `- Two ways to cover July
  - Tomas takes mornings
  - *Harbour* calls go to Priya
- Nobody works both desks

# Not a title

Text with <b>tags</b> & signs.`

/** Priya's one-on-one, held and closed: outcomes, shared and private notes, a promise, a decision, an amendment. */
export async function holdOneOnOne(client: Client, priya: Person): Promise<Id> {
  const id = await prepare(client, priya, 30)
  const view = await client.agenda.view({ meetingId: id })
  const items = view.sections.flatMap((section) => section.items)
  const itemId = (title: string): Id => {
    const item = items.find((each) => each.title.startsWith(title))
    if (!item) throw new Error(`no item ${title}`)
    return item.id
  }
  const cover = itemId('Who covers')
  await client.notes.save({ meetingId: id, itemId: cover, audience: 'shared', text: underTopic })
  await client.notes.save({ meetingId: id, itemId: cover, audience: 'private', text: 'Tired, ask again.' })
  await client.notes.save({ meetingId: id, itemId: null, audience: 'shared', text: general })
  await client.notes.save({ meetingId: id, itemId: null, audience: 'private', text: 'Careful next time.' })
  await client.meetings.start({ id })
  const record = (title: string, outcome: 'promise' | 'decision' | 'done', detail: object) =>
    client.meetings.record({ itemId: itemId(title), outcome, detail })
  await record('Who covers', 'promise', {
    text: 'Ask Tomas about the mornings',
    due: addDays(today, 5),
    direction: 'mine',
  })
  await record('Shadowing', 'decision', { text: 'Two afternoons from the first of June' })
  await record('Write the imports guide', 'done', { on: today })
  await client.meetings.close({ id })
  await client.meetings.amend({ id, text: 'The rota went out on Friday.' })
  return id
}

// Undo as a property of the whole database: every step back leads to the state before it, every step forth to the one after.

import { join } from 'node:path'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

/** Every row of every table, in the order of their keys; what the search keeps for itself is left out. */
function dump(folder: string): string {
  const reader = new Database(join(folder, 'saydo.db'), { readonly: true })
  const tables = reader
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'
       AND name NOT LIKE 'kysely_%' ORDER BY name`,
    )
    .all() as { name: string }[]
  const rows = tables.map(({ name }) => [
    name,
    (reader.prepare(`SELECT * FROM ${name}`).all() as Record<string, unknown>[])
      .map(({ id, ...row }) => JSON.stringify(name === 'search_row' ? row : { id, ...row }))
      .sort(),
  ])
  reader.close()
  return JSON.stringify(rows, null, 1)
}

it('leads back step by step through everything a manager did, and forth again', async () => {
  const { client, folder } = await openTestApp()
  const { meetingId } = await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya', 'Omar'] })
  const { bosses, reports } = await client.people.list()
  const ruth = bosses[0]
  const priya = reports.find(({ name }) => name === 'Priya')
  if (!ruth || !priya) throw new Error('nobody there')
  // Building is no step of its own.
  await client.agenda.build({ meetingId })
  const states = [dump(folder)]
  const step = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = await work()
    const now = dump(folder)
    if (now !== states.at(-1)) states.push(now)
    return answer
  }
  const topic = await step(() =>
    client.topics.add({ relationshipId: ruth.relationshipId, text: 'Budget', raisedBy: 'me' }),
  )
  await step(() => client.topics.drop({ id: topic.id }))
  const obstacle = await step(() =>
    client.obstacles.raise({
      raisedBy: priya.id,
      text: 'Licences',
      need: 'access',
      severity: 4,
      helper: 'boss',
    }),
  )
  await step(() => client.obstacles.clear({ id: obstacle.id, resolution: 'Approved' }))
  const promise = await step(() =>
    client.commitments.make({
      personId: ruth.id,
      direction: 'mine',
      text: 'Send the plan',
      due: '2026-05-20',
    }),
  )
  await step(() => client.commitments.renegotiate({ id: promise.id, newDue: '2026-05-27', isAccepted: true }))
  await step(() => client.commitments.keep({ id: promise.id }))
  const goal = await step(() =>
    client.goals.add({ ownerId: null, title: 'Faster', weight: 50, served: 'customer' }),
  )
  const parent = await step(() =>
    client.goals.add({ ownerId: ruth.id, title: 'Fast', weight: 100, served: 'customer' }),
  )
  await step(() => client.goals.link({ goalId: goal.id, parentId: parent.id, share: 80 }))
  await step(() => client.goals.remove({ id: parent.id }))
  const done = await step(() => client.evidence.add({ text: 'Done', impact: 2, goalId: goal.id }))
  await step(() => client.evidence.tell({ id: done.id }))
  await step(() => client.evidence.remove({ id: done.id }))
  const chance = await step(() => client.opportunities.add({ text: 'Pilot', deadlineOn: '2026-05-30' }))
  await step(() => client.opportunities.step({ id: chance.id, to: 'raised' }))
  const other = await step(() =>
    client.pushbacks.add({ question: 'Another way?', sharedGoal: 'Both', options: ['One', 'Two'] }),
  )
  await step(() => client.pushbacks.close({ id: other.id, end: 'overruled' }))
  const { relationshipId } = ruth
  const known = {
    goals: '',
    pressures: 'Audit',
    strengths: '',
    style: '',
    format: '',
    bestTime: '',
    badNews: '',
  }
  await step(() => client.profile.save({ relationshipId, ...known, dislikes: '' }))
  await step(() => client.profile.save({ relationshipId, ...known, dislikes: 'Slides' }))
  const most = { checkKind: 'max_topics', checkValue: 1 } as const
  const rule = await step(() =>
    client.bossRules.add({ relationshipId, text: 'One topic', how: 'observed', ...most }),
  )
  await step(() => client.bossRules.confirm({ id: rule.id }))
  await step(() => client.bossRules.retire({ id: rule.id }))
  const need = await step(() =>
    client.anticipation.add({ relationshipId, text: 'Board', neededOn: '2026-05-20', leadDays: 5 }),
  )
  await step(() => client.agenda.keepTop({ meetingId, topics: 1 }))
  await step(() => client.meetings.markSent({ id: meetingId, isSent: true }))
  await step(() => client.anticipation.offer({ id: need.id }))
  const gap = await step(() => client.anticipation.addGap({ relationshipId, text: 'Who reads it' }))
  await step(() => client.anticipation.answerGap({ id: gap.id, answer: 'Finance' }))
  const reading = await step(() => client.readings.add({ relationshipId, claim: 'Price', theme: 'price' }))
  await step(() => client.readings.settle({ id: reading.id }))
  await step(() => client.reputation.noteMoment({ relationshipId, kind: 'advice_sought', text: 'Island' }))
  const word = await step(() => client.reputation.addWord({ word: 'Steady', kind: 'wanted' }))
  await step(() => client.reputation.removeWord({ id: word.id }))
  await step(() => client.bossRules.remove({ id: rule.id }))
  await step(() => client.meetings.move({ id: meetingId, on: '2026-05-18', at: '11:00' }))
  await step(() => client.people.archive({ id: priya.id }))
  await step(() =>
    client.people.save({
      id: ruth.id,
      name: 'Ruth',
      role: 'Director',
      feedback: 'Direct',
      recognition: '',
      bestTime: '',
      lineOfSight: '',
    }),
  )

  for (const state of states.slice(0, -1).reverse()) {
    expect((await client.undo.undo()).label).not.toBeNull()
    expect(dump(folder)).toBe(state)
  }
  expect((await client.undo.undo()).label).toBeNull()
  for (const state of states.slice(1)) {
    expect((await client.undo.redo()).label).not.toBeNull()
    expect(dump(folder)).toBe(state)
  }
})

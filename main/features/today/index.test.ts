// Today through its call, on a real database.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../test-app.fixture'

const boss = { name: 'Ingrid Vale-Osei', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 } as const
const report = { kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30 } as const

async function team() {
  const app = await openTestApp({ now: '2026-03-10T09:00:00Z' })
  const { client } = app
  const ingrid = await client.people.add({ ...boss, startedOn: '2026-02-20' })
  const sofie = await client.people.add({ ...report, name: 'Sofie Larkwood', startedOn: '2026-02-20' })
  return { ...app, ingrid, sofie }
}

const empty = { time: null, minutesForPeopleOf100: null }

describe('today', () => {
  it('is quiet when nothing was ever held', async () => {
    const { client } = await openTestApp()
    expect(await client.today.view()).toEqual({ headline: 'Nothing planned today.', needs: [], ...empty })
  })

  it('lists what needs you, customers first, each with why and what to do', async () => {
    const { client, sofie, ingrid } = await team()
    const party = await client.parties.add({ name: 'Quellmere Clinics', kind: 'customer' })
    const signal = { partyId: party.id, kind: 'problem', hop: 1 } as const
    const heavy = await client.signals.capture({
      ...signal,
      text: 'The import error is back',
      severity: 3,
      sources: [
        { personId: sofie.id, partyId: null, on: '2026-02-24' },
        { personId: null, partyId: party.id, on: '2026-03-03' },
      ],
    })
    await client.signals.capture({ ...signal, text: 'Owned', severity: 5, ownerId: sofie.id })
    await client.signals.capture({ ...signal, text: 'Light', severity: 2 })
    const obstacle = { need: 'resource', severity: 2, raisedBy: sofie.id } as const
    const mine = { ...obstacle, text: 'A test device', helper: 'me' } as const
    const device = await client.obstacles.raise({ ...mine, openedOn: '2026-03-02' })
    await client.obstacles.raise({ ...mine, text: 'Not long yet', openedOn: '2026-03-03' })
    await client.obstacles.raise({ ...mine, text: 'Another helps', helper: 'boss', openedOn: '2026-02-02' })
    const goal = await client.goals.add({
      ownerId: null,
      title: 'Cost to serve',
      weight: 100,
      served: 'customer',
    })
    const decision = await client.decisions.add({
      question: 'Which carrier?',
      options: [],
      decideBy: '2026-03-09',
    })
    const topic = { relationshipId: ingrid.relationshipId, kind: 'concern' } as const
    const concern = await client.topics.addBoss({ ...topic, text: 'Churn', raisedOn: '2026-02-02' })
    const confirmed = await client.topics.addBoss({ ...topic, text: 'Fresh', raisedOn: '2026-02-02' })
    await client.topics.confirmBoss({ id: confirmed.id, on: '2026-03-01' })
    const view = await client.today.view()
    expect(view).toEqual({
      headline: 'Nothing planned today.',
      ...empty,
      needs: [
        {
          id: `signal:${heavy.id}`,
          served: 'customer',
          title: 'The import error is back',
          why: 'Quellmere Clinics. Heard twice since 24 Feb, and nobody owns it.',
          action: 'signal',
          ref: heavy.id,
        },
        {
          id: `obstacle:${device.id}`,
          served: 'employee',
          title: 'A test device',
          why: 'Sofie has waited 8 days. Only you can clear it.',
          action: 'obstacle',
          ref: device.id,
        },
        {
          id: `plan:${sofie.relationshipId}`,
          served: 'employee',
          title: 'No one-on-one with Sofie yet',
          why: '11 days past the rhythm you agreed.',
          action: 'plan',
          ref: sofie.relationshipId,
        },
        {
          id: 'check',
          served: 'boss',
          title: 'The alignment check with Ingrid is due',
          why: 'Never done yet.',
          action: 'check',
          ref: '',
        },
        {
          id: `goal:${goal.id}`,
          served: 'boss',
          title: '“Cost to serve” has no agreed outstanding',
          why: 'Settle it with Ingrid.',
          action: 'goal',
          ref: goal.id,
        },
        {
          id: `decision:${decision.id}`,
          served: 'boss',
          title: 'Which carrier?',
          why: 'It was to be decided by 9 Mar.',
          lens: { customer: 'unknown', employee: 'unknown', boss: 'unknown' },
          action: 'decision',
          ref: decision.id,
        },
        {
          id: `boss_topic:${concern.id}`,
          served: 'boss',
          title: 'Churn',
          why: 'Raised on 2 Feb and never confirmed. Ask Ingrid whether it still stands.',
          action: 'boss_topic',
          ref: concern.id,
        },
      ],
    })
  })

  it('stops asking once each is dealt with', async () => {
    const { client, sofie } = await team()
    await client.meetings.plan({
      relationshipId: sofie.relationshipId,
      on: '2026-03-12',
      at: '10:00',
      lengthMinutes: 30,
    })
    const { id: partyId } = await client.parties.add({ name: 'Ostrel', kind: 'customer' })
    const signal = { partyId, text: 'Praise', kind: 'praise', hop: 0, severity: 3 } as const
    const { id } = await client.signals.capture(signal)
    await client.signals.act({ id, action: 'Passed on' })
    expect((await client.today.view()).needs).toEqual([])
  })

  it('says who got the time of the talks held, and how much of it was for people', async () => {
    const { client, clock, sofie } = await team()
    const relationshipId = sofie.relationshipId
    const topic = { relationshipId, raisedBy: 'them' } as const
    await client.topics.add({ ...topic, text: 'Late vans', served: 'customer' })
    await client.topics.add({ ...topic, text: 'Left for later', served: 'customer' })
    await client.commitments.make({
      personId: sofie.id,
      direction: 'theirs',
      text: 'Answer Quellmere',
      due: '2026-03-10',
    })
    const { id } = await client.meetings.plan({
      relationshipId,
      on: '2026-03-10',
      at: '11:00',
      lengthMinutes: 45,
    })
    expect((await client.today.view()).headline).toBe('One conversation today. Sofie’s is not ready yet.')
    const view = await client.agenda.build({ meetingId: id })
    const items = view.sections.flatMap((section) => section.items)
    await client.meetings.start({ id })
    expect((await client.today.view()).headline).toBe('Sofie’s conversation is under way.')
    const record = async (title: string, outcome: 'talked' | 'done') => {
      const item = items.find((candidate) => candidate.title === title)
      if (!item) throw new Error(`no item ${title}`)
      await client.meetings.record({ itemId: item.id, outcome })
      return item.minutes
    }
    const people = await record('Late vans', 'talked')
    const status = await record('Answer Quellmere', 'done')
    await client.meetings.close({ id })
    const { headline, time, minutesForPeopleOf100 } = await client.today.view()
    const percent = Math.round((100 * people) / (people + status))
    expect({ headline, time, minutesForPeopleOf100 }).toEqual({
      headline: 'Nothing more planned today.',
      time: {
        percent: { customer: percent, employee: 100 - percent, boss: 0, supplier: 0, none: 0 },
        minutes: { customer: people, employee: status, boss: 0, supplier: 0, none: 0 },
        isCustomerLow: false,
        isBossAboveCustomer: false,
      },
      minutesForPeopleOf100: percent,
    })
    clock.now = '2026-04-09T09:00:00Z'
    expect((await client.today.view()).time).toBe(null)
  })
})

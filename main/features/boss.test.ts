// What is known of a boss and how one is seen: profile, moments, words, readings, a customer's own voice.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

async function withRuth(now = '2026-05-14T09:00:00Z') {
  const opened = await openTestApp({ now })
  const ruth = await opened.client.people.add({
    name: 'Ruth Okafor',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
  })
  return { ...opened, relationshipId: ruth.relationshipId }
}

const known = {
  goals: 'On-time delivery 98%',
  pressures: '',
  strengths: 'Calm in a crisis',
  style: 'Asks first',
  format: 'One page',
  bestTime: 'Early afternoon',
  badNews: 'By phone, the same day',
  dislikes: '',
}

describe('the profile', () => {
  it('Row 13: 6 of 8 are filled, and it asks about pressures next', async () => {
    const { client, relationshipId } = await withRuth()
    await client.profile.save({ relationshipId, ...known })
    expect(await client.profile.of({ relationshipId })).toEqual({
      words: known,
      filled: 6,
      of: 8,
      next: { field: 'pressures', question: 'What presses Ruth most right now?' },
    })
    await client.profile.save({ relationshipId, ...known, pressures: 'The audit' })
    expect((await client.profile.of({ relationshipId })).next?.field).toBe('dislikes')
    expect(await client.undo.undo()).toEqual({ label: 'Changed what you know' })
    expect((await client.profile.of({ relationshipId })).filled).toBe(6)
  })

  it('is kept about bosses only', async () => {
    const { client } = await withRuth()
    const report = await client.people.add({
      name: 'Priya',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    await expect(client.profile.of({ relationshipId: report.relationshipId })).rejects.toMatchObject(
      refusal('relationshipId', 'This is kept about a boss only.'),
    )
  })
})

describe('the kitchen cabinet', () => {
  it('Row 17: 3 + 2 moments are 5 in 180 days, and 2 in the half-year before', async () => {
    const { client, relationshipId } = await withRuth()
    const note = (kind: 'critical_assignment' | 'advice_sought', on: string) =>
      client.reputation.noteMoment({ relationshipId, kind, on, text: 'The island contract' })
    for (const on of ['2026-01-10', '2026-03-02', '2026-05-14']) await note('critical_assignment', on)
    for (const on of ['2025-12-01', '2026-04-20']) await note('advice_sought', on)
    for (const on of ['2025-11-15', '2025-06-01']) await note('advice_sought', on)
    const { counts, moments } = await client.reputation.moments({ relationshipId })
    expect(counts).toEqual({
      byKind: { critical_assignment: 3, advice_sought: 2, early_confidence: 0 },
      now: 5,
      earlier: 2,
    })
    expect((await client.insights.view()).bosses[0]?.moments.now).toBe(5)
    const [latest] = moments
    if (!latest) throw new Error('no moment')
    await client.reputation.removeMoment({ id: latest.id })
    expect((await client.reputation.moments({ relationshipId })).counts.now).toBe(4)
    await expect(note('advice_sought', '2026-05-15')).rejects.toMatchObject(
      refusal('on', 'That day has not come yet.'),
    )
  })
})

describe('words about you', () => {
  it('Row 28: 2 of 3 wanted words were heard', async () => {
    const { client } = await withRuth()
    for (const word of ['Steady', 'Candid', 'Curious'])
      await client.reputation.addWord({ word, kind: 'wanted' })
    await client.reputation.addWord({ word: 'candid', kind: 'heard', source: 'Lena, at the offsite' })
    await client.reputation.addWord({ word: 'STEADY', kind: 'heard', source: 'The head of sales' })
    await client.reputation.addWord({ word: 'Busy', kind: 'heard' })
    const { wanted, overlap } = await client.reputation.words()
    expect(overlap.display).toBe('2 of 3')
    expect(wanted.map(({ word, isHeard }) => [word, isHeard])).toEqual([
      ['Steady', true],
      ['Candid', true],
      ['Curious', false],
    ])
  })

  it('are three at most, each once', async () => {
    const { client } = await withRuth()
    const want = (word: string) => client.reputation.addWord({ word, kind: 'wanted' })
    await want('Steady')
    await expect(want(' steady ')).rejects.toMatchObject(refusal('word', 'That word is there already.'))
    await want('Candid')
    await want('Curious')
    await expect(want('Kind')).rejects.toMatchObject(
      refusal('word', 'Three words are enough to be known for. Take one away first.'),
    )
  })
})

describe('the reading check', () => {
  it('Row 5: the boss says price, heard are delivery 4 and price 1, so it is shown', async () => {
    const { client, relationshipId } = await withRuth()
    const party = await client.parties.add({ name: 'Northside', kind: 'customer' })
    const supplier = await client.parties.add({ name: 'Cartons', kind: 'supplier' })
    const hear = (theme: string, hop: number, partyId = party.id, capturedOn = '2026-05-01') =>
      client.signals.capture({ partyId, text: theme, kind: 'problem', hop, severity: 2, theme, capturedOn })
    for (let number = 0; number < 4; number++) await hear('delivery', number % 2)
    await hear('price', 1)
    await hear('delivery', 2)
    await hear('delivery', 0, supplier.id)
    await hear('delivery', 0, party.id, '2026-03-14')
    const { id } = await client.readings.add({
      relationshipId,
      claim: 'They only look at price',
      theme: 'price',
    })
    const [reading] = await client.readings.list({ relationshipId })
    expect(reading).toMatchObject({
      isOtherwise: true,
      words: 'Ruth’s reading: price. What we hear: delivery 4, price 1',
    })
    expect(reading?.signals).toHaveLength(5)
    await client.readings.settle({ id })
    expect(await client.readings.list({ relationshipId })).toEqual([])
    expect((await client.readings.list({ relationshipId, includeSettled: true }))[0]?.isOtherwise).toBe(false)
  })
})

describe('a customer’s own voice', () => {
  it('Row 4: last direct contact 1 Apr is 43 days ago on 14 May: said, and a customer question takes its turn', async () => {
    const { client, relationshipId } = await withRuth()
    const party = await client.parties.add({ name: 'Northside', kind: 'customer' })
    const hear = (hop: number, capturedOn: string) =>
      client.signals.capture({
        partyId: party.id,
        text: 'Late again',
        kind: 'problem',
        hop,
        severity: 3,
        capturedOn,
      })
    await hear(0, '2026-04-01')
    await hear(1, '2026-05-10')
    const contact = await client.signals.contact({})
    expect(contact).toEqual({
      days: 43,
      isLong: true,
      lastOn: '2026-04-01',
      words: '43 days since a customer spoke to you directly',
    })
    expect((await client.signals.contact({ asOf: '2026-05-01' }))?.isLong).toBe(false)
    expect((await client.today.view()).needs[0]).toMatchObject({
      served: 'customer',
      title: '43 days since a customer spoke to you directly',
      action: 'hear',
    })
    const questions = async (on: string) => {
      const { id } = await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 45 })
      const view = await client.agenda.build({ meetingId: id })
      const prompts = view.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'prompt')
      await client.meetings.start({ id })
      for (const { id: itemId } of prompts) await client.meetings.record({ itemId, outcome: 'answered' })
      await client.meetings.close({ id })
      return prompts.map(({ served }) => served)
    }
    expect(await questions('2026-05-12')).toEqual(['customer'])
    expect(await questions('2026-05-13'), 'again, although others have waited longer').toEqual(['customer'])
    await hear(0, '2026-05-14')
    expect(await questions('2026-05-14')).toEqual(['boss'])
  })

  it('counts from the first day here while no customer ever spoke', async () => {
    const { client, clock } = await withRuth('2026-04-01T09:00:00Z')
    expect((await client.signals.contact({}))?.isLong).toBe(false)
    clock.now = '2026-05-14T09:00:00Z'
    expect(await client.signals.contact({})).toEqual({
      days: 43,
      isLong: true,
      lastOn: null,
      words: '43 days here, and no customer’s own words yet',
    })
  })
})

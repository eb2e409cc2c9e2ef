// Needs and gaps through their calls: in time on the agenda, offered or asked for first, and what may be asked next.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../test-app.fixture'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

async function withRuth() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = opened
  const { relationshipId } = await client.people.add({
    name: 'Ruth Okafor',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
  })
  const need = (text: string, neededOn: string, leadDays = 10) =>
    client.anticipation.add({ relationshipId, text, neededOn, leadDays })
  const prepare = async () => {
    const { id } = await client.meetings.plan({
      relationshipId,
      on: '2026-05-14',
      at: '10:00',
      lengthMinutes: 45,
    })
    await client.agenda.build({ meetingId: id })
    return id
  }
  const placed = async (meetingId: Awaited<ReturnType<typeof prepare>>) =>
    (await client.agenda.view({ meetingId })).sections.flatMap(({ items }) => items)
  return { ...opened, relationshipId, need, prepare, placed }
}

describe('needs', () => {
  it('Row 16: board 18 Jun, lead 10, is in because 8 Jun ≤ 11 Jun; 6 of 8 offered first is 75 %', async () => {
    const { client, relationshipId, need, prepare, placed } = await withRuth()
    await need('Board one-pager', '2026-06-18')
    await need('Budget', '2026-06-22', 10)
    const meetingId = await prepare()
    const view = await client.agenda.view({ meetingId })
    expect(view.nextOn).toBe('2026-06-11')
    const items = (await placed(meetingId)).filter(({ kind }) => kind === 'anticipation')
    expect(
      items.map(({ title, due, score, minutes, section }) => ({ title, due, score, minutes, section })),
    ).toEqual([{ title: 'Board one-pager', due: '2026-06-08', score: 45, minutes: 3, section: 'boss' }])
    for (let number = 1; number <= 8; number++) {
      const { id } = await need(`Need ${number}`, '2026-07-30')
      if (number <= 6) await client.anticipation.offer({ id })
      else await client.anticipation.askedFirst({ id })
    }
    expect(await client.anticipation.rate({ relationshipId })).toMatchObject({
      part: 6,
      whole: 8,
      percent: 75,
      display: '75%',
    })
  })

  it('refuses a day that has passed, and steps twice', async () => {
    const { client, need } = await withRuth()
    await expect(need('Too late', '2026-05-13')).rejects.toMatchObject(
      refusal('neededOn', 'That day has passed. Choose the day it will be needed.'),
    )
    const { id } = await need('Today', '2026-05-14', 0)
    await client.anticipation.drop({ id })
    await expect(client.anticipation.offer({ id })).rejects.toMatchObject(refusal(null, 'This was dropped.'))
    expect(await client.undo.undo()).toEqual({ label: 'Dropped a need' })
    await client.anticipation.offer({ id })
    await expect(client.anticipation.askedFirst({ id })).rejects.toMatchObject(
      refusal(null, 'This is settled already.'),
    )
  })

  it('are settled by what came of them in the check-in', async () => {
    const { client, relationshipId, need, prepare, placed } = await withRuth()
    await need('Board one-pager', '2026-06-01')
    await need('Headcount', '2026-06-02')
    const id = await prepare()
    const items = (await placed(id)).filter(({ kind }) => kind === 'anticipation')
    await client.meetings.start({ id })
    const [first, second] = items
    if (!first || !second) throw new Error('not on the agenda')
    await client.meetings.record({ itemId: first.id, outcome: 'offered_first' })
    await client.meetings.record({ itemId: second.id, outcome: 'asked_first' })
    await client.meetings.close({ id })
    const done = await client.anticipation.needs({ relationshipId, includeDone: true })
    expect(done.map(({ state, askedFirst, offeredOn }) => [state, askedFirst, offeredOn])).toEqual([
      ['met', 'me', '2026-05-14'],
      ['met', 'boss', '2026-05-14'],
    ])
    expect((await client.anticipation.rate({ relationshipId })).display).toBe('1 of 2')
  })
})

describe('what the boss may ask next', () => {
  it('stands beside the agenda and can be brought onto it', async () => {
    const { client, relationshipId, need, prepare, placed } = await withRuth()
    await need('Budget', '2026-06-30')
    await need('Far away', '2026-08-30')
    const gap = await client.anticipation.addGap({ relationshipId, text: 'Who reads the pack' })
    const meetingId = await prepare()
    const may = async () =>
      (await client.anticipation.mayAsk({ meetingId })).map(({ kind, title }) => `${kind} ${title}`)
    expect(await may()).toEqual(['need Budget', 'gap Who reads the pack'])
    const [budget] = await client.anticipation.mayAsk({ meetingId })
    if (!budget) throw new Error('nothing to bring')
    await client.anticipation.bring({ meetingId, kind: budget.kind, id: budget.id })
    await client.anticipation.bring({ meetingId, kind: 'gap', id: gap.id })
    expect(await may()).toEqual([])
    expect((await placed(meetingId)).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Budget', 'Who reads the pack']),
    )
    await client.agenda.build({ meetingId })
    const itemOf = async (wanted: string) => {
      const item = (await placed(meetingId)).find(({ title }) => title === wanted)
      if (!item) throw new Error('gone after a rebuild')
      return item.id
    }
    await client.agenda.park({ itemId: await itemOf('Budget') })
    expect(await may()).toEqual(['need Budget'])
    await need('Board one-pager', '2026-06-18')
    await client.agenda.build({ meetingId })
    const onePager = await itemOf('Board one-pager')
    await client.agenda.park({ itemId: onePager })
    expect(await may()).toEqual(['item Board one-pager', 'need Budget'])
    await client.anticipation.bring({ meetingId, kind: 'item', id: onePager })
    expect((await placed(meetingId)).map(({ title }) => title)).toContain('Board one-pager')
  })

  it('gives what you do not know yet a place on a full agenda too, as what is added has', async () => {
    const { client, relationshipId, prepare, placed } = await withRuth()
    const meetingId = await prepare()
    for (let count = 1; count <= 8; count++)
      await client.topics.add({ relationshipId, text: `Matter ${count}`, raisedBy: 'them', served: 'boss' })
    await client.agenda.build({ meetingId })
    const gap = await client.anticipation.addGap({ relationshipId, text: 'Who reads the pack' })
    await client.anticipation.bring({ meetingId, kind: 'gap', id: gap.id })
    expect((await placed(meetingId)).map(({ title }) => title)).toContain('Who reads the pack')
    await client.agenda.build({ meetingId })
    expect((await placed(meetingId)).map(({ title }) => title)).toContain('Who reads the pack')
  })

  it('names an issue that was silent for long and has no place here', async () => {
    const { client, clock, relationshipId, prepare, placed } = await withRuth()
    clock.now = '2026-04-08T09:00:00Z'
    await client.topics.addBoss({ relationshipId, kind: 'issue', text: 'Two sites short of staff' })
    clock.now = '2026-05-14T09:00:00Z'
    const meetingId = await prepare()
    const issue = (await placed(meetingId)).find(({ kind }) => kind === 'issue')
    if (!issue) throw new Error('not on the agenda')
    expect(await client.anticipation.mayAsk({ meetingId })).toEqual([])
    await client.agenda.park({ itemId: issue.id })
    expect(await client.anticipation.mayAsk({ meetingId })).toEqual([
      {
        kind: 'item',
        id: issue.id,
        served: 'boss',
        title: 'Two sites short of staff',
        why: 'Nothing heard of it for 36 days.',
      },
    ])
  })

  it('forgets a gap once it is answered, until it is opened again', async () => {
    const { client, relationshipId } = await withRuth()
    const { id } = await client.anticipation.addGap({ relationshipId, text: 'Who reads the pack' })
    await client.anticipation.answerGap({ id, answer: 'The regions' })
    expect(await client.anticipation.gaps({ relationshipId })).toEqual([])
    await client.anticipation.reopenGap({ id })
    expect((await client.anticipation.gaps({ relationshipId }))[0]).toMatchObject({ answer: 'The regions' })
  })
})

// The alignment check, clarity and the gap through their calls, on a real database with the figures of the domain.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'
import { printable } from '../print'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

/** Dana with Ruth on 14 May 2026, 45 minutes, next on 11 June; a relationship of ten weeks. */
async function danaWithRuth() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = opened
  await client.people.saveMe({ name: 'Dana', role: '' })
  const boss = await client.people.add({
    name: 'Ruth',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
    startedOn: '2026-03-05',
  })
  const plan = async (on: string) =>
    (
      await client.meetings.plan({
        relationshipId: boss.relationshipId,
        on,
        at: '14:00',
        lengthMinutes: 45,
      })
    ).id
  const meetingId = await plan('2026-05-14')
  await plan('2026-06-11')
  const addGoal = async (ownerId: Id | null, title: string, weight: number) =>
    (await client.goals.add({ ownerId, title, weight, served: 'customer' })).id
  return { ...opened, boss, meetingId, plan, addGoal }
}

const items = (view: AgendaView) => [...view.sections.flatMap((section) => section.items), ...view.parked]

describe('alignment on the agenda', () => {
  it('Row 20: 36 plannable min, B6 gets 9 instead of 4 when the check is due', async () => {
    const { client, clock, boss, meetingId, plan } = await danaWithRuth()
    const section = (view: AgendaView) => {
      const alignment = view.sections.find((one) => one.section === 'alignment')
      return [view.availableMinutes, alignment?.shareMinutes, alignment?.items.map((item) => item.minutes)]
    }
    expect(section(await client.agenda.build({ meetingId }))).toEqual([36, 4, []])
    // 80 days after 5 March is 24 May; nothing was checked meanwhile.
    await client.meetings.cancel({ id: meetingId, reason: 'holiday' })
    const later = await plan('2026-05-24')
    const due = await client.agenda.build({ meetingId: later })
    expect(section(due)).toEqual([36, 9, [9]])
    expect(items(due).find(({ kind }) => kind === 'alignment')).toMatchObject({ title: 'Alignment check' })
    // Recorded there and then, the next check-in within the quarter gives it 4 again.
    clock.now = '2026-05-24T14:00:00Z'
    await client.meetings.start({ id: later })
    const item = items(due).find(({ kind }) => kind === 'alignment')
    if (!item) throw new Error('no alignment item')
    await client.meetings.record({ itemId: item.id, outcome: 'checked' })
    await client.meetings.close({ id: later })
    const { past } = await client.goals.checks()
    expect(past.map(({ on, quarter }) => [on, quarter])).toEqual([['2026-05-24', '2026-Q2']])
    const soon = await plan('2026-06-01')
    expect(section(await client.agenda.build({ meetingId: soon }))[1]).toBe(4)
    expect(boss.relationshipId).toBeTruthy()
  })

  it('Row 21: weights 40 and 25 of 100 agreed are 65 % clarity', async () => {
    const { client, addGoal } = await danaWithRuth()
    const heavy = await addGoal(null, 'Deliver on Saturdays', 40)
    const light = await addGoal(null, 'One map of the warehouse', 25)
    await addGoal(null, 'Staff the night shift', 35)
    const { id: checkId } = await client.goals.beginCheck()
    const open = (await client.goals.checks()).open
    expect(open?.goals.map(({ title, weight, isDone }) => [title, weight, isDone])).toEqual([
      ['Deliver on Saturdays', 40, false],
      ['Staff the night shift', 35, false],
      ['One map of the warehouse', 25, false],
    ])
    for (const goalId of [heavy, light]) {
      await client.goals.saveCheckGoal({
        checkId,
        goalId,
        meets: 'Every second Saturday',
        outstanding: 'Every Saturday, without overtime',
        evidence: 'Delivery report',
        agreedOn: '2026-05-14',
        mine: 3,
        boss: null,
        meetingId: null,
        isDone: true,
      })
    }
    await client.goals.finishCheck({ id: checkId })
    const page = await client.goals.checks()
    expect([page.clarityPercent, page.open]).toEqual([65, null])
    expect(page.past.map(({ clarityBefore, clarityAfter }) => [clarityBefore, clarityAfter])).toEqual([
      [0, 65],
    ])
    expect((await client.goals.alignment()).clarityPercent).toBe(65)
    const kept = page.past[0]?.goals.find(({ goalId }) => goalId === heavy)
    expect(kept).toMatchObject({
      meets: 'Every second Saturday',
      outstanding: 'Every Saturday, without overtime',
      evidence: 'Delivery report',
      agreedOn: '2026-05-14',
      mine: 3,
      isDone: true,
    })
  })

  it('Row 22: 70 % is below 75, so +15 and an item of 35', async () => {
    const { client, boss, meetingId, addGoal } = await danaWithRuth()
    const ruths = [
      await addGoal(boss.id, 'On-time delivery 98%', 50),
      await addGoal(boss.id, 'Cost per pick', 50),
    ]
    const weights = [30, 25, 20, 15, 10]
    const shares = [100, 100, 50, 0, 50]
    for (const [index, weight] of weights.entries()) {
      const goalId = await addGoal(null, `G${index + 1}`, weight)
      await client.goals.agree({ id: goalId })
      const share = shares[index] ?? 0
      const parentId = ruths[index < 2 ? 0 : 1]
      if (share > 0 && parentId) await client.goals.link({ goalId, parentId, share })
    }
    const { mine, ways } = await client.goals.alignment()
    expect([mine.percent, mine.isAligned]).toEqual([70, false])
    const item = items(await client.agenda.build({ meetingId })).find(({ kind }) => kind === 'alignment')
    expect([item?.title, item?.score]).toEqual(['Alignment 70%', 35])
    expect(item?.reasons).toContainEqual({ points: 15, text: 'below 75%' })

    // The first way: G4, which hangs nowhere, given to one of Ruth's; one step, and undone by one.
    const [first] = ways.ways
    expect(first?.percent).toBe(85)
    const changes = (first?.changes ?? []).flatMap((change) =>
      change.type === 'link'
        ? [
            {
              type: change.type,
              goalId: change.goalId as Id,
              parentId: change.parentId as Id,
              share: change.share,
            },
          ]
        : [],
    )
    await client.goals.applyWay({ changes })
    expect((await client.goals.alignment()).mine.percent).toBe(85)
    await client.undo.undo()
    expect((await client.goals.alignment()).mine.percent).toBe(70)

    // A move of weight does what it says, too.
    const move = ways.ways.find(({ changes: [change] }) => change?.type === 'weight')
    const points = move?.changes[0]
    if (points?.type !== 'weight') throw new Error('no move of weight')
    const { fromId, toId } = points
    await client.goals.applyWay({
      changes: [{ type: 'weight', fromId: fromId as Id, toId: toId as Id, points: points.points }],
    })
    expect((await client.goals.alignment()).mine.percent).toBe(move?.percent)
    await expect(
      client.goals.applyWay({
        changes: [{ type: 'weight', fromId: fromId as Id, toId: toId as Id, points: 100 }],
      }),
    ).rejects.toMatchObject(refusal('points', '“G4” weighs 10. It cannot give 100.'))
  })

  it('Row 23: Mateo is at 75 % to me and 40 % through to my boss, and both are shown', async () => {
    const { client, boss, addGoal } = await danaWithRuth()
    const mateo = await client.people.add({
      name: 'Mateo',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    const ruths = await addGoal(boss.id, 'On-time delivery 98%', 100)
    const g1 = await addGoal(null, 'G1', 30)
    const g4 = await addGoal(null, 'G4', 15)
    await client.goals.link({ goalId: g1, parentId: ruths, share: 100 })
    for (const [title, weight, parentId] of [
      ['M1', 40, g1],
      ['M2', 35, g4],
      ['M3', 25, null],
    ] as const) {
      const goalId = await addGoal(mateo.id, title, weight)
      await client.goals.agree({ id: goalId })
      if (parentId) await client.goals.link({ goalId, parentId, share: 100 })
    }
    const [figure] = (await client.goals.alignment()).reports
    expect([figure?.name, figure?.figure.percent, figure?.figure.isAligned]).toEqual(['Mateo', 75, true])
    expect(figure?.figure.throughPercent).toBe(40)
    await client.goals.link({ goalId: g4, parentId: ruths, share: 100 })
    expect((await client.goals.alignment()).reports[0]?.figure.throughPercent).toBe(75)
  })

  it('Row 27: I read 3, Ruth 2: gap 1, and the agenda asks to tell me what moves it, for my eyes only', async () => {
    const { client, clock, meetingId, addGoal } = await danaWithRuth()
    const goalId = await addGoal(null, 'Deliver on Saturdays', 100)
    const built = await client.agenda.build({ meetingId })
    const asked = items(built).filter(({ kind }) => kind === 'expectation')
    expect(asked.map(({ title, visibility }) => [title, visibility])).toEqual([
      ['Define outstanding for “Deliver on Saturdays”', 'shareable'],
    ])
    await client.meetings.start({ id: meetingId })
    const [definition] = asked
    if (!definition) throw new Error('no item')
    await expect(
      client.meetings.record({ itemId: definition.id, outcome: 'read', detail: { boss: 2 } }),
    ).rejects.toMatchObject(refusal('mine', 'Say first how you read it.'))
    await client.meetings.record({ itemId: definition.id, outcome: 'read', detail: { mine: 3, boss: 2 } })
    await client.meetings.close({ id: meetingId })
    const goal = (await client.goals.alignment()).goals.find(({ id }) => id === goalId)
    expect(goal?.lastRead).toMatchObject({ on: '2026-05-14', mine: 3, boss: 2 })

    clock.now = '2026-06-11T09:00:00Z'
    const [next] = (await client.meetings.list({ from: '2026-06-01' })).filter(
      ({ on }) => on === '2026-06-11',
    )
    if (!next) throw new Error('no next meeting')
    const view = await client.agenda.build({ meetingId: next.id })
    const both = items(view).filter(({ kind }) => kind === 'expectation')
    expect(
      both.map(({ title, detail, visibility, canBeShared }) => [title, detail, visibility, canBeShared]),
    ).toEqual(
      expect.arrayContaining([
        ['Define outstanding for “Deliver on Saturdays”', 'Not agreed yet', 'shareable', true],
        [
          '“Deliver on Saturdays”: tell me what moves it',
          'You read beyond, Ruth meets it: what moves it?',
          'private',
          false,
        ],
      ]),
    )
    expect(new Set(both.map(({ candidateId }) => candidateId)).size).toBe(2)
    const gap = both.find(({ visibility }) => visibility === 'private')
    if (!gap) throw new Error('no gap')
    await expect(
      client.agenda.setVisibility({ itemId: gap.id, visibility: 'shareable' }),
    ).rejects.toMatchObject(refusal(null, 'This stays private: it is for your eyes only.'))

    // Once both read it alike, there is nothing left to ask.
    await client.meetings.start({ id: next.id })
    await client.meetings.record({ itemId: gap.id, outcome: 'read', detail: { mine: 3, boss: 3 } })
    await client.meetings.close({ id: next.id })
    const { goals, openChecks } = await client.goals.alignment()
    expect(goals.find(({ id }) => id === goalId)?.lastRead).toMatchObject({ mine: 3, boss: 3 })
    expect(openChecks).toBe(1)
  })

  it('keeps a check that is left as it was typed, and carries words over once a goal is gone through', async () => {
    const { client, addGoal } = await danaWithRuth()
    const goalId = await addGoal(null, 'Deliver on Saturdays', 100)
    const { id: checkId } = await client.goals.beginCheck()
    expect(await client.goals.beginCheck()).toEqual({ id: checkId })
    const typed = {
      checkId,
      goalId,
      meets: 'Half of',
      outstanding: '',
      evidence: '',
      agreedOn: null,
      mine: 2,
      boss: null,
      meetingId: null,
      isDone: false,
    } as const
    await client.goals.saveCheckGoal(typed)
    expect((await client.goals.checks()).open?.goals[0]).toMatchObject({
      meets: 'Half of',
      mine: 2,
      isDone: false,
    })
    expect((await client.goals.alignment()).goals[0]?.meets).toBe('')
    await expect(client.goals.finishCheck({ id: checkId })).rejects.toMatchObject(
      refusal(null, 'Go through at least one goal first.'),
    )
    await client.goals.saveCheckGoal({ ...typed, meets: 'Half of all Saturdays', isDone: true })
    expect((await client.goals.alignment()).goals[0]?.meets).toBe('Half of all Saturdays')
    await client.goals.finishCheck({ id: checkId })
    await expect(client.goals.saveCheckGoal(typed)).rejects.toMatchObject(
      refusal(null, 'This check is finished. Begin another one.'),
    )
  })

  it('takes the boss’s read from a talk only, and no agreement of a day to come', async () => {
    const { client, db, boss, meetingId, addGoal } = await danaWithRuth()
    const goalId = await addGoal(null, 'Deliver on Saturdays', 100)
    const { id: checkId } = await client.goals.beginCheck()
    const step = {
      checkId,
      goalId,
      meets: '',
      outstanding: '',
      evidence: '',
      agreedOn: null,
      mine: 3,
      boss: 2,
      meetingId: null,
      isDone: false,
    } as const
    const wanted = refusal('boss', 'How Ruth reads it comes from a talk. Choose the check-in it was said in.')
    await expect(client.goals.saveCheckGoal(step)).rejects.toMatchObject(wanted)
    await expect(client.goals.saveCheckGoal({ ...step, meetingId })).rejects.toMatchObject(wanted)
    await expect(
      client.goals.saveCheckGoal({ ...step, boss: null, agreedOn: '2026-05-15' }),
    ).rejects.toMatchObject(refusal('agreedOn', 'That day has not come yet.'))
    await client.meetings.start({ id: meetingId })
    expect((await client.goals.checks()).talks).toEqual([{ meetingId, on: '2026-05-14', isRunning: true }])
    await client.goals.saveCheckGoal({ ...step, meetingId, isDone: true })
    await client.goals.finishCheck({ id: checkId })
    expect((await client.goals.checks()).past[0]?.goals[0]).toMatchObject({ mine: 3, boss: 2 })

    // What Ruth said goes with Ruth; what I read stays mine.
    await client.meetings.close({ id: meetingId })
    await client.people.remove({ id: boss.id })
    expect(await db().selectFrom('expectation_read').select(['mine', 'boss']).execute()).toEqual([
      { mine: 3, boss: null },
    ])
  })

  it('finishes the open check when the talk records it, once', async () => {
    const { client, meetingId, addGoal, boss } = await danaWithRuth()
    await addGoal(boss.id, 'On-time delivery', 100)
    await addGoal(null, 'Deliver on Saturdays', 100)
    const built = await client.agenda.build({ meetingId })
    const item = items(built).find(({ kind }) => kind === 'alignment')
    if (!item) throw new Error('no alignment item')
    const { id } = await client.goals.beginCheck()
    await client.meetings.start({ id: meetingId })
    await client.meetings.record({ itemId: item.id, outcome: 'checked' })
    await client.meetings.close({ id: meetingId })
    const { open, past } = await client.goals.checks()
    expect([open, past.map((check) => check.id)]).toEqual([null, [id]])
  })

  it('prints what is to be defined, and nothing of how a goal reads, even were its item marked shareable', async () => {
    const { app, client, db, meetingId, addGoal } = await danaWithRuth()
    const goalId = await addGoal(null, 'Deliver on Saturdays', 100)
    await db()
      .insertInto('expectation_read')
      .values({
        id: '01HZZZZZZZZZZZZZZZZZZZZZZZ' as Id,
        goal_id: goalId,
        read_on: '2026-05-01',
        mine: 3,
        boss: 2,
        check_id: null,
        meeting_id: null,
      })
      .execute()
    await client.agenda.build({ meetingId })
    const paper = async () => JSON.stringify(await printable(app.context, meetingId, 'agenda'))
    expect(await paper()).toContain('Define outstanding')
    expect(await paper()).not.toContain('what moves it')
    await db().updateTable('agenda_item').set({ visibility: 'shareable' }).execute()
    expect(await paper()).not.toContain('what moves it')
    // Were it of another source, its title would be found: the search is not blind.
    await db()
      .updateTable('agenda_item')
      .set({ source_kind: 'goal' })
      .where('source_kind', '=', 'expectation_read')
      .execute()
    expect(await paper()).toContain('what moves it')
  })

  it('is not asked for again once it was done for a quarter end, and still takes its time in that talk', async () => {
    const { client, clock, plan, addGoal } = await danaWithRuth()
    await addGoal(null, 'Deliver on Saturdays', 100)
    clock.now = '2026-06-25T09:00:00Z'
    await plan('2026-06-26')
    expect((await client.goals.alignment()).isCheckDue).toBe(true)
    const { id: checkId } = await client.goals.beginCheck()
    const { open } = await client.goals.checks()
    const goal = open?.goals[0]
    if (!goal) throw new Error('no goal')
    const { goalId, meets, outstanding, evidence, agreedOn } = goal
    await client.goals.saveCheckGoal({
      checkId,
      goalId,
      meets,
      outstanding,
      evidence,
      agreedOn,
      mine: null,
      boss: null,
      meetingId: null,
      isDone: true,
    })
    await client.goals.finishCheck({ id: checkId })
    expect((await client.goals.alignment()).isCheckDue).toBe(false)
    const [coming] = await client.meetings.list({ from: '2026-06-25' })
    if (!coming) throw new Error('no meeting')
    expect((await client.agenda.build({ meetingId: coming.id })).isQuarterEnd).toBe(true)
    clock.now = '2026-09-20T09:00:00Z'
    expect((await client.goals.alignment()).isCheckDue).toBe(true)
  })

  it('lists links to goals that are over', async () => {
    const { client, boss, addGoal } = await danaWithRuth()
    const parentId = await addGoal(boss.id, 'On-time delivery', 100)
    const goalId = await addGoal(null, 'Deliver on Saturdays', 100)
    await client.goals.link({ goalId, parentId, share: 80 })
    await client.goals.setState({ id: parentId, state: 'abandoned' })
    const { mine, deadLinks, ways } = await client.goals.alignment()
    expect([mine.percent, ways.missing]).toEqual([0, 'parents'])
    expect(deadLinks).toEqual([
      {
        goalId,
        goalTitle: 'Deliver on Saturdays',
        parentId,
        parentTitle: 'On-time delivery',
        parentState: 'abandoned',
        share: 80,
      },
    ])
  })
})

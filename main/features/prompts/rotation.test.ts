// Which questions come round, through the calls on a real database: talks are prepared, held and closed, and the next
// agenda remembers them.
import { expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import { addDays } from '../../../shared/dates'
import type { PromptTheme } from '../../../shared/prompts/model'
import { familiesAsked } from '../../../shared/prompts/rules'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

const itemsOf = (view: AgendaView) => view.sections.flatMap(({ items }) => items)
const questionsOf = (view: AgendaView) => itemsOf(view).filter(({ kind }) => kind === 'prompt')
const themeOf = (promptId: string) => promptId.split('-')[1]

/** Priya every week from 5 January on, with talks of 45 minutes: two questions each. */
async function withPriya() {
  const opened = await openTestApp({ now: '2026-01-05T09:00:00Z' })
  const { client, clock } = opened
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 45,
  })
  let held = 0
  const prepare = async () => {
    const on = addDays('2026-01-05', 7 * held)
    clock.now = `${on}T09:00:00Z`
    const { relationshipId } = priya
    const { id } = await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 45 })
    return client.agenda.build({ meetingId: id })
  }
  /** Holds the talk: what the questions on the agenda asked is answered. */
  const hold = async (view: AgendaView) => {
    await client.meetings.start({ id: view.meetingId })
    for (const { id: itemId } of questionsOf(view))
      await client.meetings.record({ itemId, outcome: 'answered' })
    await client.meetings.close({ id: view.meetingId })
    held += 1
  }
  /** Asks these two themes in the next talk, each with its first question. */
  const ask = async (themes: readonly [PromptTheme, PromptTheme], number = 1) => {
    let view = await prepare()
    const ids = themes.map((theme) => `report-${theme}-0${number}`)
    for (const promptId of ids) {
      const questions = questionsOf(view)
      const other = questions.find(({ sourceId }) => !ids.includes(sourceId))
      if (!other || questions.some(({ sourceId }) => sourceId === promptId)) continue
      view = await client.agenda.swapPrompt({ itemId: other.id, promptId })
    }
    expect(
      questionsOf(view)
        .map(({ sourceId }) => sourceId)
        .toSorted(),
    ).toEqual(ids.toSorted())
    await hold(view)
  }
  const coverage = async () =>
    (await client.insights.view()).coverage.find(({ personId }) => personId === priya.id)
  return { ...opened, priya, prepare, hold, ask, coverage }
}

it('Row 35: no repeat within 8 meetings; bottleneck, 6 meetings ago, comes with +18, then growth, 4 ago, with +12; a pulse trigger lets workload jump the queue', async () => {
  const { client, priya, prepare, hold, ask } = await withPriya()
  await ask(['bottleneck', 'goals'])
  await ask(['customer', 'obstacles'], 2)
  await ask(['support', 'growth'])
  await ask(['goals', 'ideas'], 2)
  await ask(['workload', 'recognition'])
  await ask(['feedback', 'customer'], 3)
  await ask(['obstacles', 'support'], 4)
  const view = await prepare()
  const why = (built: AgendaView) =>
    questionsOf(built)
      .toSorted((a, b) => b.score - a.score)
      .map(({ sourceId, reasons }) => {
        const { text, points } = reasons.find((reason) => reason.text.startsWith('theme')) ?? {}
        return `${themeOf(sourceId)}: ${text} +${points}`
      })
  expect(why(view)).toEqual([
    'bottleneck: theme last asked 6 meetings ago +18',
    'growth: theme last asked 4 meetings ago +12',
  ])
  // A low answer: workload jumps the queue, and growth waits.
  await client.pulse.estimate({ personId: priya.id, on: view.asOf, energy: 1 })
  expect(why(await client.agenda.build({ meetingId: view.meetingId }))).toEqual([
    'bottleneck: theme last asked 6 meetings ago +18',
    'workload: theme last asked 2 meetings ago +6',
  ])
  // With 14 bottleneck questions and N = 8 none comes back before meeting 9, whatever is swapped in.
  const asked: { readonly id: string; readonly meeting: number }[] = []
  for (let meeting = 1; meeting <= 12; meeting += 1) {
    let next = meeting === 1 ? await client.agenda.view({ meetingId: view.meetingId }) : await prepare()
    for (const { id: itemId, sourceId } of questionsOf(next))
      if (meeting % 3 === 0 && themeOf(sourceId) !== 'workload')
        next = await client.agenda.swapPrompt({ itemId })
    for (const { sourceId } of questionsOf(next)) asked.push({ id: sourceId, meeting })
    await hold(next)
  }
  const gaps = asked.flatMap(({ id, meeting }, index) => {
    const before = asked.slice(0, index).findLast((use) => use.id === id)
    return before ? [meeting - before.meeting] : []
  })
  expect(asked.length).toBe(24)
  expect(gaps.filter((gap) => gap <= 8)).toEqual([])
})

it('Row 37: 6 of 10 themes → 60 %, with the five families resources, bottleneck, support, what-if and improvement among them', async () => {
  const { client, priya, ask, prepare, coverage } = await withPriya()
  await ask(['obstacles', 'bottleneck'])
  const families = async () => familiesAsked((await client.insights.view()).coverage)
  expect(await families()).toEqual({
    people: 1,
    families: [
      { family: 'resources', asked: 1 },
      { family: 'bottleneck', asked: 1 },
      { family: 'support', asked: 0 },
      { family: 'what-if', asked: 0 },
      { family: 'improvement', asked: 0 },
    ],
  })
  await ask(['support', 'ideas'])
  expect((await families()).families.map(({ asked }) => asked)).toEqual([1, 1, 1, 1, 1])
  await ask(['customer', 'growth'], 2)
  expect(await coverage()).toMatchObject({
    asked: 6,
    required: 10,
    percent: 60,
    missing: ['goals', 'workload', 'recognition', 'feedback'],
  })
  // In the one-on-one all five families are asked about under obstacles and support, after what Priya brings.
  for (const text of ['Dock doors', 'Night shift'])
    await client.topics.add({ relationshipId: priya.relationshipId, raisedBy: 'them', text })
  const view = await prepare()
  const ids = ['obstacles-02', 'bottleneck-02', 'support-02', 'ideas-03', 'ideas-01']
  for (const id of ids) {
    const promptId = `report-${id}`
    await client.prompts.addToMeeting({ promptId, meetingId: view.meetingId })
    const { sections } = await client.agenda.view({ meetingId: view.meetingId })
    const at = sections.find(({ items }) => items.some(({ sourceId }) => sourceId === promptId))
    expect(at?.title).toBe('Obstacles and support')
  }
})

it('swaps to the question whose turn it is: the same theme, least recently asked, never one that rests unless all do', async () => {
  const { client, ask, prepare } = await withPriya()
  await ask(['support', 'growth'], 1)
  await ask(['goals', 'ideas'], 1)
  const view = await prepare()
  const swap = async (itemId: Id | undefined) => {
    const before = new Set(
      questionsOf(await client.agenda.view({ meetingId: view.meetingId })).map(({ id }) => id),
    )
    const next = await client.agenda.swapPrompt({ itemId: itemId as Id })
    return questionsOf(next).find(({ id }) => !before.has(id))
  }
  const [first] = questionsOf(view)
  // Support 1 was asked two talks ago, so its theme goes on with 2, then 3; 1 is not among them.
  const brought = await client.agenda.swapPrompt({ itemId: first?.id as Id, promptId: 'report-support-02' })
  let item = questionsOf(brought).find(({ sourceId }) => sourceId === 'report-support-02')
  const seen: string[] = []
  for (let press = 0; press < 15; press += 1) {
    item = await swap(item?.id)
    seen.push(item?.sourceId ?? 'none')
  }
  expect(seen.slice(0, 14).every((id) => themeOf(id) === 'support')).toBe(true)
  expect(seen.slice(0, 3)).toEqual(['report-support-03', 'report-support-04', 'report-support-05'])
  expect(seen).not.toContain('report-support-01')
  // All others of the theme stood on this agenda already: the theme whose turn it is goes on.
  expect(themeOf(seen[14] ?? '')).not.toBe('support')
})

// What rises from the team to the boss and comes back, through the calls, on a real database.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import { documentHtml } from '../../../shared/print/html'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'
import { printable } from '../print'

/** Dana with Ruth on 14 May 2026, next on 11 June, and with Priya every week. */
async function danaInTheMiddle(names: { readonly priya?: string } = {}) {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = opened
  const add = (name: string, kind: 'boss' | 'direct_report', cadenceDays: number) =>
    client.people.add({ name, kind, cadenceDays, lengthMinutes: 45, startedOn: '2026-03-05' })
  const ruth = await add('Ruth', 'boss', 28)
  const priya = await add(names.priya ?? 'Priya', 'direct_report', 7)
  const jun = await add('Jun', 'direct_report', 7)
  const plan = async (relationshipId: Id, on: string) =>
    (await client.meetings.plan({ relationshipId, on, at: '14:00', lengthMinutes: 45 })).id
  const checkIn = await plan(ruth.relationshipId, '2026-05-14')
  await plan(ruth.relationshipId, '2026-06-11')
  const raise = async (text: string, more: { by?: Id; severity?: number; consentToName?: boolean } = {}) =>
    client.obstacles.raise({
      text,
      need: 'access',
      severity: more.severity ?? 4,
      helper: 'boss',
      raisedBy: more.by ?? priya.id,
      openedOn: '2026-04-16',
      consentToName: more.consentToName ?? false,
    })
  const hold = async (
    id: Id,
    now: string,
    outcomes: Readonly<Record<string, readonly [string, string?]>>,
  ) => {
    opened.clock.now = now
    const view = await client.agenda.build({ meetingId: id })
    await client.meetings.start({ id })
    for (const item of itemsOf(view)) {
      const [outcome, text] = outcomes[item.title] ?? []
      if (outcome) {
        const detail = text === undefined ? {} : { text }
        await client.meetings.record({ itemId: item.id, outcome: outcome as 'cleared', detail })
      }
    }
    await client.meetings.close({ id })
    return view
  }
  return { ...opened, ruth, priya, jun, plan, checkIn, raise, hold }
}

const itemsOf = (view: AgendaView) => view.sections.flatMap(({ items }) => items)
const itemOf = (view: AgendaView, title: string) => {
  const item = itemsOf(view).find((each) => each.title === title)
  if (!item) throw new Error(`no ${title} in ${itemsOf(view).map((each) => each.title)}`)
  return item
}

describe('what stands in the way', () => {
  it('Row 6: opened 16 Apr, severity 4, is 14 + 20 + 12 + 4 = 50 in the one-on-one and with the boss', async () => {
    const { client, priya, plan, checkIn, raise } = await danaInTheMiddle()
    await raise('Night shift lacks scanner licences')
    const points = [14, 20, 12, 4]
    const talk = await client.agenda.build({ meetingId: await plan(priya.relationshipId, '2026-05-14') })
    const below = itemOf(talk, 'Night shift lacks scanner licences')
    expect([below.section, below.score, below.reasons.map((reason) => reason.points)]).toEqual([
      'obstacles',
      50,
      points,
    ])
    const above = itemOf(await client.agenda.build({ meetingId: checkIn }), below.title)
    expect([above.section, above.score, above.reasons.map((reason) => reason.points)]).toEqual([
      'team',
      50,
      points,
    ])
    expect(above.detail).toBe('Raised 16 Apr')
    expect(above.from).toEqual({ names: 'Priya', spoken: 'someone in the team' })
  })

  it('Row 51: the expense form, named by 2 people, goes up once and says so; what the boss says reaches both', async () => {
    const { client, ruth, priya, jun, checkIn, hold } = await danaInTheMiddle()
    const stands = async (by: Id, text: string, helper: 'me' | 'boss', policy: string, openedOn: string) => {
      const wish = { text, need: 'decision', severity: 3, helper } as const
      const { id } = await client.obstacles.raise({ ...wish, raisedBy: by, openedOn })
      await client.obstacles.save({ ...wish, id, served: null, policy, visibility: 'shareable' })
      return id
    }
    await stands(priya.id, 'Every receipt on paper', 'me', 'Expense form', '2026-05-04')
    expect(itemsOf(await client.agenda.build({ meetingId: checkIn })).map(({ kind }) => kind)).not.toContain(
      'obstacle',
    )
    await stands(jun.id, 'Refunds take six weeks', 'boss', 'expense  form ', '2026-05-05')
    const view = await client.agenda.build({ meetingId: checkIn })
    const up = itemsOf(view).filter(({ kind }) => kind === 'obstacle')
    expect(up.map(({ section, title, detail }) => [section, title, detail])).toEqual([
      ['team', 'Every receipt on paper (named by 2 people)', 'Expense form. Raised 4 May'],
    ])
    expect(up[0]?.from).toEqual({ names: 'Priya and Jun', spoken: 'someone in the team' })
    const { needs } = await client.today.view()
    expect(needs.filter(({ action }) => action === 'policy' || action === 'obstacle')).toMatchObject([
      {
        title: '“Expense form” is in the way of 2 people',
        why: 'Named by Priya and Jun since 4 May. Bring it to Ruth.',
        action: 'policy',
      },
    ])
    await hold(checkIn, '2026-05-14T13:00:00Z', { [up[0]?.title ?? '']: ['cleared', 'A photo is enough'] })
    const after = await client.obstacles.list({ includeDone: true })
    expect(after.map(({ state, resolution }) => [state, resolution])).toEqual([
      ['cleared', 'A photo is enough'],
      ['cleared', 'A photo is enough'],
    ])
    const risen = await client.hinge.risen({ relationshipId: ruth.relationshipId })
    expect(risen.map(({ raisers, thread }) => [raisers[0]?.name, thread.stands])).toEqual([
      ['Priya', 'to_tell'],
      ['Jun', 'to_tell'],
    ])
    const [ofPriya] = (await client.hinge.loops()).untold.filter(
      ({ raisers }) => raisers[0]?.name === 'Priya',
    )
    expect(ofPriya?.thread.steps).toEqual([
      { what: 'raised', on: '2026-05-04' },
      { what: 'with_boss', on: '2026-05-14' },
      { what: 'cleared', on: '2026-05-14' },
    ])
  })
})

describe('what customers say', () => {
  it('Row 9: 3 retailers, severity 3, goal 30 %, is 66 in the customer section; named only with consent', async () => {
    const { app, client, priya, plan, checkIn, hold, clock } = await danaInTheMiddle({
      priya: 'Zqpriya Venkell',
    })
    const weighed = { ownerId: null, title: 'Deliver on Saturdays', weight: 30, served: 'customer' } as const
    const { id: goalId } = await client.goals.add(weighed)
    const on = '2026-05-12'
    const sources: { personId: Id | null; partyId: Id | null; on: string; consentToName: boolean }[] = []
    for (const name of ['Zqnorth Retail', 'Zqharbour Foods', 'Zqvalley Stores']) {
      const { id: partyId } = await client.parties.add({ name, kind: 'customer' })
      sources.push({ personId: null, partyId, on, consentToName: name === 'Zqvalley Stores' })
    }
    const signal = {
      text: 'Zqpriya: Zqnorth Retail and Zqvalley Stores ask for Saturday delivery',
      kind: 'opportunity',
      partyId: sources[0]?.partyId ?? null,
      severity: 3,
      goalId,
      hop: 1,
    } as const
    const { id } = await client.signals.capture({ ...signal, capturedOn: on, sources })
    const view = await client.agenda.build({ meetingId: checkIn })
    const item = itemOf(view, signal.text)
    expect([item.section, item.score]).toEqual(['customers', 66])
    // Heard by Priya in a one-on-one as well: more than three sources weigh no more.
    await client.signals.addSource({ id, source: { personId: priya.id, partyId: null, on } })
    const again = itemOf(await client.agenda.build({ meetingId: checkIn }), signal.text)
    expect([again.score, again.from]).toEqual([
      66,
      {
        names: 'Zqnorth Retail, Zqharbour Foods, Zqvalley Stores and Zqpriya Venkell',
        spoken: 'a customer, Zqvalley Stores and someone in the team',
      },
    ])
    const paper = async () => {
      const page = await printable(app.context, checkIn, 'agenda')
      return JSON.stringify(page) + documentHtml(page)
    }
    const unnamed = await paper()
    expect(unnamed).toContain('Someone in the team: a customer and Zqvalley Stores ask for Saturday delivery')
    expect(unnamed).not.toMatch(/Zqpriya|Venkell|Zqnorth|Zqharbour/)
    const [found] = await client.signals.list({})
    const source = found?.sources.find(({ personId }) => personId === priya.id)
    if (!source) throw new Error('no source')
    await client.signals.removeSource({ sourceId: source.id })
    await client.signals.addSource({
      id,
      source: { personId: priya.id, partyId: null, on, consentToName: true },
    })
    const named = await paper()
    expect(named).toContain('Zqpriya: a customer and Zqvalley Stores')
    expect(named).not.toMatch(/Venkell|Zqnorth/)

    await hold(checkIn, '2026-05-14T13:00:00Z', { [signal.text]: ['acted', 'Saturday vans from June'] })
    clock.now = '2026-05-19T09:00:00Z'
    const talk = await client.agenda.build({ meetingId: await plan(priya.relationshipId, '2026-05-19') })
    const loop = itemOf(talk, 'Saturday vans from June')
    expect([loop.kind, loop.section]).toEqual(['close_loop', 'promises'])
    expect(loop.detail).toContain('raised 12 May → with Ruth 14 May')
  })
})

describe('the name of who raised an obstacle', () => {
  it('stands on the boss’s paper only with consent, and then only where the title holds it', async () => {
    const { app, client, checkIn, raise } = await danaInTheMiddle({ priya: 'Zqpriya Venkell' })
    const { id } = await raise('Scanners for Zqpriya')
    await raise('A second dock door', { severity: 3, consentToName: true })
    await client.agenda.build({ meetingId: checkIn })
    const paper = async () => {
      const page = await printable(app.context, checkIn, 'agenda')
      return JSON.stringify(page) + documentHtml(page)
    }
    expect(await paper()).toContain('Scanners for someone in the team')
    expect(await paper()).not.toMatch(/Zqpriya|Venkell/)
    const [obstacle] = (await client.obstacles.list({})).filter((each) => each.id === id)
    if (!obstacle) throw new Error('no obstacle')
    const { text, need, severity, helper, served, policy, visibility } = obstacle
    const kept = { id, text, need, severity, helper, served, policy, visibility }
    await client.obstacles.save({ ...kept, consentToName: true })
    expect(await paper()).toContain('Scanners for Zqpriya')
    expect(await paper()).not.toContain('Venkell')
    const view = await client.agenda.view({ meetingId: checkIn })
    expect(itemsOf(view).map(({ from }) => from?.spoken)).toContain('Zqpriya Venkell')
  })
})

describe('the thread', () => {
  it('is seen from both sides: raised 16 Apr, with Ruth 14 May, told 19 May, 28 days and 5', async () => {
    const { client, clock, ruth, priya, plan, checkIn, raise, hold } = await danaInTheMiddle()
    const { id } = await raise('Night shift lacks scanner licences')
    const one = () => client.hinge.thread({ kind: 'obstacle', id })
    expect((await one())?.thread).toMatchObject({ stands: 'rising', daysToEnd: null })
    await hold(checkIn, '2026-05-14T13:00:00Z', {
      'Night shift lacks scanner licences': ['cleared', '6 licences approved'],
    })
    expect((await one())?.thread).toMatchObject({ stands: 'to_tell', daysToEnd: 28, daysToTell: null })
    clock.now = '2026-05-19T09:00:00Z'
    const talk = await plan(priya.relationshipId, '2026-05-19')
    const view = await hold(talk, '2026-05-19T13:00:00Z', { '6 licences approved': ['told'] })
    expect(itemOf(view, '6 licences approved').detail).toBe(
      'Night shift lacks scanner licences\nraised 16 Apr → with Ruth 14 May',
    )
    const whole = await one()
    expect(whole).toMatchObject({
      bossName: 'Ruth',
      raisers: [{ name: 'Priya', toldOn: '2026-05-19' }],
      thread: {
        stands: 'whole',
        daysToEnd: 28,
        daysToTell: 5,
        steps: [
          { what: 'raised', on: '2026-04-16' },
          { what: 'with_boss', on: '2026-05-14' },
          { what: 'cleared', on: '2026-05-14' },
          { what: 'told', on: '2026-05-19' },
        ],
      },
    })
    expect(await client.hinge.ofReport({ personId: priya.id })).toEqual([whole])
    expect(await client.hinge.risen({ relationshipId: ruth.relationshipId })).toEqual([whole])
    clock.now = '2026-08-20T09:00:00Z'
    expect(await client.hinge.risen({ relationshipId: ruth.relationshipId })).toEqual([])
  })

  it('stays open while the boss works on it, and is none for what never goes to a boss', async () => {
    const { client, priya, checkIn, raise, hold } = await danaInTheMiddle()
    const { id } = await raise('Night shift lacks scanner licences')
    const mine = await client.obstacles.raise({
      text: 'No desk',
      need: 'resource',
      severity: 2,
      helper: 'me',
      raisedBy: priya.id,
    })
    await hold(checkIn, '2026-05-14T13:00:00Z', { 'Night shift lacks scanner licences': ['working'] })
    expect((await client.hinge.thread({ kind: 'obstacle', id }))?.thread.stands).toBe('with_boss')
    expect(await client.hinge.thread({ kind: 'obstacle', id: mine.id })).toBe(null)
  })
})

describe('closed loops', () => {
  it('are told of settled, over obstacles and signals of reports: 7 of 9, then 8 of 10', async () => {
    const { client, clock, ruth, priya, jun, raise } = await danaInTheMiddle()
    expect((await client.hinge.loops()).rate).toMatchObject({
      whole: 0,
      percent: null,
      display: 'nothing yet',
    })
    const ids: Id[] = []
    for (let index = 0; index < 8; index++) {
      const { id } = await raise(`Earlier ${index}`, { by: index % 2 ? jun.id : priya.id })
      await (index === 0
        ? client.obstacles.decline({ id, reason: 'Not this year' })
        : client.obstacles.clear({ id }))
      ids.push(id)
      if (index < 7) await client.obstacles.tell({ id, personId: index % 2 ? jun.id : priya.id })
    }
    const on = '2026-05-12'
    const heard = (personId: Id) => ({ personId, partyId: null, on })
    const signal = { text: 'Labels', kind: 'problem', partyId: null, severity: 2, hop: 1 } as const
    const both = await client.signals.capture({ ...signal, sources: [heard(priya.id), heard(jun.id)] })
    await client.signals.act({ id: both.id, action: 'New labels' })
    // Neither your own, nor what the boss said, nor what is open counts.
    const own = { text: 'Own', need: 'time', severity: 1, helper: 'me' } as const
    for (const raisedBy of [null, ruth.id]) {
      const { id } = await client.obstacles.raise({ ...own, raisedBy })
      await client.obstacles.clear({ id })
    }
    const open = await raise('Night shift lacks scanner licences')
    const before = await client.hinge.loops()
    expect(before.rate).toMatchObject({ part: 7, whole: 9, percent: 77, display: '77%' })
    expect(before.untold.map(({ text }) => text)).toEqual(['Earlier 7', 'Labels'])
    const [first] = before.untold[1]?.raisers ?? []
    await client.signals.tell({ sourceId: first?.sourceId as Id })
    expect((await client.hinge.loops()).rate.part).toBe(7)
    await client.obstacles.clear({ id: open.id })
    expect((await client.hinge.loops()).rate).toMatchObject({ part: 7, whole: 10 })
    clock.now = '2026-05-19T09:00:00Z'
    await client.obstacles.tell({ id: open.id, personId: priya.id })
    expect((await client.hinge.loops()).rate).toMatchObject({ part: 8, whole: 10, percent: 80 })
  })
})

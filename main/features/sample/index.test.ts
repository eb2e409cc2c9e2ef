// The made-up team on any day, in any zone: every screen has something true to show, and nothing of it is yours.
import { describe, expect, it, vi } from 'vitest'
import { sensitiveIn } from '../../../shared/gentle/rules'
import type { App } from '../../app'
import { openTestApp } from '../../test-app.fixture'
import { fillSample } from '.'

// Each test writes three months, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

async function madeUp(now: string) {
  const opened = await openTestApp({ now })
  await opened.client.welcome.enterSample()
  return opened
}

/** Every word of the sample outside agendas, which repeat them beside the questions of the library. */
async function words(app: App): Promise<readonly string[]> {
  const rows = await app.workspace.store.db
    .selectFrom('search_row')
    .select('body')
    .where('source', '!=', 'agenda_item')
    .execute()
  return rows.map((row) => row.body)
}

describe('the made-up team', () => {
  it('shows what the pictures of the design show', async () => {
    const { client } = await madeUp('2026-03-10T09:00:00Z')
    const { headline, needs, time, minutesForPeopleOf100 } = await client.today.view()
    expect({ headline, needs: needs.map(({ title, why }) => `${title} (${why})`) }).toEqual({
      headline: 'Two conversations today. Ingrid’s is not ready yet.',
      needs: [
        'The import stops with the same error (Quellmere Clinics. Heard 3 times since 24 Feb, and nobody owns it.)',
        'No device to test mobile reports on (Desmond has waited 12 days. Only you can clear it.)',
        '“Travel approval” is in the way of 2 people (Named by Sofie and Amara since 30 Jan. Bring it to Ingrid.)',
        'Desmond’s energy fell to 2 (4, 3, 2 in the last talks. You talk on 17 Mar.)',
        'No one-on-one with Sofie since 13 Feb (11 days past the rhythm you agreed.)',
        'Ask what would make Sofie stay (Not one yet in 330 days together. Only you see this.)',
        'The alignment check with Ingrid is due (Last done 54 days ago.)',
        '“Self-serve answers 40% of questions” has no agreed outstanding (Settle it with Ingrid today at 14:00.)',
        '“Replace the ticket tool” has no agreed outstanding (Settle it with Ingrid today at 14:00.)',
        'Which two customers join the pricing test? (It was to be decided by 6 Mar.)',
        'Answers within four hours (Ingrid has not heard of it in 47 days.)',
        'Renewals of the second quarter (Last confirmed 54 days ago. Ask Ingrid whether it still stands.)',
        'Lead the pilot with the platform team (It closes on 27 Mar, and nobody has raised it.)',
      ],
    })
    expect([time !== null, minutesForPeopleOf100 !== null]).toEqual([true, true])
    const { percent, late, missed, moved } = await client.commitments.sayDo({ direction: 'mine' })
    expect({ percent, late, missed, moved }).toEqual({ percent: 81, late: 3, missed: 6, moved: 1 })
    const { mine, reports } = await client.goals.alignment()
    expect([mine.percent, ...reports.map(({ name, figure }) => `${name} ${figure.percent}`)]).toEqual([
      71,
      'Amara Lindqvale 80',
      'Desmond Achterby 40',
      'Jun Maruno 85',
      'Priya Venkell 93',
      'Sofie Larkwood 84',
      'Tomas Ferrow 82',
    ])
  })

  it.each([
    ['a Saturday', '2026-05-16T07:00:00Z', 'UTC'],
    ['a Sunday at the end of a quarter', '2026-06-28T07:00:00Z', 'Europe/London'],
    ['New Year', '2027-01-01T20:00:00Z', 'America/Los_Angeles'],
    ['the end of summer time', '2026-10-25T01:30:00Z', 'Europe/Berlin'],
    ['the first zone of the day', '2026-08-05T11:30:00Z', 'Pacific/Kiritimati'],
    ['the last zone of the day', '2026-08-05T11:30:00Z', 'Pacific/Pago_Pago'],
  ])('is whole on %s', async (_name, now, zone) => {
    const { app, client } = await openTestApp({ now })
    const { context } = app
    const clock = { now: () => new Date(now), zone: () => zone }
    const there = { ...context, ports: { ...context.ports, clock } }
    await app.workspace.enterSample(() => fillSample(there))
    const { reports, bosses } = await client.people.list()
    const all = await client.meetings.list({ limit: 500 })
    const count = (status: string) => all.filter((meeting) => meeting.status === status).length
    expect([bosses.length, reports.length, count('closed'), count('prepared'), count('planned')]).toEqual([
      1, 6, 38, 3, 3,
    ])
    const { percent } = await client.commitments.sayDo({ direction: 'mine' })
    expect(percent).toBeGreaterThan(70)
    expect(percent).toBeLessThan(95)
    expect((await client.goals.alignment()).mine.percent).toBe(71)
  })

  it('has something of everything', async () => {
    const { client } = await madeUp('2026-03-10T09:00:00Z')
    const [obstacles, signals, decisions, bossTopics, topics, prompts, parties] = await Promise.all([
      client.obstacles.list({ includeDone: true }),
      client.signals.list({ includeDone: true }),
      client.decisions.list({ includeDone: true }),
      client.topics.listBoss({ includeDone: true }),
      client.topics.list({}),
      client.prompts.list(),
      client.parties.list(),
    ])
    const states = (rows: readonly { readonly state: string }[]) =>
      [...new Set(rows.map(({ state }) => state))].sort()
    expect({
      obstacles: states(obstacles),
      signals: states(signals),
      decisions: states(decisions),
      bossTopics: [...new Set(bossTopics.map(({ kind }) => kind))].sort(),
      carried: topics.filter(({ carried }) => carried > 0).map(({ text, carried }) => `${text} ${carried}`),
      hasAsked: prompts.some(({ uses }) => uses.length > 0),
      heardTwice: signals.filter(({ sources }) => sources.length > 1).length,
      parties: parties.length,
    }).toEqual({
      obstacles: ['accepted', 'cleared', 'declined', 'waiting', 'working'],
      signals: ['acted', 'captured', 'dismissed', 'watching'],
      decisions: ['decided', 'open'],
      bossTopics: ['concern', 'deliverable', 'issue', 'priority'],
      carried: ['Weekend cover 2', 'Conference talk, yes or no 1'],
      hasAsked: true,
      heardTwice: 3,
      parties: 6,
    })
    const [evidence, calibration, chances, cases] = await Promise.all([
      client.evidence.page(),
      client.evidence.calibration(),
      client.opportunities.list(),
      client.pushbacks.list({}),
    ])
    expect({
      evidence: evidence.accomplishments.length,
      pack: calibration.pack.length,
      missing: calibration.missing.map(({ title }) => title),
      chances: states(chances.opportunities),
      left: chances.left.display,
      cases: cases.map(({ missing }) => missing.length),
    }).toEqual({
      evidence: 11,
      pack: 8,
      missing: ['Replace the ticket tool'],
      chances: ['accepted', 'declined', 'lapsed', 'missed', 'raised', 'spotted'],
      left: '33%',
      cases: [0, 2],
    })
    const hits = await client.search.find({ text: 'weekends' })
    expect(hits.some(({ isPrivate, excerpt }) => isPrivate && excerpt === null)).toBe(true)
  })

  it('knows its boss: a profile with gaps, rules of every sort, and what will be needed', async () => {
    const { client } = await madeUp('2026-03-10T09:00:00Z')
    const { bosses } = await client.people.list()
    const relationshipId = bosses[0]?.relationshipId
    if (!relationshipId) throw new Error('no boss')
    const { filled, next } = await client.profile.of({ relationshipId })
    expect([filled, next?.field]).toEqual([6, 'pressures'])
    const rules = await client.bossRules.list({ relationshipId })
    expect(rules.map(({ state }) => state).sort()).toEqual(['confirmed', 'hypothesis', 'stale'])
    const plans = await client.meetings.list({ relationshipId, from: '2026-03-10' })
    const meetingId = plans[0]?.id
    if (!meetingId) throw new Error('no check-in')
    await client.agenda.build({ meetingId })
    const findings = await client.bossRules.lint({ meetingId })
    expect(findings.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Ingrid wants 6 topics at most, this has \d+\.$/),
    ])
    const asked = await client.anticipation.mayAsk({ meetingId })
    expect(asked.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Cover for the onboarding team in April',
        'Who reads the board pack before it goes out',
      ]),
    )
    expect((await client.readings.list({ relationshipId }))[0]?.isOtherwise).toBe(true)
    const { bosses: seen } = await client.insights.view()
    expect([seen[0]?.offeredFirst.display, seen[0]?.moments.now, seen[0]?.moments.earlier]).toEqual([
      '80%',
      3,
      2,
    ])
    expect((await client.reputation.words()).overlap.display).toBe('2 of 3')
  })

  it('has threads from the team to the boss and back: whole, waiting for a word, and on their way', async () => {
    const { client } = await madeUp('2026-03-10T09:00:00Z')
    const { bosses } = await client.people.list()
    const relationshipId = bosses[0]?.relationshipId
    if (!relationshipId) throw new Error('no boss')
    const risen = await client.hinge.risen({ relationshipId })
    const stands = risen.map(({ text, thread }) => [text, thread.stands])
    expect(stands).toContainEqual(['The kickoff checklist needs three approvals', 'whole'])
    expect(stands).toContainEqual(['Mobile reports need a licence of their own', 'to_tell'])
    expect(stands).toContainEqual(['No named engineer for escalations', 'rising'])
    const whole = risen.find(({ text }) => text.startsWith('The kickoff checklist'))
    expect(whole?.thread.steps.map(({ what }) => what)).toEqual(['raised', 'with_boss', 'cleared', 'told'])
    const { rate } = await client.hinge.loops()
    expect([rate.part < rate.whole, rate.isTelling]).toEqual([true, true])
  })

  it('guesses nobody’s pronoun and says nothing about family, health or union', async () => {
    const { app } = await madeUp('2026-03-10T09:00:00Z')
    const all = await words(app)
    const pronoun = /\b(he|she|him|her|his|hers|himself|herself)\b/i
    const off = /\b(famil|wife|husband|child|kid|sick|illness|health|doctor|union|pregnan|parent|religio)/i
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter((body) => pronoun.test(body) || off.test(body))).toEqual([])
    expect(all.filter((body) => sensitiveIn(body).length > 0)).toEqual([])
  })

  it('leaves your own data as it was, and nothing to undo', async () => {
    const { client } = await openTestApp()
    await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya'] })
    const before = await client.people.list()
    await client.welcome.enterSample()
    expect((await client.people.list()).me?.name).toBe('Mira Tolland')
    expect(await client.undo.undo()).toEqual({ label: null })
    await client.welcome.leaveSample()
    expect(await client.people.list()).toEqual(before)
  })

  it('is news once it is there, not step by step', async () => {
    const { app, client } = await openTestApp()
    const news: string[] = []
    app.workspace.onChange((tables, label) => news.push(`${tables.join()} ${label}`))
    await client.welcome.enterSample()
    expect(news).toEqual(['* null'])
  })
})

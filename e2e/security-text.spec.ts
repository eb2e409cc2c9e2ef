// Foreign text is text: two hundred ways to smuggle a script in, written into every field, run nothing on any screen.
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Client } from '../main/features/print/meeting.fixture'
import { expect, removeFolder, test } from './launch'
import { goToHash } from './pages'
import { payloads } from './payloads'
import { typeInto } from './print-data'

const now = '2026-05-14T09:00'

/** Writes them through the app's own calls: into names, titles, topics, notes and every other field there is. */
async function fill(client: Client) {
  const take = taker()
  const { meetingId } = await client.welcome.begin({ name: take(120), boss: take(120), reports: [take(120)] })
  const { bosses, reports } = await client.people.list()
  const [boss, report] = [bosses[0], reports[0]]
  if (!boss || !report) throw new Error('nobody there')
  for (const { id } of [boss, report]) {
    await client.people.save({
      id,
      name: take(120),
      role: take(120),
      feedback: take(),
      recognition: take(),
      bestTime: take(),
      lineOfSight: take(),
    })
  }
  for (let count = 0; count < 12; count++) {
    for (const { relationshipId } of [boss, report]) {
      await client.topics.add({ relationshipId, text: take(), raisedBy: count % 2 ? 'me' : 'them' })
    }
  }
  await client.topics.addBoss({ relationshipId: boss.relationshipId, kind: 'concern', text: take() })
  const { id: partyId } = await client.parties.add({ name: take(120), kind: 'customer' })
  const source = { personId: report.id, partyId: null, on: '2026-05-12' }
  const signal = { partyId, kind: 'problem', hop: 1, severity: 4 } as const
  await client.signals.capture({ ...signal, text: take(), theme: take(60), sources: [source] })
  const obstacle = { raisedBy: report.id, need: 'people', severity: 4 } as const
  await client.obstacles.raise({ ...obstacle, text: take(), helper: 'me' })
  await client.obstacles.raise({ ...obstacle, text: take(), helper: 'boss' })
  await client.decisions.add({ question: take(), options: [take(), take()], recommendation: take() })
  const done = { measure: take(120), measureBefore: take(120), measureAfter: take(120), evidence: take() }
  await client.evidence.add({ ...done, text: take(), impact: 4, happenedOn: '2026-04-02' })
  await client.evidence.beginLine({ text: take(300) })
  await client.opportunities.add({ text: take(), deadlineOn: '2026-05-30' })
  const options = [take(), take()]
  await client.pushbacks.add({ question: take(), sharedGoal: take(), facts: take(), options, ask: take() })
  const goal = { weight: 50, served: 'customer', state: 'active' } as const
  await client.goals.add({ ...goal, ownerId: boss.id, title: take() })
  await client.goals.add({ ...goal, ownerId: null, title: take(), measure: take(), outstanding: take() })
  for (const direction of ['mine', 'theirs'] as const) {
    const promise = { personId: boss.id, direction, due: '2026-05-12', madeOn: '2026-05-01' }
    await client.commitments.make({ ...promise, text: take() })
  }
  const held = await client.meetings.plan({
    relationshipId: report.relationshipId,
    on: '2026-05-14',
    at: '11:00',
    lengthMinutes: 60,
    title: take(120),
  })
  await client.agenda.build({ meetingId: held.id })
  const { sections } = await client.agenda.view({ meetingId: held.id })
  const note = { meetingId: held.id, audience: 'shared' } as const
  await client.notes.save({ ...note, itemId: null, text: payloads.join('\n\n') })
  await client.notes.save({ ...note, audience: 'private', itemId: null, text: payloads.join('\n') })
  for (const { id } of sections.flatMap(({ items }) => items)) {
    await client.notes.save({ ...note, itemId: id, text: payloads.slice(0, 40).join('\n\n') })
  }
  await client.meetings.start({ id: held.id })
  await client.meetings.close({ id: held.id })
  await client.meetings.amend({ id: held.id, text: take() })
  await client.agenda.build({ meetingId })
  return { prepared: meetingId, held: held.id, boss: boss.id, report: report.id }
}

/** The next one each time, cut to what the field takes; the first again after the last. */
function taker(): (longest?: number) => string {
  let next = 0
  return (longest = 500) => payloads[next++ % payloads.length]?.slice(0, longest).trim() ?? ''
}

/** Moves over, focuses and presses everything in sight that a payload could have become. */
function provoke(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const element of document.querySelectorAll('main *, [role="dialog"] *')) {
      for (const event of [
        'mouseover',
        'pointerenter',
        'focus',
        'animationstart',
        'toggle',
        'error',
        'load',
      ]) {
        element.dispatchEvent(new Event(event))
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  })
}

/** What foreign text could have become: anything that runs, loads or leads away. */
function strangers(page: Page): Promise<readonly string[]> {
  const suspicious =
    'main script, main iframe, main object, main embed, main base, main form[action], main [onerror], main [onload], main [onclick], main [onmouseover], main [onfocus], main [style*="expression"], main [srcdoc], main svg a, main math, [href^="javascript:" i], [href^="data:" i], [href^="vbscript:" i], main img:not([src^="app:"])'
  return page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 200)),
    suspicious,
  )
}

test('two hundred payloads in every field run nothing on any screen', async ({ launchSaydo }) => {
  test.setTimeout(240_000)
  expect(new Set(payloads).size).toBe(200)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-text-'))
  const profile = path.join(folder, 'profile')
  const ids = await typeInto(profile, `${now}:00Z`, fill)
  const { app, page } = await launchSaydo({ profile, now })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const arm = () =>
    page.evaluate(() => {
      const ran: string[] = []
      const hook = (...given: unknown[]) => ran.push(given.join(' ') || 'ran')
      const taken = { alert: hook, prompt: hook, confirm: hook, print: hook, xss: hook }
      Object.assign(globalThis, { ran }, taken)
    })
  const ran = () => page.evaluate(() => (globalThis as unknown as { ran: readonly string[] }).ran)
  await arm()
  const screens = [
    '/',
    '/meetings',
    `/meetings/${ids.prepared}`,
    `/meetings/${ids.held}`,
    `/people/${ids.boss}`,
    `/people/${ids.report}`,
    '/commitments',
    '/alignment',
    '/customers',
    '/evidence',
    '/evidence?part=calibration',
    '/evidence?part=opportunities',
    '/team',
    '/boss',
  ]
  const seen = new Set<string>()
  for (const address of screens) {
    await goToHash(page, `#${address}`)
    await expect(page.locator('main').filter({ hasText: /\S/ }).first()).toBeVisible()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
    await provoke(page)
    const words = (await page.locator('body').textContent()) ?? ''
    for (const payload of payloads) if (words.includes(payload)) seen.add(payload)
    expect(await strangers(page), address).toEqual([])
    expect(await ran(), address).toEqual([])
  }
  // They are on the screens, letter by letter, or nothing would have been shown.
  expect(seen.size).toBeGreaterThan(40)

  for (const words of ['script alert', 'onerror', 'javascript', 'svg onload']) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search or jump' }).fill(words)
    await expect(page.getByRole('option').first()).toBeVisible()
    await provoke(page)
    expect(await strangers(page), words).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  await goToHash(page, `#/meetings/${ids.prepared}`)
  const field = page.getByRole('textbox', { name: 'Add a topic' })
  for (const payload of payloads.slice(0, 8)) {
    await field.fill(payload)
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }
  await provoke(page)
  expect(await strangers(page)).toEqual([])
  expect([await ran(), dialogs]).toEqual([[], []])
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)

  // The hook hears what does run.
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.onclick = () => globalThis.alert('heard')
    button.click()
  })
  expect(await ran()).toEqual(['heard'])
  await removeFolder(folder)
})

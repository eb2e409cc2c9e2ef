// Names of 120 characters and titles of 500, without a space to break at: nothing leaves the window or its pane,
// and what one would press stays in sight.
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { typeInto } from './print-data'
import { goToAddress } from './screens'

const now = '2026-03-10T09:00:00Z'
const name = (first: string) => `${first} ${'Mirabellenstein'.repeat(8)}`.slice(0, 120)
const title = (first: string) => `${first}${'Streckenverzeichnis'.repeat(27)}`.slice(0, 500)

async function longLife(folder: string) {
  const profile = path.join(folder, 'profile')
  const addresses = await typeInto(profile, now, async (client) => {
    const { meetingId } = await client.welcome.begin({
      name: name('Dana'),
      role: title('R').slice(0, 120),
      boss: name('Ruth'),
      reports: [name('Priya'), name('Omar')],
    })
    const { bosses, reports } = await client.people.list()
    const [boss, priya] = [bosses[0], reports[0]]
    if (!boss || !priya) throw new Error('nobody is there')
    const { relationshipId } = boss
    const party = await client.parties.add({ name: name('Quellmere'), kind: 'customer' })
    const goal = { weight: 100, served: 'customer' } as const
    const theirs = await client.goals.add({ ...goal, ownerId: boss.id, title: title('Their').slice(0, 200) })
    const mine = await client.goals.add({ ...goal, ownerId: null, title: title('Mine').slice(0, 200) })
    await client.goals.link({ goalId: mine.id, parentId: theirs.id, share: 100 })
    await client.topics.add({ relationshipId, text: title('Topic'), raisedBy: 'me' })
    await client.topics.addBoss({ relationshipId, kind: 'issue', text: title('Issue') })
    await client.commitments.make({
      personId: boss.id,
      direction: 'mine',
      text: title('Promise'),
      due: '2026-03-11',
    })
    await client.commitments.make({
      personId: priya.id,
      direction: 'theirs',
      text: title('Word'),
      due: '2026-03-11',
    })
    const obstacle = { text: title('Obstacle'), need: 'time', severity: 5, helper: 'boss' } as const
    await client.obstacles.raise({ ...obstacle, raisedBy: priya.id })
    await client.signals.capture({
      partyId: party.id,
      text: title('Signal'),
      kind: 'problem',
      hop: 1,
      severity: 5,
    })
    await client.decisions.add({
      question: title('Decision'),
      options: [title('Option').slice(0, 200), title('Other').slice(0, 200)],
    })
    const long = title('Known')
    const [goals, pressures, strengths, style, format, bestTime, badNews] = Array(7).fill(long)
    const known = { goals, pressures, strengths, style, format, bestTime, badNews, dislikes: '' }
    await client.profile.save({ relationshipId, ...known })
    const check = { checkKind: 'format', checkWords: title('Format').slice(0, 200) } as const
    await client.bossRules.add({ relationshipId, text: title('Rule'), how: 'stated', word: long, ...check })
    const need = { relationshipId, leadDays: 3 }
    await client.anticipation.add({ ...need, text: title('Soon'), neededOn: '2026-03-20' })
    await client.anticipation.add({ ...need, text: title('Later'), neededOn: '2026-05-01' })
    await client.anticipation.addGap({ relationshipId, text: title('Gap') })
    const theme = title('Theme').slice(0, 80)
    await client.readings.add({ relationshipId, claim: title('Claim'), theme })
    const heard = { partyId: party.id, kind: 'problem', hop: 0, severity: 1 } as const
    for (const word of ['First', 'Second']) {
      await client.signals.capture({ ...heard, text: title(word), theme: title(word).slice(0, 80) })
    }
    await client.reputation.noteMoment({ relationshipId, kind: 'advice_sought', text: title('Moment') })
    for (const kind of ['wanted', 'heard'] as const) {
      await client.reputation.addWord({ word: title('W').slice(0, 40), kind, source: title('Who') })
    }
    await client.goals.beginCheck()
    const shown = { evidence: long, impact: 4, happenedOn: '2026-01-05' }
    const measured = { measure: long.slice(0, 120), measureBefore: title('1').slice(0, 120) }
    await client.evidence.add({
      ...shown,
      ...measured,
      text: title('Done'),
      goalId: mine.id,
      measureAfter: title('2').slice(0, 120),
    })
    await client.evidence.add({ ...shown, text: title('Told'), knownOn: '2026-02-01' })
    await client.evidence.beginLine({ text: long.slice(0, 300) })
    await client.opportunities.add({ text: title('Chance'), deadlineOn: '2026-03-20', personId: priya.id })
    const missed = await client.opportunities.add({ text: title('Gone') })
    await client.opportunities.step({ id: missed.id, to: 'declined', reason: long })
    const wanted = { sharedGoal: long, ask: long, effectCustomer: 'helps' } as const
    await client.pushbacks.add({ ...wanted, question: title('Case'), options: [title('A'), title('B')] })
    return [
      '/',
      '/meetings',
      `/meetings/${meetingId}`,
      '/team',
      '/boss',
      `/people/${boss.id}`,
      `/people/${boss.id}?show=more`,
      `/people/${priya.id}`,
      '/customers',
      '/commitments',
      `/alignment?goal=${mine.id}`,
      '/insights',
      '/alignment/check',
      '/settings',
      '/evidence',
      '/evidence?part=calibration',
      '/evidence?part=opportunities',
    ]
  })
  return { profile, addresses }
}

/** What stands outside the window, and what can be scrolled sideways. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>()
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      // What stands in a line is as long as the line; the box around it says whether it is seen.
      if (style.display === 'inline') continue
      const words = `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 20)}`
      if (box.width > 2 && box.right > innerWidth + 1) faults.add(`outside: ${words}`)
      const isSideways = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 2
      if (isSideways && ['auto', 'scroll'].includes(style.overflowX)) faults.add(`sideways: ${words}`)
      const isSpilt = isSideways && style.overflowX === 'visible' && element.children.length === 0
      if (isSpilt) faults.add(`spilt: ${words}`)
      const isCut = isSideways && style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis'
      if (isCut && style.position !== 'absolute' && style.clipPath === 'none') faults.add(`cut: ${words}`)
    }
    return [...faults].slice(0, 10)
  })
}

test('long names and titles break no view', async ({ launchSaydo }, info) => {
  test.setTimeout(120_000)
  const { profile, addresses } = await longLife(info.outputPath())
  const { app, page } = await launchSaydo({ profile, now: '2026-03-10T09:00' })
  for (const width of [1280, 900]) {
    await app.evaluate(
      ({ BrowserWindow }, wide) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(wide, wide === 900 ? 600 : 800),
      width,
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    for (const address of addresses) {
      await goToAddress(page, address)
      expect.soft(await outside(page), `${address} at ${width}`).toEqual([])
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type('str')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect.soft(await outside(page), `palette at ${width}`).toEqual([])
    await page.keyboard.press('Escape')
  }
  await goToAddress(page, addresses[2] ?? '')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('timer')).toBeVisible()
  expect.soft(await outside(page), 'a meeting in progress').toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible()
  expect.soft(await outside(page), 'wrap-up').toEqual([])
  await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.style.width = '3000px'
    document.querySelector('main')?.append(wide)
  })
  expect(await outside(page), 'what is too wide is seen').not.toEqual([])
})

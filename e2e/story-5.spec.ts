// The boss has only fifteen minutes: what stays, what is parked, and a sheet that fits half a page.
import path from 'node:path'
import { typeExampleA } from '../main/features/agenda/example-a.fixture'
import { answeredByCase } from './case-answer'
import { expect, test } from './launch'
import { agendaOnScreen, goTo, goToHash } from './pages'
import { typeInto } from './print-data'
import { lowestInkOf, textOf } from './read-pdf'

const now = '2026-05-14T09:00:00Z'

test('Story 5: the boss has only 15 minutes', async ({ launchSaydo }, info) => {
  const profile = path.join(info.outputPath(), 'profile')
  const { meetingId } = await typeInto(profile, now, typeExampleA)
  const { app, page } = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  const hash = `#/meetings/${meetingId}`
  await goToHash(page, hash)
  await expect(page.getByRole('button', { name: 'Cross-site pilot', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Change length' }).click()
  await page.getByRole('textbox', { name: /Length/ }).fill('15')
  await page.getByRole('button', { name: 'Rebuild for this length' }).click()
  await expect(page.getByRole('heading', { name: /of 15 min/ })).toBeVisible()
  const parked = page.getByRole('complementary', { name: 'Worth bringing' })

  await test.step('carrier 3, pilot 3, Saturday delivery 2, scanner licences 2, staffing plan 1; ten parked', async () => {
    const cut = await agendaOnScreen(page)
    expect(cut.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Three retailers ask for Saturday delivery', 2],
      ['Night shift lacks scanner licences', 2],
      ['Q2 staffing plan', 1],
      ['Which carrier for the island?', 3],
      ['Cross-site pilot', 3],
    ])
    expect(await answeredByCase(profile, hash, now)).toEqual(
      cut.map(({ minutes, score }) => ({ minutes, score })),
    )
    const rows = parked.getByRole('list').first().getByRole('listitem')
    await expect(rows.filter({ hasText: /needs \d+ min/ })).toHaveCount(10)
  })

  await test.step('the print fits half a page, with the five-minute strip on top', async () => {
    const file = info.outputPath('agenda.pdf')
    await app.evaluate((_, wanted) => {
      Object.assign((globalThis as unknown as { saydoSeams: object }).saydoSeams, { saveTo: wanted })
    }, file)
    await page.keyboard.press('Control+p')
    const dialog = page.getByRole('dialog', { name: /^Print the/ })
    await dialog.getByRole('button', { name: 'Save PDF' }).click()
    await expect(dialog.getByText('Saved as agenda.pdf')).toBeVisible()
    const text = textOf(file)
    expect(text.indexOf('If there are only')).toBeGreaterThan(-1)
    expect(text.indexOf('If there are only')).toBeLessThan(text.indexOf('Saturday delivery'))
    expect(lowestInkOf(file, 'Cross-site pilot')).toBeLessThan(0.5)
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('once it is held, each of the ten was parked once more', async () => {
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('button', { name: /Wrap up/ })
      .first()
      .click()
    await page.getByRole('button', { name: /Close the meeting/ }).click()
    await expect(page.getByText('closed', { exact: true })).toBeVisible()
    const counts = await typeInto(profile, now, async (_, db) =>
      db.selectFrom('carry_count').select(['parked', 'carried']).execute(),
    )
    expect(counts.filter(({ parked: times }) => times === 1)).toHaveLength(10)
    await goTo(page, 'Ruth')
    await page.getByRole('link', { name: /Open the next check-in/ }).click()
    await expect(page.getByRole('button', { name: 'Warehouse map v2', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Warehouse map v2', exact: true }).focus()
    await expect(page.getByRole('region', { name: 'Agenda' }).locator('dl')).toContainText(/parked/)
  })
})

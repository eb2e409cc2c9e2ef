// Nothing left on the table: a chance that closes before the next check-in is a must; what goes by is counted.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { agendaOnScreen, beginWith, capture, goTo, setDay, travelTo } from './pages'

async function seeOpportunities(page: Page): Promise<void> {
  await goTo(page, 'Evidence')
  await page.getByRole('radio', { name: 'Opportunities' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Chances/ })).toBeVisible()
}

async function noteOpportunity(page: Page, text: string, closesOn?: string): Promise<void> {
  await capture(page, 'Opportunity', text, async (dialog) => {
    if (closesOn) await setDay(dialog, 'Closes on', closesOn)
  })
}

async function moveTo(page: Page, day: string): Promise<void> {
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', day)
  await move.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(move).toBeHidden()
}

test('Story 9: the pilot closes 30 May, before 11 Jun, so it is a must; 2 of 9 left on the table is 22%', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Lena' })
  await moveTo(page, '2026-05-14')
  await noteOpportunity(page, 'Cross-site pilot', '2026-05-30')

  await test.step('at the check-in of 14 May it must be talked about: 28 points, 3 minutes', async () => {
    await page.keyboard.press('r')
    const pilot = page.getByRole('button', { name: 'Cross-site pilot', exact: true })
    await expect(pilot).toBeVisible()
    await expect(page.getByRole('listitem').filter({ has: pilot })).toContainText('Must')
    expect((await agendaOnScreen(page)).filter(({ title }) => title === 'Cross-site pilot')).toEqual([
      { section: 'Growth and visibility', title: 'Cross-site pilot', minutes: 3, score: 28 },
    ])
    await goTo(page, 'Today')
    await expect(page.getByRole('list', { name: 'Needs you' })).toContainText(
      'It closes on 30 May, and nobody has raised it.',
    )
  })

  await test.step('had it been dropped, it would lapse on 31 May', async () => {
    await seeOpportunities(page)
    const over = page.getByRole('region', { name: 'Over' })
    await travelTo(app, page, '2026-05-30T09:00')
    await expect(page.getByRole('region', { name: 'Open' })).toContainText('Cross-site pilot')
    await travelTo(app, page, '2026-05-31T09:00')
    await expect(over).toContainText('Cross-site pilot')
    await expect(over).toContainText('lapsed 31 May')
    await travelTo(app, page, '2026-05-14T09:00')
    await expect(page.getByRole('region', { name: 'Open' })).toContainText('Cross-site pilot')
  })

  await test.step('it is raised, offered and taken', async () => {
    for (const step of ['Raised', 'Offered', 'Accepted']) {
      await page.getByRole('button', { name: /^Cross-site pilot/ }).click()
      const dialog = page.getByRole('dialog', { name: 'Opportunity' })
      await dialog.getByRole('button', { name: step, exact: true }).click()
      await expect(dialog).toBeHidden()
    }
    await expect(page.getByRole('region', { name: 'Over' })).toContainText('Taken')
  })

  await test.step('six more stand open, two are found too late: 2 of 9, 22 %', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) await noteOpportunity(page, `Chance ${number}`)
    await noteOpportunity(page, 'Board visit', '2026-05-02')
    await noteOpportunity(page, 'Trade fair', '2026-05-11')
    const over = page.getByRole('region', { name: 'Over' })
    await expect(over.getByText('Learned of too late')).toHaveCount(2)
    await expect(page.getByRole('main')).toContainText('22%')
    await expect(page.getByRole('main')).toContainText('left on the table, 2 of 9')
  })
})

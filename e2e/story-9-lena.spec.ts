// The pilot of story 9 suits Lena as well: it is mentioned in time, or there is a reason.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { agendaOnScreen, beginWith, capture, choose, goTo, setDay, travelTo } from './pages'

async function seeOpportunities(page: Page): Promise<void> {
  await goTo(page, 'Evidence')
  await page.getByRole('radio', { name: 'Opportunities' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Chances/ })).toBeVisible()
}

/** Plans a talk with Lena for today and opens its agenda. */
async function prepareToday(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Lena/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lena' })).toBeVisible()
  await page.keyboard.press('n')
  const plan = page.getByRole('dialog', { name: 'New meeting' })
  await setDay(plan, 'Day', 'today')
  await plan.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Lena' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Agenda' })).toBeVisible()
}

test('Story 9: the same pilot suits Lena; unmentioned for 15 days it comes up: mention it or give a reason', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Lena' })
  await capture(page, 'Aspiration', 'Run a pilot of my own', (dialog) => choose(dialog, /Whose/, 'Lena'))
  await capture(page, 'Opportunity', 'Cross-site pilot', (dialog) =>
    setDay(dialog, 'Closes on', '2026-05-30'),
  )

  await test.step('it is suggested, and matched by hand', async () => {
    await seeOpportunities(page)
    const open = page.getByRole('region', { name: 'Open' })
    await expect(open).toContainText('may suit Lena')
    await open.getByRole('button', { name: /^Cross-site pilot/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Opportunity' })
    await dialog.getByRole('button', { name: 'Match with Lena: Run a pilot of my own' }).click()
    await expect(dialog.getByRole('list', { name: 'Whom it suits' })).toContainText(
      'suits “Run a pilot of my own”',
    )
    await dialog.getByRole('button', { name: 'Withhold: Lena' }).click()
    const form = dialog.getByRole('group', { name: 'Withhold' })
    await form.getByRole('button', { name: 'Withhold' }).click()
    await expect(form).toContainText('Write why it is withheld.')
    await form.getByRole('button', { name: 'Back' }).click()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(open).toContainText('suits Lena')
  })

  await test.step('for 14 days it is left to you', async () => {
    await travelTo(app, page, '2026-05-28T09:00')
    await goTo(page, 'Today')
    await expect(page.getByRole('region', { name: 'Needs you' })).not.toContainText('It suits Lena')
  })

  await test.step('after 15 days it stands on Today, on Lena’s page and in the talk, and must: it closes before the next', async () => {
    await travelTo(app, page, '2026-05-29T09:00')
    await goTo(page, 'Today')
    await expect(page.getByRole('region', { name: 'Needs you' })).toContainText(
      'It suits Lena. Not mentioned for 15 days: mention it or give a reason.',
    )
    await prepareToday(page)
    const agenda = page.getByRole('region', { name: 'Agenda' })
    const growth = agenda.getByRole('region', { name: 'Growth and recognition' })
    await expect(growth).toContainText('Must')
    expect((await agendaOnScreen(page)).filter(({ title }) => title === 'Cross-site pilot')).toEqual([
      { section: 'Growth and recognition', title: 'Cross-site pilot', minutes: 3, score: 48 },
    ])
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Lena/ }).click()
    await expect(page.getByRole('list', { name: 'Opportunities for Lena' })).toContainText(
      'not mentioned for 15 days: mention it or give a reason',
    )
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Lena' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible()
  })

  await test.step('mentioned in the talk, it is off your mind', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('timer')).toBeVisible()
    await page
      .getByRole('button', { name: /Cross-site pilot/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Cross-site pilot' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Raised', exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: 'Mentioned', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Mentioned', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
    await seeOpportunities(page)
    await expect(page.getByRole('region', { name: 'Open' })).toContainText('mentioned to Lena 29 May')
    await page.getByRole('button', { name: /^Cross-site pilot/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Opportunity' })
    await dialog.getByRole('button', { name: 'Accepted: Lena' }).click()
    await expect(dialog.getByRole('list', { name: 'Whom it suits' })).toContainText('taken 29 May')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'Over' })).toContainText('Lena took it 29 May')
  })
})

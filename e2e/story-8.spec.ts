// Early strain: a pulse that falls comes up by itself, and what asks for attention is a list of facts, never a score.
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './launch'
import { agendaOnScreen, beginWith, capture, choose, goTo, setDay, travelTo } from './pages'

/** Plans a one-on-one with Omar for that day and goes there. */
async function planOn(app: ElectronApplication, page: Page, day: string): Promise<void> {
  await travelTo(app, page, `${day}T09:00`)
  await goTo(page, 'Meetings')
  await page.getByRole('button', { name: 'New meeting' }).click()
  const dialog = page.getByRole('dialog', { name: 'New meeting' })
  await choose(dialog, /With/, 'Omar')
  await setDay(dialog, 'Day', day)
  await dialog.getByRole('button', { name: /^Plan/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Omar' })).toBeVisible()
}

/** Holds it: energy by its key, the other three skipped, closed. */
async function holdWithEnergy(page: Page, energy: number): Promise<void> {
  await page.getByRole('button', { name: 'Start meeting' }).click()
  const pulse = page.getByRole('region', { name: 'Pulse' })
  await expect(pulse.getByRole('group', { name: /energy/ })).toBeVisible()
  await page.keyboard.press(`Alt+${energy}`)
  for (const dimension of ['clarity', 'support', 'valued'])
    await pulse.getByRole('button', { name: `Skip ${dimension}` }).click()
  await expect(pulse.getByRole('button', { name: `Energy, ${energy}` })).toBeVisible()
  await page.getByRole('button', { name: 'Wrap up' }).click()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
}

test('Story 8: energy 4, 3, 2 is −1.5, a must; recognition 31 days and growth 94 days ago are facts; no score', async ({
  launchSaydo,
}) => {
  test.setTimeout(120_000)
  const { app, page } = await launchSaydo({ now: '2026-02-09T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })

  await test.step('a growth talk on 9 Feb, recognition said on 13 Apr', async () => {
    await goTo(page, 'Omar')
    await page.getByRole('button', { name: 'Growth talks' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Note the talk' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await travelTo(app, page, '2026-04-13T09:00')
    await capture(page, 'Recognition', 'Stayed until the last carrier was answered')
    await page
      .getByRole('region', { name: 'Recognition' })
      .getByRole('button', { name: /^Stayed until/ })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Recognition for Omar' })
    await dialog.getByRole('button', { name: 'Said it' }).click()
    await dialog.getByRole('button', { name: 'Said it' }).last().click()
    await expect(
      dialog
        .getByText(/^Said 13 Apr/)
        .or(page.getByText(/said 13 Apr/))
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('three talks, energy 4, 3, 2 at their opening', async () => {
    for (const [day, energy] of [
      ['2026-04-23', 4],
      ['2026-04-30', 3],
      ['2026-05-07', 2],
    ] as const) {
      await planOn(app, page, day)
      await holdWithEnergy(page, energy)
    }
  })

  await test.step('on 14 May it must be talked about under obstacles, and a question about workload is asked', async () => {
    await planOn(app, page, '2026-05-14')
    const drop = page.getByRole('button', { name: 'Energy 4, 3, 2: what takes it?', exact: true })
    const row = page.getByRole('listitem').filter({ has: drop })
    await expect(row).toContainText('Must')
    await expect(row.getByRole('img', { name: 'Private' })).toBeVisible()
    expect((await agendaOnScreen(page)).filter(({ title }) => title.startsWith('Energy'))).toEqual([
      { section: 'Obstacles and support', title: 'Energy 4, 3, 2: what takes it?', minutes: 4, score: 42 },
    ])
    await drop.click()
    await expect(row).toContainText('−1.5 against the talks before')
    const questions = page
      .getByRole('region', { name: 'Agenda' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Swap the question' }) })
    await expect(questions).toHaveCount(1)
    const asked = (await questions.locator('[data-row-title]').textContent()) ?? ''
    await goTo(page, 'Prompts')
    await expect(
      page.getByRole('list', { name: 'Questions' }).getByText(asked, { exact: true }),
    ).toBeVisible()
    await goTo(page, 'Omar')
    await expect(page.getByRole('region', { name: 'Ask next' })).toContainText(asked)
  })

  await test.step('three facts on the page of Omar, the stay talk offered, and no score anywhere', async () => {
    await goTo(page, 'Omar')
    const facts = page.getByRole('list', { name: 'What asks for attention' })
    await expect(facts.getByRole('listitem')).toHaveText([
      'Energy 4, 3, 2',
      '31 days without recognition',
      '94 days without a growth talk',
    ])
    await expect(page.getByRole('region', { name: 'What asks for attention' })).toContainText(
      'Ask what would make Omar stay.',
    )
    await expect(
      page.getByRole('img', { name: /^Energy from 23 Apr to 7 May, between 2 and 4; lowest 2 on 7 May/ }),
    ).toBeVisible()
    expect(await page.getByRole('main').textContent()).not.toMatch(/\b(score|risk|average|probability)\b/i)
    await goTo(page, 'Today')
    await expect(page.getByRole('list', { name: 'Needs you' })).toContainText('Omar’s energy fell to 2')
    expect(await page.getByRole('main').textContent()).not.toMatch(/\b(risk|average|probability)\b/i)
  })
})

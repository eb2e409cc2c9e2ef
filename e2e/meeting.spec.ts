// A meeting from the first agenda to a closed one, through the screens.
import { expect, test } from './launch'
import { beginWith, capture, choose } from './pages'

test('an agenda is built, changed by hand, held with notes, and closed', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dana')
  await page.getByRole('textbox', { name: 'Who is your boss?' }).fill('Ruth')
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()

  const add = page.getByRole('textbox', { name: 'Add a topic' })
  for (const text of ['Budget round', 'Night shift rota', 'Warehouse map']) {
    await add.fill(text)
    await add.press('Enter')
    await expect(page.getByRole('button', { name: text, exact: true })).toBeVisible()
  }
  const order = () => page.locator('[data-row-title]').allTextContents()
  expect((await order()).filter((title) => !title.endsWith('?'))).toEqual([
    'Budget round',
    'Night shift rota',
    'Warehouse map',
  ])
  const rowOf = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('button', { name: title, exact: true }) })
  await rowOf('Warehouse map').hover()
  await rowOf('Warehouse map').locator('[draggable]').dragTo(rowOf('Budget round'))
  await expect
    .poll(async () => (await order()).filter((title) => !title.endsWith('?')))
    .toEqual(['Warehouse map', 'Budget round', 'Night shift rota'])
  await page.getByRole('button', { name: 'Rebuild' }).click()
  expect((await order()).filter((title) => !title.endsWith('?'))[0]).toBe('Warehouse map')
  await page.getByRole('button', { name: 'Night shift rota', exact: true }).focus()
  await page.keyboard.press('k')
  await expect(page.getByRole('img', { name: 'Pinned' })).toBeVisible()
  await page.keyboard.press('+')
  await expect(page.getByRole('textbox', { name: 'Minutes for Night shift rota' })).toHaveValue('6')

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByRole('button', { name: /Budget round/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Budget round' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Shared notes' }).fill('Agreed on two rounds')
  await page.getByRole('textbox', { name: 'Private notes' }).fill('Ruth hesitated')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveCount(2)
  await page.getByRole('button', { name: 'Talked', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Agenda' })).toContainText('1 of 3 done')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible()
  await expect(page.getByText('2 items are still open.')).toBeVisible()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByText('Agreed on two rounds')).toBeVisible()
  await expect(page.getByText('Ruth hesitated')).toBeHidden()

  for (const plan of [
    () => page.getByRole('button', { name: 'Plan the next' }).click(),
    () => page.keyboard.press('n'),
  ]) {
    await plan()
    const next = page.getByRole('dialog', { name: 'New meeting' })
    await expect(next.getByRole('button', { name: /With/ })).toContainText('Ruth')
    await expect(next.getByRole('textbox', { name: 'Day' })).toHaveValue(/Jun/)
    await page.keyboard.press('Escape')
    await expect(next).toBeHidden()
  }
})

test('what is typed about an outcome waits for its topic, and a decision is taken from its options', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await capture(page, 'Decision', 'Which carrier for the island?', async (dialog) => {
    for (const option of ['North Ferry', 'Coast Line']) {
      await dialog.getByRole('button', { name: 'Add an option' }).click()
      await dialog
        .getByRole('textbox', { name: /^Option/ })
        .last()
        .fill(option)
    }
  })
  await capture(page, 'Opportunity', 'Cross-site pilot')
  await page.getByRole('button', { name: 'Rebuild' }).click()
  await expect(page.getByRole('button', { name: 'Cross-site pilot', exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('timer')).toBeVisible()
  const topics = page.getByRole('complementary', { name: 'Agenda' })
  const outcomes = page.getByRole('group', { name: /^What came of/ })

  await topics.getByRole('button', { name: /^Cross-site pilot/ }).click()
  await outcomes.getByRole('button', { name: 'Withheld' }).click()
  await page.keyboard.type('No one is free')
  await topics.getByRole('button', { name: /^Which carrier/ }).click()
  await outcomes.getByRole('button', { name: 'Decided' }).click()
  const notes = await page.getByRole('textbox', { name: 'Shared notes' }).boundingBox()
  const kept = await page.getByRole('group', { name: 'Private' }).boundingBox()
  expect((notes?.y ?? 0) + (notes?.height ?? 0), 'nothing overlaps where it is tight').toBeLessThanOrEqual(
    kept?.y ?? 0,
  )
  await page.getByRole('radiogroup', { name: 'Options' }).getByText('Coast Line').click()
  await expect(page.getByRole('textbox', { name: 'What was decided' })).toHaveValue('Coast Line')
  await page.getByRole('textbox', { name: 'What was decided' }).press('Enter')
  await expect(page.getByRole('main')).toContainText('Coast Line')

  await topics.getByRole('button', { name: /^Cross-site pilot/ }).click()
  const reason = page.getByRole('textbox', { name: 'The reason' })
  await expect(reason).toHaveValue('No one is free')
  await expect(reason).not.toBeFocused()
  await reason.press('Enter')
  await expect(reason).toBeHidden()
  await expect(outcomes.getByRole('button', { name: 'Withheld', pressed: true })).toBeFocused()
})

test('a long agenda scrolls beside the pulse, and the topic of the moment comes into sight', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'New meeting' })
  await choose(dialog, /With/, 'Omar')
  await dialog.getByRole('button', { name: /^Plan/ }).click()
  await page.getByRole('button', { name: 'Start meeting' }).click()
  const agenda = page.getByRole('complementary', { name: 'Agenda' })
  const add = agenda.getByRole('textbox', { name: 'Add a topic that came up' })
  const topics = Array.from({ length: 14 }, (_, index) => `Topic number ${index + 1}`)
  for (const text of topics) {
    await add.fill(text)
    await add.press('Enter')
    await expect(agenda.getByRole('button', { name: text })).toBeVisible()
  }
  const pulse = page.getByRole('region', { name: 'Pulse' })
  for (const [width, height] of [
    [1280, 800],
    [1100, 600],
    [900, 600],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
      [width, height] as const,
    )
    await expect(pulse.getByRole('group').getByRole('button').first()).toBeVisible()
    const rows = agenda.getByRole('list').first().getByRole('listitem')
    const count = await rows.count()
    await rows.first().getByRole('button').click()
    for (let step = 1; step < count; step++) {
      await page.keyboard.press('Control+ArrowDown')
      await expect(rows.nth(step).getByRole('button')).toHaveAttribute('aria-current', 'step')
    }
    await expect(rows.last()).toBeInViewport({ ratio: 0.99 })
    await rows.nth(1).getByRole('button').click({ timeout: 3000 })
  }
})

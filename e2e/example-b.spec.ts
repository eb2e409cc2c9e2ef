// The worked example of a one-on-one, from topics and notes to the close and the next agenda: Dana with Priya.
import { expect, test } from './launch'
import {
  addGoal,
  agendaOnScreen,
  agreeOn,
  beginWith,
  capture,
  choose,
  goTo,
  nest,
  planWith,
  setDay,
  travelTo,
} from './pages'

test('Dana and Priya talk, and what stays open comes back', async ({ launchSaydo }) => {
  test.setTimeout(180_000)
  const { app, page } = await launchSaydo({ now: '2026-05-02T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await goTo(page, 'Meetings')
  await capture(page, 'Obstacle', 'Dock-door sensor fails in the cold', async (dialog) => {
    await choose(dialog, /In whose way/, 'Priya')
    await choose(dialog, /How bad/, /^3/)
    await choose(dialog, /What would help/, 'Access')
  })
  await capture(page, 'Obstacle', 'Night shift lacks scanner licences', async (dialog) => {
    await choose(dialog, /In whose way/, 'Priya')
    await choose(dialog, /What would help/, 'Access')
  })

  await travelTo(app, page, '2026-05-19T09:00')
  await goTo(page, 'Alignment')
  await addGoal(page, 'A goal of yours', 'Fewer wrong parcels', 100)
  await addGoal(page, 'A goal of Priya', 'Clean hand-overs', 60)
  await agreeOn(page, 'Clean hand-overs')
  await nest(page, 'Fewer wrong parcels', 100)
  await addGoal(page, 'A goal of Priya', 'Pick errors', 40)
  await nest(page, 'Fewer wrong parcels', 100)
  await goTo(page, 'Meetings')
  await capture(page, 'Customer signal', 'Returns label in the wrong language', async (dialog) => {
    await dialog.getByRole('combobox', { name: /From whom/ }).fill('Harbour Foods')
    await page.getByRole('option', { name: /Harbour Foods/ }).click()
    await choose(dialog, /How much it matters/, /^4/)
    await dialog.getByRole('combobox', { name: /Who said it/ }).fill('Priya')
    await page.getByRole('option', { name: 'Priya' }).click()
  })
  for (const text of ['Rota for the summer', 'Forklift training'])
    await capture(page, 'Topic', text, async (dialog) => {
      await choose(dialog, /With/, 'Priya')
      await dialog.getByRole('radio', { name: 'Priya' }).click()
    })
  await capture(page, 'Recognition', 'Calm carrier queue', (dialog) => choose(dialog, /Who did it/, 'Priya'))
  await goTo(page, 'Priya')
  await page
    .getByRole('button', { name: /Night shift lacks scanner licences/ })
    .first()
    .click()
  const record = page.getByRole('dialog')
  await record.getByRole('button', { name: 'Cleared', exact: true }).click()
  await record.getByRole('textbox', { name: /How/ }).fill('6 licences approved')
  await record.getByRole('button', { name: 'Cleared', exact: true }).last().click()
  await page.keyboard.press('Escape')

  await planWith(page, 'Priya', '2026-05-19')
  expect(await agendaOnScreen(page)).toEqual([
    { section: 'What Priya brings', title: 'Rota for the summer', minutes: 5, score: 45 },
    { section: 'What Priya brings', title: 'Forklift training', minutes: 5, score: 45 },
    { section: 'Customers', title: 'Returns label in the wrong language', minutes: 4, score: 52 },
    { section: 'Obstacles and support', title: 'Dock-door sensor fails in the cold', minutes: 4, score: 44 },
    { section: 'Promises', title: '6 licences approved', minutes: 2, score: 32 },
    {
      section: 'Goals and expectations',
      title: 'Define outstanding for “Pick errors”',
      minutes: 3,
      score: 48,
    },
    {
      section: 'Growth and recognition',
      title: 'Recognise: Calm carrier queue',
      minutes: 1,
      score: 38,
    },
  ])
  await expect(page.getByText('58% of the minutes are on what Priya brought, 14 of 24')).toBeVisible()

  await page.getByRole('button', { name: 'Start meeting' }).click()
  const turnTo = (title: string) =>
    page.getByRole('complementary', { name: 'Agenda' }).getByRole('button', { name: title }).click()
  const outcome = (title: string, name: string) =>
    page
      .getByRole('group', { name: `What came of ${title}` })
      .getByRole('button', { name, exact: true })
      .click()
  await turnTo('Rota for the summer')
  await page.getByRole('textbox', { name: 'Shared notes' }).fill('Two people swap weeks')
  await page.getByRole('textbox', { name: 'Private notes' }).fill('Looked tired of asking')
  await outcome('Rota for the summer', 'Promise')
  await page.getByRole('textbox', { name: 'What is promised' }).first().fill('Send the rota')
  await setDay(page.getByRole('region', { name: 'Topic' }), 'By when', '2026-05-22')
  await page
    .getByRole('region', { name: 'Topic' })
    .getByRole('button', { name: 'Promise', exact: true })
    .last()
    .click()
  await expect(page.getByText('You, Send the rota, by 2026-05-22')).toBeVisible()
  await turnTo('6 licences approved')
  await outcome('6 licences approved', 'Told')
  await turnTo('Define outstanding')
  await outcome('Define outstanding for “Pick errors”', 'Agreed')
  await turnTo('Recognise: Calm carrier queue')
  await outcome('Recognise: Calm carrier queue', 'Said it')

  const capturePromise = page.getByRole('form', { name: 'A promise' })
  await page.keyboard.press('Control+j')
  await capturePromise.getByRole('textbox', { name: 'What is promised' }).fill('Test the sensor at night')
  await capturePromise.getByRole('radio', { name: 'Priya will' }).click()
  await setDay(capturePromise, 'By when', '2026-05-26')
  await capturePromise.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByRole('region', { name: 'Priya said' })).toContainText('Test the sensor at night')

  await page.getByRole('button', { name: 'Wrap up' }).click()
  await expect(page.getByText('3 items are still open. They come up again next time.')).toBeVisible()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByText('Two people swap weeks')).toBeVisible()
  await expect(page.getByText('Looked tired of asking')).toHaveCount(0)
  await page.keyboard.press('v')
  await expect(page.getByText('Looked tired of asking')).toBeVisible()
  await page.getByRole('textbox', { name: 'Add an amendment' }).fill('The rota covers August too')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('The rota covers August too')).toBeVisible()

  await goTo(page, 'Commitments')
  await expect(page.getByRole('region', { name: 'You said' })).toContainText('Send the rota')
  await travelTo(app, page, '2026-05-26T09:00')
  await planWith(page, 'Priya', '2026-05-26')
  const next = await agendaOnScreen(page)
  const carried = next.find(({ title }) => title === 'Forklift training')
  expect(carried?.score).toBe(51)
  expect(next.map(({ title }) => title)).toContain('Send the rota')
  expect(next.map(({ title }) => title)).not.toContain('6 licences approved')
  expect(next.filter(({ section }) => section === 'Growth and recognition')).toEqual([])

  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', '2026-05-28')
  await move.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByText('moved once')).toBeVisible()
  await page.getByRole('button', { name: 'Rebuild' }).click()
  expect((await agendaOnScreen(page)).map(({ title }) => title)).toContain('Forklift training')
  await page.keyboard.press('m')
  await move.getByRole('button', { name: 'Cancel it instead' }).click()
  await move.getByRole('button', { name: 'Cancel the meeting' }).click()
  await expect(move).toBeHidden()
  await planWith(page, 'Priya', '2026-06-02')
  const after = await agendaOnScreen(page)
  expect(after.find(({ title }) => title === 'Forklift training')?.score).toBe(51)
})

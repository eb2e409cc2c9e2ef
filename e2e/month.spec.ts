// A month in the life of one manager: a boss, six reports, two suppliers; four weeks of talks, and what they add up to.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { addGoal, beginWith, capture, choose, goTo, nest, planWith, setDay, travelTo } from './pages'

type Said = readonly [title: string, outcome: string, how?: string]

/** Notes what came of an item of the running meeting. */
async function note(page: Page, [title, outcome, how]: Said): Promise<void> {
  await page
    .getByRole('complementary', { name: 'Agenda' })
    .getByRole('button', { name: title })
    .first()
    .click()
  await page
    .getByRole('group', { name: `What came of ${title}` })
    .getByRole('button', { name: outcome, exact: true })
    .click()
  if (how === undefined) return
  const topic = page.getByRole('region', { name: 'Topic' })
  await topic.getByRole('textbox', { name: /^How it was cleared/ }).fill(how)
  await topic.getByRole('button', { name: outcome, exact: true }).last().click()
}

async function hold(page: Page, said: readonly Said[], between?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Start meeting' }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  for (const each of said) await note(page, each)
  await between?.()
  await page.getByRole('button', { name: 'Wrap up' }).click()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
}

/** Plans a one-on-one for today, talks, and closes. */
async function talk(page: Page, name: string, on: string, said: readonly Said[] = []): Promise<void> {
  await planWith(page, name, on)
  await hold(page, said)
}

async function cancelForDeskWork(page: Page, name: string, on: string): Promise<void> {
  await planWith(page, name, on)
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await move.getByRole('button', { name: 'Cancel it instead' }).click()
  await move.getByRole('button', { name: 'Cancel the meeting' }).click()
  await expect(move).toBeHidden()
}

async function hear(page: Page, text: string, party: string, from: string, theme: string): Promise<void> {
  await capture(page, 'Customer signal', text, async (dialog) => {
    await dialog.getByRole('combobox', { name: /From whom/ }).fill(party)
    await page.getByRole('option', { name: new RegExp(party) }).click()
    const said = dialog.getByRole('combobox', { name: /Who said it/ })
    await said.click()
    await said.pressSequentially(from)
    await page.getByRole('option', { name: from }).click()
    await dialog.getByRole('button', { name: 'More' }).click()
    await dialog.getByRole('textbox', { name: /Theme/ }).fill(theme)
  })
}

async function inTheWay(page: Page, of: string, text: string, helper: 'You' | 'Your boss'): Promise<void> {
  await capture(page, 'Obstacle', text, async (dialog) => {
    await choose(dialog, /In whose way/, of)
    await dialog.getByRole('radio', { name: helper, exact: true }).click()
    await choose(dialog, /What would help/, 'Access')
  })
}

async function promise(page: Page, to: string, text: string, due: string): Promise<void> {
  await capture(page, 'Promise', text, async (dialog) => {
    await choose(dialog, /^(Choose )?.*To$/, to)
    await setDay(dialog, 'Due', due)
  })
}

/** Desk work 30 hours, people 10: the Friday look. */
async function noteWeek(page: Page): Promise<void> {
  await goTo(page, 'Today')
  const week = page.getByRole('region', { name: 'The week', exact: true })
  await week.getByRole('button', { name: 'Desk work: 30 hours' }).click()
  await week.getByRole('button', { name: 'With people: 10 hours' }).click()
  await week.getByRole('button', { name: 'Note the week' }).click()
  await expect(week).toBeHidden()
}

test('Story 11: a month of 12 one-on-ones, 1 check-in, 2 of 3 loops closed, 2 of 4 promises kept, “label” hot, desk work won twice', async ({
  launchSaydo,
}) => {
  test.setTimeout(300_000)
  const { app, page } = await launchSaydo({ now: '2026-05-04T09:00' })
  const day = (on: string) => travelTo(app, page, `${on}T09:00`)

  await test.step('the first Monday: who there is, and what they work for', async () => {
    await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Amara, Ben, Chidi, Dora, Emil, Fay' })
    await page.keyboard.press('m')
    const move = page.getByRole('dialog', { name: 'Move the meeting' })
    await setDay(move, 'Day', '2026-05-14')
    await move.getByRole('button', { name: 'Move', exact: true }).click()
    await expect(move).toBeHidden()
    await goTo(page, 'Customers')
    for (const [name, kind] of [
      ['Harbour Foods', 'Customer'],
      ['Quickpost', 'Supplier'],
      ['Cartonia', 'Supplier'],
    ] as const) {
      await page.getByRole('button', { name: 'Customer or supplier' }).click()
      const form = page.getByRole('dialog')
      await form.getByRole('textbox', { name: 'Name' }).fill(name)
      if (kind === 'Supplier') await form.getByText('Supplier', { exact: true }).click()
      await form.getByRole('button', { name: /^(Add|Save)/ }).click()
      await expect(form).toBeHidden()
    }
    await goTo(page, 'Alignment')
    await addGoal(page, 'A goal of Ruth', 'Parcels right first time', 100)
    await addGoal(page, 'A goal of yours', 'No wrong label leaves the dock', 100)
    await nest(page, 'Parcels right first time', 80)
  })

  await test.step('week one: Amara, Ben and Chidi hear the same, and Ben cannot get on', async () => {
    await day('2026-05-05')
    await hear(page, 'The label peels off', 'Harbour Foods', 'Amara', 'label')
    await hear(page, 'Two labels on one box', 'Harbour Foods', 'Ben', 'label')
    await inTheWay(page, 'Ben', 'No login for the label system', 'Your boss')
    await talk(page, 'Amara', '2026-05-05')
    await talk(page, 'Ben', '2026-05-05', [['No login for the label system', 'Working on it']])
    await promise(page, 'Ben', 'Ask Ruth about the login', '2026-05-14')
    await talk(page, 'Chidi', '2026-05-05')
    await cancelForDeskWork(page, 'Dora', '2026-05-07')
    await day('2026-05-08')
    await noteWeek(page)
  })

  await test.step('week two: the check-in puts customers first, and Ruth clears the way', async () => {
    await day('2026-05-12')
    await hear(page, 'Labels without a barcode', 'Harbour Foods', 'Chidi', 'label')
    await hear(page, 'Paid after 47 days', 'Quickpost', 'Dora', 'payment')
    await inTheWay(page, 'Emil', 'The forklift is shared', 'You')
    await promise(page, 'Ruth', 'A plan for the labels', '2026-05-14')
    await promise(page, 'Emil', 'Hours for the forklift', '2026-05-20')
    await talk(page, 'Dora', '2026-05-12')
    await talk(page, 'Emil', '2026-05-12', [
      ['The forklift is shared', 'Cleared', 'A second forklift on loan'],
    ])
    await talk(page, 'Amara', '2026-05-12')
    await day('2026-05-14')
    await goTo(page, 'Commitments')
    for (const text of ['A plan for the labels', 'Ask Ruth about the login'])
      await page
        .getByRole('checkbox', { name: new RegExp(text) })
        .first()
        .press('Space')
    await goTo(page, 'Meetings')
    await page.getByRole('link', { name: /Ruth/ }).last().click()
    await expect(page.getByRole('list', { name: 'Worth asking' })).toContainText(
      '“label” is a hot theme: 3 people, 3 signals in 60 days',
    )
    const agenda = page.getByRole('region', { name: 'Agenda', exact: true })
    await expect(agenda).toContainText('Paid after 47 days')
    const first = agenda.getByRole('heading', { level: 3 }).first()
    await expect(first).toHaveText(/Customers/)
    await hold(page, [['No login for the label system', 'Cleared', 'Two logins from Monday']])
    await day('2026-05-15')
    await noteWeek(page)
  })

  await test.step('week three: what Ruth cleared is told to Ben', async () => {
    await day('2026-05-19')
    await talk(page, 'Ben', '2026-05-19', [['Two logins from Monday', 'Told']])
    await talk(page, 'Chidi', '2026-05-19')
    await talk(page, 'Fay', '2026-05-19')
    await cancelForDeskWork(page, 'Dora', '2026-05-21')
    await inTheWay(page, 'Fay', 'The printer is out of ink', 'You')
    await day('2026-05-22')
    await noteWeek(page)
  })

  await test.step('week four: three more talks, one promise late', async () => {
    await day('2026-05-26')
    await talk(page, 'Amara', '2026-05-26')
    await talk(page, 'Dora', '2026-05-26')
    await talk(page, 'Emil', '2026-05-26')
    await promise(page, 'Fay', 'Ink for the printer', '2026-05-27')
    await day('2026-05-28')
    await goTo(page, 'Fay')
    await page
      .getByRole('button', { name: /The printer is out of ink/ })
      .first()
      .click()
    const record = page.getByRole('dialog')
    await record.getByRole('button', { name: 'Cleared', exact: true }).click()
    await record.getByRole('textbox', { name: /How/ }).fill('Ink in the cupboard')
    await record.getByRole('button', { name: 'Cleared', exact: true }).last().click()
    await page.keyboard.press('Escape')
    await day('2026-05-29')
    await noteWeek(page)
  })

  await test.step('the month in numbers', async () => {
    await goTo(page, 'Insights')
    const block = (name: string) => page.getByRole('region', { name, exact: true })
    await expect(block('Loops closed')).toContainText('2 of 3')
    await expect(block('You said, you did')).toContainText('2 of 4')
    await expect(block('Hot themes')).toContainText('“label”')
    await expect(block('Lost to desk work')).toContainText('Desk work won twice')
    await expect(block('Job and work')).toContainText('25%')
    await expect(block('Nested goals')).toContainText('80%')
    const rhythm = (name: string) =>
      block('The rhythm of everyone').getByRole('row', { name: new RegExp(name) })
    const held = {
      Amara: '3 of 3',
      Ben: '2 of 3',
      Chidi: '2 of 3',
      Dora: '2 of 3',
      Emil: '2 of 3',
      Fay: '1 of 3',
    }
    for (const [name, counted] of Object.entries(held)) await expect(rhythm(name)).toContainText(counted)
    await expect(rhythm('Ruth')).toContainText('1, too early')
  })
})

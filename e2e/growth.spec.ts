// Growth from the wish to the step, what asks for attention, talks about staying, and who could take over.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, choose, goTo, setDay, travelTo } from './pages'

const toPage = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Omar/ }).click()

test('a wish comes up, is talked about and becomes a step; facts and the stay talk stay with you', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await launchSaydo({ now: '2026-01-05T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  const growth = page.getByRole('region', { name: 'Growth', exact: true })

  await test.step('an aspiration needs words and a person; it then stands on the page', async () => {
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await dialog.getByRole('radio', { name: 'Aspiration' }).click()
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toContainText('Write what they want to become or learn.')
    await expect(dialog).toContainText('Choose whose aspiration it is.')
    await dialog.getByRole('textbox').first().fill('Become a site trainer')
    await choose(dialog, /Whose/, 'Omar')
    await dialog.getByRole('textbox', { name: /By when/ }).fill('by autumn')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
    await toPage(page)
    await expect(growth).toContainText('Become a site trainer')
    await expect(growth).toContainText('by autumn')
    await expect(growth).toContainText('No growth talk yet')
  })

  await test.step('nine weeks later it comes up with 38 points, and a stretch comes of the talk', async () => {
    await travelTo(app, page, '2026-03-09T09:00')
    await page.keyboard.press('n')
    const plan = page.getByRole('dialog', { name: 'New meeting' })
    await setDay(plan, 'Day', 'today')
    await plan.getByRole('button', { name: 'Plan it' }).click()
    const section = page.getByRole('region', { name: 'Agenda' }).getByRole('region', { name: /^Growth/ })
    await section.getByRole('button', { name: 'Become a site trainer', exact: true }).click()
    await expect(section).toContainText('38 points in all')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('timer')).toBeVisible()
    await page
      .getByRole('button', { name: /Become a site trainer/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Become a site trainer' })).toBeVisible()
    await page.getByRole('button', { name: 'Talked', exact: true }).click()
    await page
      .getByRole('textbox', { name: 'What to try next, if anything' })
      .fill('Train the April starters')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toContainText('Stretch, Train the April starters')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
    await toPage(page)
    await expect(growth).toContainText('Growth talk today')
    await expect(growth.getByRole('list', { name: 'Steps of development' })).toContainText(
      'Train the April starters',
    )
  })

  await test.step('a step is checked off, and undone', async () => {
    await growth.getByRole('checkbox', { name: 'Done: Train the April starters' }).press('Space')
    await expect(growth.getByRole('checkbox', { name: 'Open again: Train the April starters' })).toBeChecked()
    await page.keyboard.press('Control+z')
    await expect(growth.getByRole('checkbox', { name: 'Done: Train the April starters' })).not.toBeChecked()
  })

  await test.step('94 days on, facts are listed in words, for you only', async () => {
    await travelTo(app, page, '2026-06-11T09:00')
    const only = page.getByRole('region', { name: 'What asks for attention' })
    await expect(only.getByRole('group', { name: 'Private' })).toBeVisible()
    await expect(only.getByRole('listitem')).toHaveText([
      '157 days without recognition',
      '94 days without a growth talk',
      '1 aspiration linked to nothing yet',
    ])
    await expect(only).toContainText('Ask what would make Omar stay.')
    await expect(only).not.toContainText(/risk|score|%/)
  })

  await test.step('the question is offered in the talk, and the talk noted by hand', async () => {
    await page.keyboard.press('n')
    const plan = page.getByRole('dialog', { name: 'New meeting' })
    await setDay(plan, 'Day', 'today')
    await plan.getByRole('button', { name: 'Plan it' }).click()
    const chips = page.getByRole('list', { name: 'Worth asking' })
    await expect(chips).toContainText('Ask what would make Omar stay')
    await expect(chips).toContainText('Only you')
    await toPage(page)
    const only = page.getByRole('region', { name: 'What asks for attention' })
    await only.getByRole('button', { name: 'Note a stay talk' }).click()
    const dialog = page.getByRole('dialog', { name: 'What would make Omar stay' })
    await setDay(dialog, 'On', '2026-01-04')
    await dialog.getByRole('button', { name: 'Note it' }).click()
    await expect(dialog).toContainText('That is before you began working together on 5 Jan.')
    await setDay(dialog, 'On', 'today')
    await dialog.getByRole('textbox', { name: /What was said/ }).fill('A say in the plan for the site')
    await dialog.getByRole('button', { name: 'Note it' }).click()
    await expect(dialog).toBeHidden()
    await expect(only).toContainText('The last stay talk was on 11 Jun.')
    await expect(only.getByText('A say in the plan for the site')).toBeHidden()
  })
})

test('what you answer for, with who could take it over', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya, Omar' })
  await goTo(page, 'Team')
  const section = page.getByRole('region', { name: 'What you answer for' })
  const dialog = page.getByRole('dialog', { name: 'What you answer for' })
  await section.getByRole('button', { name: 'Add what you answer for' }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toContainText('Write what you answer for.')
  await dialog.getByRole('textbox', { name: 'Responsibility' }).fill('The weekly rota')
  await choose(dialog, /Who could take it over/, 'Priya')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(section).toContainText('1 of 1 responsibility covered')
  await expect(section).toContainText('Priya, ready soon')
  await section.getByRole('button', { name: /The weekly rota/ }).click()
  await choose(dialog, /How ready Priya is/, 'not ready yet')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(section).toContainText('0 of 1 responsibility covered')
  await page.keyboard.press('Control+z')
  await expect(section).toContainText('1 of 1 responsibility covered')
  await goTo(page, 'Insights')
  const block = page.getByRole('region', { name: 'Someone could take over' })
  await expect(block).toContainText('1 of 1')
  await block.getByRole('link', { name: 'What you answer for' }).click()
  await expect(section).toBeFocused()
})

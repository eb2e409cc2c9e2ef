// Evidence, chances and cases by keyboard, what happens to wrong input, and that nothing typed is lost.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { addGoal, beginWith, capture, choose, goTo, setDay } from './pages'

const capturing = (page: Page) => page.getByRole('dialog', { name: 'Capture' })

test('wrong input is said at its field, and what was typed stays', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { level: 1, name: 'What you got done' })).toBeVisible()
  const dialog = capturing(page)

  await test.step('impact 3 without a measure or evidence, a day to come, a before without an after', async () => {
    await page.keyboard.press('n')
    await page.keyboard.type('Pick errors')
    await page.keyboard.press('Enter')
    const seen = dialog.getByRole('textbox', { name: /Where it can be seen/ })
    await expect(seen).toHaveAccessibleDescription(
      'With this much impact, add where it stands now, or where it can be seen.',
    )
    await setDay(dialog, 'On', '2026-05-15')
    await dialog.getByRole('textbox', { name: /^Before/ }).fill('1.9 %')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    const after = dialog.getByRole('textbox', { name: /^After/ })
    await expect(after).toHaveAccessibleDescription('Write where it stands now as well.')
    await after.fill('1.1 %')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog.getByRole('textbox', { name: /^On/ })).toHaveAccessibleDescription(
      /That day has not come yet\./,
    )
    await expect(dialog.getByRole('textbox').first()).toHaveValue('Pick errors')
    await expect(after).toHaveValue('1.1 %')
    await setDay(dialog, 'On', '2026-05-13')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'For no goal in particular' })).toContainText('1.9 → 1.1 %')
  })

  await test.step('a decision with one option is no choice yet', async () => {
    await page.keyboard.press('c')
    await dialog.getByRole('radio', { name: 'Decision', exact: true }).click()
    await dialog.getByRole('textbox').first().fill('Earlier cut-off?')
    await dialog.getByRole('button', { name: 'Add an option' }).click()
    await dialog.getByRole('textbox', { name: 'Option 1' }).fill('15:00')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog.getByRole('textbox', { name: 'Option 1' })).toHaveAccessibleDescription(
      'One option is not a choice yet. Add another, or write it as a topic.',
    )
    await dialog.getByRole('button', { name: 'Add an option' }).click()
    await dialog.getByRole('textbox', { name: 'Option 2' }).fill('16:00')
    await dialog
      .getByRole('radiogroup', { name: 'What it does to: Customers' })
      .getByRole('radio', { name: 'Hurts' })
      .click()
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('what hurts customers is not decided before it is softened, and can be right there', async () => {
    await goTo(page, 'Ruth')
    const decision = page.getByRole('button', { name: /^Earlier cut-off/ })
    await expect(page.getByRole('img', { name: 'Customers: hurts, Team: not clear yet' })).toBeVisible()
    await decision.click()
    const record = page.getByRole('dialog', { name: 'Decision' })
    await record.getByRole('button', { name: 'Decided' }).click()
    const step = record.getByRole('group', { name: 'Decided' })
    await step.getByText('15:00', { exact: true }).click()
    await step.getByRole('button', { name: 'Decided' }).click()
    const softening = step.getByRole('textbox', { name: 'What softens it for customers' })
    await expect(softening).toHaveAccessibleDescription(
      'This hurts customers. Write what softens it for them first.',
    )
    await expect(record.getByRole('radio', { name: '15:00' })).toBeChecked()
    await softening.fill('A late slot for urgent orders')
    await step.getByRole('button', { name: 'Decided' }).click()
    await expect(record).toBeHidden()
    await expect(page.getByRole('region', { name: 'Decisions' })).toContainText('No decision is waiting.')
  })

  await test.step('a chance that closed before today is kept as missed, and says so while it is typed', async () => {
    await page.keyboard.press('c')
    await dialog.getByRole('radio', { name: 'Opportunity', exact: true }).click()
    await dialog.getByRole('textbox').first().fill('Trade fair')
    await setDay(dialog, 'Closes on', '2026-05-11')
    await expect(dialog).toContainText('It closed before you learned of it. It is kept as missed.')
    await setDay(dialog, 'Learned of it on', '2026-05-15')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog.getByRole('textbox', { name: /^Learned of it on/ })).toHaveAccessibleDescription(
      /That day has not come yet\./,
    )
    await expect(dialog.getByRole('textbox').first()).toHaveValue('Trade fair')
  })
})

test('evidence is added, told, changed and found again by keyboard', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await goTo(page, 'Alignment')
  await addGoal(page, 'A goal of yours', 'Pick errors below 1%', 100)
  await capture(page, 'Evidence', 'Checks at the belt', async (dialog) => {
    await choose(dialog, /For the goal/, 'Pick errors below 1%')
    await dialog.getByRole('textbox', { name: /Where it can be seen/ }).fill('Quality report, May')
  })
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  const goal = page.getByRole('region', { name: 'Pick errors below 1%' })
  const line = goal.getByRole('button', { name: /^Checks at the belt/ })

  await test.step('Told marks that the boss knows, and undo takes it back', async () => {
    await goal.getByRole('button', { name: 'Told Ruth: Checks at the belt' }).press('Enter')
    await expect(goal).toContainText('Ruth knows, 14 May')
    await page.keyboard.press('Control+z')
    await expect(goal.getByRole('button', { name: 'Told Ruth: Checks at the belt' })).toBeVisible()
  })

  await test.step('E edits the one that has the focus', async () => {
    await line.focus()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Evidence' })
    await expect(dialog.getByRole('textbox').first()).toHaveValue('Checks at the belt')
    await page.keyboard.press('End')
    await page.keyboard.type(', every hour')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(goal).toContainText('Checks at the belt, every hour')
  })

  await test.step('its address selects it', async () => {
    await goTo(page, 'Today')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search or jump' }).fill('every hour')
    await page.getByRole('option', { name: /every hour/ }).click()
    await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(line).toBeFocused()
  })
})

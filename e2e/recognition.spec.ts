// Recognition from seeing to saying: noted by keyboard, on the agenda, said at the close, on the page; values and days.
import { expect, test } from './launch'
import { beginWith, choose, goTo, goToHash, setDay, travelTo } from './pages'

test('what was seen is noted, comes up in the one-on-one, is said there and stands on the page', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-04-29T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  const capturing = page.getByRole('dialog', { name: 'Capture' })
  const section = page.getByRole('region', { name: 'Recognition' })

  await test.step('a value of the team is what one would see someone do', async () => {
    await goToHash(page, '#/team?part=values')
    const values = page.getByRole('region', { name: 'Values' })
    await expect(values).toBeFocused()
    await values.getByRole('button', { name: 'Add a value' }).click()
    const dialog = page.getByRole('dialog', { name: 'A new value' })
    await dialog.getByRole('textbox', { name: 'Value' }).fill('Be candid')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('textbox', { name: /What you would see/ })).toHaveAccessibleDescription(
      /Write at least one thing one would see someone do\./,
    )
    await dialog.getByRole('textbox', { name: /What you would see/ }).fill('Says the bad news first')
    await dialog.getByRole('button', { name: 'Add' }).click()
    await expect(values).toContainText('not seen yet')
  })

  await test.step('noted without an action it is refused at the field, with one it is kept', async () => {
    await goTo(page, 'Priya')
    await expect(section).toContainText('Nothing noted yet. What did Priya do that was worth a word?')
    await section.getByRole('button', { name: 'Note recognition' }).click()
    const action = capturing.getByRole('textbox').first()
    await expect(action).toHaveAccessibleDescription(
      'Something anyone could have seen: an action, not a trait.',
    )
    await page.keyboard.press('Enter')
    await expect(action).toHaveAccessibleDescription('Write what was done, as anyone could have seen it.')
    await action.fill('Kept the carrier queue calm')
    await choose(capturing, /Shows the value/, 'Be candid')
    await capturing.getByText('Carried the customer’s voice').click()
    await capturing.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(capturing).toBeHidden()
    await expect(section.getByRole('list', { name: 'Recognition' })).toContainText(
      'Be candid · customer’s voice',
    )
    await expect(section).toContainText('not said yet')
  })

  await test.step('19 days later it weighs 38 in the one-on-one', async () => {
    await travelTo(app, page, '2026-05-18T09:00')
    await goTo(page, 'Priya')
    await page.keyboard.press('e')
    const edit = page.getByRole('dialog', { name: 'Edit Priya' })
    await edit.getByText('In private', { exact: true }).click()
    await edit.getByRole('button', { name: 'Save' }).click()
    await expect(edit).toBeHidden()
    await expect(section).toContainText('Priya likes it said in private.')
    await page.getByRole('button', { name: /New meeting/ }).click()
    const plan = page.getByRole('dialog')
    await setDay(plan, 'Day', '2026-05-18')
    await plan.getByRole('button', { name: /^Plan/ }).click()
    await expect(plan).toBeHidden()
    const item = page.getByRole('button', { name: 'Recognise: Kept the carrier queue calm', exact: true })
    await expect(item).toBeVisible()
    await item.focus()
    await expect(page.getByText('38 points in all')).toBeVisible()
    await expect(page.getByText('no recognition for 19 days')).toBeVisible()
  })

  await test.step('said in the talk, it is said at the close', async () => {
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('button', { name: /Recognise: Kept the carrier queue calm/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Said it' }).click()
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('button', { name: /Close the meeting|Close/ })
      .last()
      .click()
    await goToHash(page, '#/team')
    await expect(page.getByRole('region', { name: 'Values' })).toContainText('once in 90 days')
    await goTo(page, 'Priya')
    await expect(section).toContainText('the last one today')
    await expect(section).toContainText('said 18 May, in private')
  })

  await test.step('not said after all, and undone', async () => {
    await section.getByRole('button', { name: /Kept the carrier queue calm/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Recognition for Priya' })
    await dialog.getByRole('button', { name: 'Not said after all' }).click()
    await expect(dialog).toBeHidden()
    await expect(section).toContainText('not said yet')
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(section).toContainText('said 18 May, in private')
  })

  await test.step('too long after, the next agenda asks to find something, and E notes it', async () => {
    await travelTo(app, page, '2026-06-03T09:00')
    await goTo(page, 'Priya')
    await page.getByRole('button', { name: /New meeting/ }).click()
    const plan = page.getByRole('dialog')
    await setDay(plan, 'Day', '2026-06-03')
    await plan.getByRole('button', { name: /^Plan/ }).click()
    await expect(plan).toBeHidden()
    const title = 'Find something to recognise in Priya'
    const asking = page.getByRole('button', { name: title, exact: true })
    await expect(asking).toBeVisible()
    await asking.focus()
    await page.keyboard.press('e')
    await capturing.getByRole('textbox').first().fill('Told Harbour Foods the honest date')
    await capturing.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(capturing).toBeHidden()
    await page.getByRole('button', { name: 'Rebuild' }).click()
    await expect(
      page.getByRole('button', { name: 'Recognise: Told Harbour Foods the honest date', exact: true }),
    ).toBeVisible()
    await expect(asking).toHaveCount(0)
  })

  await test.step('three days are too few to choose, seven are fine', async () => {
    await goToHash(page, '#/settings')
    const days = page.getByRole('textbox', { name: /Days without recognition/ })
    await days.fill('3')
    await page.getByRole('button', { name: 'Save the days for recognition' }).click()
    await expect(days).toHaveAccessibleDescription('Choose 7 to 30 days.')
    await expect(days).toHaveValue('3')
    await days.fill('7')
    await page.getByRole('button', { name: 'Save the days for recognition' }).click()
    await expect(page.getByText('Days changed.')).toBeVisible()
  })

  await test.step('under Insights it is counted and named', async () => {
    await goTo(page, 'Insights')
    const voices = page.getByRole('region', { name: 'Carried the customer’s voice' })
    await expect(voices).toContainText('1 named: Priya.')
    await voices.getByRole('button', { name: 'What was seen' }).click()
    await expect(voices).toContainText('Kept the carrier queue calm')
  })
})

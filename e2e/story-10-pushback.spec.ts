// Pushing back by the rules: a case needs a shared goal and two options; overruled, it is carried out all the same.
import { expect, test } from './launch'
import { agendaOnScreen, beginWith, capture, goTo, goToHash, setDay } from './pages'

const question = 'Lift the overtime freeze?'

test('Story 10: one option is not ready; two and a shared goal are, 48 points, 6 min; overruled is committed', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', '2026-05-14')
  await move.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(move).toBeHidden()
  const meeting = await page.evaluate(() => window.location.hash)

  await test.step('with one option it says what is missing, and stays out of the agenda', async () => {
    await capture(page, 'Another way', question, async (dialog) => {
      await expect(dialog).toContainText('No option so far. A case needs two.')
      await dialog.getByRole('button', { name: 'Add an option' }).click()
      await dialog.getByRole('textbox', { name: 'Option 1' }).fill('Two nights a week')
      await dialog
        .getByRole('radiogroup', { name: 'What it does to: Customers' })
        .getByRole('radio', { name: 'Helps' })
        .click()
      await expect(dialog).toContainText('One option so far. A case needs two.')
    })
    await goTo(page, 'Ruth')
    await expect(page.getByRole('region', { name: 'Another way' })).toContainText(
      'One option so far. A case needs two.',
    )
    await expect(page.getByRole('region', { name: 'Another way' })).toContainText('not ready')
  })

  await test.step('with two and a shared goal it is ready', async () => {
    await page.getByRole('button', { name: new RegExp(`^${question.slice(0, -1)}`) }).click()
    const dialog = page.getByRole('dialog', { name: 'Another way' })
    await dialog.getByRole('button', { name: 'Add an option' }).click()
    await dialog.getByRole('textbox', { name: 'Option 2' }).fill('Temps for four weeks')
    await expect(dialog).toContainText('Not ready. No shared goal yet. Say what you both want.')
    await dialog.getByRole('textbox', { name: 'What you both want' }).fill('Orders out the same day')
    await expect(dialog).toContainText('Ready.')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('at the check-in it stands with 48 points and 6 minutes', async () => {
    await goToHash(page, meeting)
    await page.getByRole('button', { name: 'Rebuild' }).click()
    await expect(page.getByRole('button', { name: question, exact: true })).toBeVisible()
    expect((await agendaOnScreen(page)).filter(({ title }) => title === question)).toEqual([
      { section: 'Decisions and asks', title: question, minutes: 6, score: 48 },
    ])
  })

  await test.step('overruled, it closes as committed', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('timer')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('group', { name: `What came of ${question}` })
      .getByRole('button', { name: 'Overruled, committed either way' })
      .click()
    await page.getByRole('textbox', { name: 'What was said' }).fill('Not before the audit')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Not before the audit')).toBeVisible()
    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
    await goTo(page, 'Ruth')
    await expect(page.getByRole('region', { name: 'Another way' })).toContainText('Nothing to argue for now.')
  })

  await test.step('what it did to customers comes up among the customers of the next check-in', async () => {
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'New meeting' })
    await setDay(dialog, 'Day', '2026-06-11')
    await dialog.getByRole('button', { name: 'Plan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()
    await expect(
      page.getByRole('button', { name: 'What “Lift the overtime freeze” did to customers', exact: true }),
    ).toBeVisible()
    const [first] = await agendaOnScreen(page)
    expect(first).toMatchObject({
      section: 'Customers',
      title: 'What “Lift the overtime freeze” did to customers',
    })
  })
})

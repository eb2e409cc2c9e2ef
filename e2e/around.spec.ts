// What stands around the talks: the week, the line above agendas, what several people hear, asks for the team.
import { expect, type Saydo, test } from './launch'
import { goTo } from './pages'

async function sample(launchSaydo: (options: { now: string }) => Promise<Saydo>) {
  const { page } = await launchSaydo({ now: '2026-03-13T09:00' })
  await page.getByRole('button', { name: /Look around/i }).click()
  await expect(page.getByRole('heading', { name: /conversations today/ })).toBeVisible()
  return page
}

test('on Friday the week is noted with three taps, corrected, and shows its trend', async ({
  launchSaydo,
}) => {
  const page = await sample(launchSaydo)
  const week = page.getByRole('region', { name: 'The week', exact: true })
  await week.getByRole('button', { name: 'Desk work: 30 hours' }).click()
  await week.getByRole('button', { name: 'With people: 10 hours' }).click()
  await week.getByRole('button', { name: 'Note the week' }).click()
  await expect(week).toBeHidden()
  await goTo(page, 'Insights')
  const block = page.getByRole('region', { name: 'Job and work' })
  await expect(block).toContainText('25%')
  await expect(block).toContainText('10 of 40 hours at the job')
  await block.getByRole('button', { name: 'Correct this week' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Desk work' }).fill('200')
  await dialog.getByRole('button', { name: 'Note the week' }).click()
  await expect(dialog.getByText('A week has 168 hours.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Desk work' })).toHaveValue('200')
  await dialog.getByRole('textbox', { name: 'Desk work' }).fill('30.5')
  await dialog.getByRole('textbox', { name: 'With people' }).fill('9.5')
  await dialog.getByRole('textbox', { name: 'With people' }).press('Tab')
  await dialog.getByRole('button', { name: 'Note the week' }).click()
  await expect(block).toContainText('9.5 of 40 hours at the job')
  await expect(block.getByRole('img')).toHaveAccessibleName(/23% at the job/)
  await block.getByRole('button', { name: 'As a table' }).click()
  await expect(block.getByRole('row', { name: /9 Mar 9.5 h 30.5 h 23%/ })).toBeVisible()
})

test('Insights say each number with what it is made of, both ways, and nothing yet on an empty profile', async ({
  launchSaydo,
}) => {
  const page = await sample(launchSaydo)
  await goTo(page, 'Insights')
  const block = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(block('You said, you did')).toContainText(/\d+ of \d+ of your promises kept on time/)
  await expect(block('They said, they did')).toContainText(/\d+ of \d+ of your team’s promises kept on time/)
  await expect(block('Their part of one-on-ones')).toContainText('The aim is 50')
  await block('Themes asked about').getByRole('button', { name: 'As a table' }).click()
  await expect(block('Themes asked about').getByRole('row', { name: /Priya/ })).toContainText('of 10')
  await expect(block('The rhythm of everyone').getByRole('row', { name: /Sofie/ })).toContainText('over')
  await block('Nested goals').getByRole('button', { name: 'As a table' }).click()
  await expect(block('Nested goals').getByRole('row', { name: /Tomas/ })).toContainText('%')
  await block('Hot themes').getByRole('link', { name: 'What was heard' }).click()
  await expect(page.getByRole('heading', { name: 'What customers are telling you' })).toBeVisible()

  const empty = (await launchSaydo({ now: '2026-03-13T09:00' })).page
  await empty.getByRole('textbox', { name: 'Your name' }).fill('Dana')
  await empty.getByRole('textbox', { name: 'Who is your boss?' }).fill('Ruth')
  await empty.getByRole('button', { name: 'Plan the first check-in' }).click()
  await empty.getByRole('heading', { level: 1 }).waitFor()
  await goTo(empty, 'Insights')
  await expect(empty.getByRole('heading', { level: 1 })).toHaveText('What the last half-year shows')
  for (const name of ['You said, you did', 'Their part of one-on-ones', 'Themes asked about', 'Nested goals'])
    await expect(empty.getByRole('region', { name, exact: true })).toContainText('Nothing yet')
})

test('themes several people hear of are hot, and an incident says how early it was heard of', async ({
  launchSaydo,
}) => {
  const page = await sample(launchSaydo)
  await goTo(page, 'Customers')
  const themes = page.getByRole('region', { name: 'Themes' })
  await expect(themes.getByRole('listitem').first()).toContainText('hot')
  await themes.getByRole('button', { name: /^import/ }).click()
  const dialog = page.getByRole('dialog', { name: '“import”' })
  await expect(dialog).toContainText('4 people, 3 signals in 60 days')
  await expect(dialog.getByRole('list', { name: 'Incidents of this theme' })).toContainText(
    'heard 21 days before',
  )
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Note an incident' }).click()
  const form = page.getByRole('dialog', { name: 'Note an incident' })
  await form.getByRole('textbox', { name: 'What broke' }).fill('Nobody came to the kickoff')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form.getByText('Write the theme, such as “label”.')).toBeVisible()
  await expect(form.getByRole('textbox', { name: 'What broke' })).toHaveValue('Nobody came to the kickoff')
  await form.getByRole('textbox', { name: 'Theme' }).fill('kickoff')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('region', { name: 'Incidents' })).toContainText(
    /kickoff, 13 Mar, heard \d+ days before/,
  )

  // Somebody has said it, and a report is no supplier.
  await page.getByRole('button', { name: 'Signal', exact: true }).click()
  const captureDialog = page.getByRole('dialog', { name: 'Capture' })
  await captureDialog.getByRole('textbox').first().fill('The label peels off')
  await captureDialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(captureDialog.getByText('Say who it is from')).toBeVisible()
  await captureDialog.getByRole('combobox', { name: 'From whom' }).fill('Priya Venkell')
  await page.getByRole('option', { name: /Priya Venkell/ }).click()
  await captureDialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(captureDialog.getByText(/Priya Venkell works with you already/)).toBeVisible()
  await expect(captureDialog.getByRole('textbox').first()).toHaveValue('The label peels off')
})

test('the line above agendas is written once, and asks for the team come up when none was made for long', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-03-13T09:00' })
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dana')
  await page.getByRole('textbox', { name: 'Who is your boss?' }).fill('Ruth Amadi')
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(page.getByText('Serve the customer, or back someone who does.')).toBeVisible()
  await page.keyboard.press('Control+Comma')
  const line = page.getByRole('textbox', { name: 'The line above your agendas' })
  await line.fill('x'.repeat(81))
  await page.getByRole('button', { name: 'Save the line' }).click()
  await expect(page.getByText('Keep the line to 80 characters')).toBeVisible()
  await expect(line).toHaveValue('x'.repeat(81))
  await line.fill('Somebody is waiting for this parcel.')
  await page.getByRole('button', { name: 'Save the line' }).click()

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Ruth/ }).click()
  await page.getByRole('button', { name: 'More about working with Ruth' }).click()
  await page.getByRole('button', { name: 'Add an ask for the team' }).click()
  const add = page.getByRole('dialog', { name: 'An ask for the team' })
  await add.getByRole('button', { name: 'Add' }).click()
  await expect(add.getByText('Write what the boss could back for the team.')).toBeVisible()
  await add.getByRole('textbox', { name: 'What Ruth could back' }).fill('A second label printer')
  await add.getByText('Asked Ruth already').click()
  await add.getByRole('textbox', { name: /Asked on/ }).fill('8 Dec 2025')
  await add.getByRole('button', { name: 'Add' }).click()
  const asks = page.getByRole('region', { name: 'Asked for the team' })
  await expect(asks).toContainText('asked 8 Dec 2025, no answer yet')
  await page.getByRole('link', { name: /Open the next check-in/ }).click()
  await expect(page.getByText('Somebody is waiting for this parcel.')).toBeVisible()
  const hints = page.getByRole('list', { name: 'Worth asking' })
  const days = hints.getByText(/days since you asked Ruth to back something for the team/)
  await expect(days).toBeVisible()
  await hints.getByRole('button', { name: /Ask it: What would help my team most/ }).click()
  const team = page.getByRole('region', { name: 'What the team needs' })
  await expect(team).toContainText('What would help my team most that only you can back?')
})

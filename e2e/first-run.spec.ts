// From an empty profile to a first agenda.
import { expect, test } from './launch'

test('the app opens on an empty profile, takes three names, and stands in its window', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You work for three bosses, in this order.',
  )
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(page.getByText('A name is needed.')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dana')
  await page.getByRole('textbox', { name: 'Who is your boss?' }).fill('Ruth')
  await page.getByRole('textbox', { name: /Who reports to you/ }).fill('Priya, Omar')
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Priya/ }),
  ).toBeVisible()
})

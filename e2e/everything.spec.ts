// Everything about one person on one screen, and nothing of it once that person is deleted.
import { expect, test } from './launch'

test('Story 7: Everything about Priya holds each row about Priya, private ones too, until Priya is deleted', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await page.getByRole('button', { name: /Look around/i }).click()
  await page
    .getByRole('link', { name: /Priya Venkell/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Priya Venkell' }).waitFor()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Everything about Priya' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Everything about Priya' })).toBeVisible()
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(part('Who')).toContainText('Onboarding lead')
  await expect(part('In the way')).toContainText('The kickoff checklist needs three approvals')
  await expect(part('Aspirations')).toContainText('Run a product launch from end to end')
  await expect(part('Talks about staying')).toContainText('Private')
  await expect(part('Who')).not.toContainText('Tomas')
  await page.getByRole('link', { name: /^Talks about staying/ }).click()
  await expect(part('Talks about staying')).toBeInViewport()

  await page.getByRole('link', { name: 'Priya Venkell' }).last().click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete Priya…' }).click()
  await page.getByRole('button', { name: 'Delete Priya', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible()
  await page.getByRole('button', { name: /Search or jump/ }).click()
  await page.keyboard.type('product launch from end')
  await expect(page.getByRole('option', { name: /Run a product launch/ })).toHaveCount(0)
})

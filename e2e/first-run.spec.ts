// From an empty profile to a first agenda.
import { expect, test } from './launch'

test('the app opens on an empty profile', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await expect(page.getByRole('main')).toContainText('2026-05-14')
})

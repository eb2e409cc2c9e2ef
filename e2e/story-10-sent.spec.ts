// Rules of story 10: an agenda wanted 24 hours ahead warns from the hour it is due until it is marked as sent.
import { expect, test } from './launch'
import { beginWith, noteRule, setDay, travelTo } from './pages'

test('Story 10: send 24 h ahead warns for a 10:00 meeting on 14 May from 10:00 on 13 May, not at 09:59', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-05-12T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', '2026-05-14')
  await move.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(move).toBeHidden()
  await expect(page.getByText(/, 10:00 to /)).toBeVisible()
  await noteRule(page, 'The agenda a day ahead', 'Agenda sent ahead', '24')
  await page.keyboard.press('r')
  const bar = page.getByRole('list', { name: 'Rules of Ruth' })
  const reload = async (moment: string) => {
    await travelTo(app, page, moment)
    await page.keyboard.press('r')
    await expect(page.getByRole('heading', { name: /^Agenda/ })).toBeVisible()
  }
  await reload('2026-05-13T09:40')
  await expect(bar).toBeHidden()
  await reload('2026-05-13T09:59')
  await page.waitForTimeout(500)
  await expect(bar).toBeHidden()
  await reload('2026-05-13T10:00')
  await expect(bar).toContainText('Ruth wants the agenda 24 hours ahead, by 10:00 on 13 May.')

  await page.getByRole('button', { name: 'Print' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Print the agenda' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar, 'a look at the paper sends nothing').toBeVisible()

  await bar.getByRole('button', { name: /Mark as sent/ }).click()
  await expect(bar).toBeHidden()
  await expect(page.getByText('sent 13 May 10:00')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Shift+S')
  await expect(page.getByText('sent 13 May 10:00')).toBeVisible()
  await page.keyboard.press('Shift+S')
  await expect(bar).toBeVisible()
})

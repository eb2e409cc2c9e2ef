// The rules of story 10: at most six topics lints an agenda of eleven and keeps the top six by key; sent 24 hours
// ahead warns from the hour it is due until it is marked as sent.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { agendaOnScreen, beginWith, choose, setDay, travelTo } from './pages'

async function addRule(page: Page, text: string, check: string, value: string): Promise<void> {
  const back = await page.evaluate(() => window.location.hash)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Ruth/ }).click()
  await page.getByRole('button', { name: 'Add a rule' }).click()
  const form = page.getByRole('dialog', { name: 'A rule Ruth plays by' })
  await form.getByRole('textbox', { name: 'Rule', exact: true }).fill(text)
  await choose(form, /What can be checked/, check)
  await form.getByRole('textbox', { name: 'How many' }).fill(value)
  await form.getByText('Ruth said so').click()
  await form.getByRole('button', { name: 'Add rule' }).click()
  await expect(form).toBeHidden()
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, back)
}

test('at most 6 topics lints the agenda of 11 and keeps the top 6 by key', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  const add = page.getByRole('textbox', { name: 'Add a topic' })
  for (let number = 1; number <= 11; number++) {
    await add.fill(`Topic ${number}`)
    await add.press('Enter')
    await expect(page.getByRole('button', { name: `Topic ${number}`, exact: true })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Change length' }).click()
  await page.getByRole('textbox', { name: /Length/ }).fill('120')
  await page.getByRole('button', { name: 'Rebuild for this length' }).click()
  await expect(page.getByRole('heading', { name: /of 120 min/ })).toBeVisible()
  const topics = async () =>
    (await agendaOnScreen(page)).map(({ title }) => title).filter((title) => title.startsWith('Topic'))
  expect(await topics()).toHaveLength(11)
  await page.getByRole('button', { name: 'Topic 11', exact: true }).focus()
  await page.keyboard.press('k')
  await expect(page.getByRole('img', { name: 'Pinned' })).toBeVisible()

  await addRule(page, 'No more than six topics', 'Topics at most', '6')
  const bar = page.getByRole('list', { name: 'Rules of Ruth' })
  await expect(bar).toHaveText(/Ruth wants 6 topics at most, this has 11\./)
  await expect(bar.getByRole('button', { name: /Keep the top 6/ })).toBeVisible()
  await page.keyboard.press('t')
  await expect(bar).toBeHidden()
  expect((await topics()).toSorted()).toEqual([
    'Topic 1',
    'Topic 11',
    'Topic 2',
    'Topic 3',
    'Topic 4',
    'Topic 5',
  ])
  await page.keyboard.press('r')
  expect(await topics()).toHaveLength(6)
  await page.keyboard.press('Control+z')
  await expect(bar).toContainText('this has 11')
  expect(await topics()).toHaveLength(11)
})

test('send 24 h ahead warns for a 10:00 meeting on 14 May from 10:00 on 13 May, not at 09:59', async ({
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
  await addRule(page, 'The agenda a day ahead', 'Agenda sent ahead', '24')
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

// Rules of story 10: at most six topics lints an agenda of eleven and keeps the top six by key.
import { expect, test } from './launch'
import { agendaOnScreen, beginWith, noteRule } from './pages'

test('Story 10: at most 6 topics lints the agenda of 11 and keeps the top 6 by key', async ({
  launchSaydo,
}) => {
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

  await noteRule(page, 'No more than six topics', 'Topics at most', '6')
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

// A gentle word before health, family or union membership is written down about someone: it blocks nothing.
import { expect, test } from './launch'
import { beginWith, goTo, goToHash } from './pages'

test('what may be about health gives pause before it is kept, and is kept when you say so', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await goTo(page, 'Priya')
  await expect(page.getByRole('heading', { level: 1, name: 'Priya' })).toBeVisible()
  const priya = await page.evaluate(() => window.location.hash)
  const words = 'This may be about health. Only keep what you would be glad to show.'

  await test.step('while it is captured: said politely, gone when kept, the caret where it was', async () => {
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    const field = dialog.getByRole('textbox').first()
    await field.fill('Healthy pipeline for the family of products')
    await expect(dialog.getByRole('status').filter({ hasText: 'Only keep' })).toHaveCount(0)
    await field.fill('Priya called in sick')
    await expect(dialog.getByRole('status').filter({ hasText: words })).toBeVisible()
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    await expect(dialog.getByText(words)).toHaveCount(0)
    await expect(field).toBeFocused()
    await page.keyboard.type(' and the children too')
    await expect(dialog.getByText('This may be about family.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'Topics' })).toContainText('and the children too')
  })

  await test.step('in a note, before and after it is private', async () => {
    await page.getByRole('button', { name: /New meeting/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: /Plan/ }).click()
    await expect(page.getByRole('main', { name: /One-on-one/ })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const privateNote = page.getByRole('textbox', { name: /rivate note/ }).first()
    await privateNote.click()
    await page.keyboard.type('Long illness last year')
    await expect(page.getByText(words)).toBeVisible()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText(words)).toHaveCount(0)
    await expect(privateNote).toBeFocused()
    await page.keyboard.type(', better now')
    await expect(privateNote).toContainText('Long illness last year, better now')
  })

  await test.step('how someone likes to work', async () => {
    await goToHash(page, priya)
    await expect(page.getByRole('heading', { level: 1, name: 'Priya' })).toBeVisible()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Edit Priya' })
    await dialog.getByRole('textbox', { name: /Best hours/ }).fill('Not on union meeting days')
    await expect(dialog.getByText('This may be about union membership.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
  })
})

test('what is written about a boss, a goal or who takes over gives the same pause', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  const dialog = page.getByRole('dialog')
  const givesPause = async (open: string, field: RegExp) => {
    await page.getByRole('main').getByRole('button', { name: open, exact: true }).first().click()
    await dialog.getByRole('textbox', { name: field }).fill('After the sick leave')
    await expect(dialog.getByText('This may be about health.'), open).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  }
  await goTo(page, 'Ruth')
  await page.getByRole('button', { name: 'More about working with Ruth' }).click()
  await givesPause('Add a reading', /What Ruth said/)
  await givesPause('Add a moment', /A few words/)
  await givesPause('Add something to find out', /find out/)
  await givesPause('Add an ask for the team', /could back/)
  await goTo(page, 'Team')
  await givesPause('Add what you answer for', /Responsibility/)
  await goTo(page, 'Alignment')
  await givesPause('A goal of yours', /outstanding/)
})

// The way from a desk to a customer, and the hours of a week: built step by step, with what is refused and why.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, choose, goTo } from './pages'

async function addParty(page: Page, name: string, kind: string) {
  await page.getByRole('button', { name: 'Customer or supplier' }).click()
  const dialog = page.getByRole('dialog', { name: 'A customer or supplier' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('radio', { name: kind, exact: true }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('a desk finds its way to a customer, and a week its energy', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya, Omar' })
  await goTo(page, 'Customers')
  await addParty(page, 'Quickpost', 'Supplier')
  await addParty(page, 'Quellmere Clinics', 'Customer')
  await goTo(page, 'Priya')
  const sight = page.getByRole('region', { name: 'Line of sight' })
  const dialog = page.getByRole('dialog', { name: 'A step to a customer' })
  const step = async (from: string | null, to: string, words = '') => {
    await sight.getByRole('button', { name: 'Add a step to a customer' }).click()
    if (from) await choose(dialog, /From/, from)
    await choose(dialog, /To/, to)
    if (words) await dialog.getByRole('textbox', { name: /What is handed on/ }).fill(words)
    await dialog.getByRole('button', { name: 'Add' }).click()
  }

  await test.step('nothing chosen is said at the field', async () => {
    await expect(sight).toContainText('No step yet. Whose work gets easier by what is done here?')
    await sight.getByRole('button', { name: 'Add a step to a customer' }).click()
    await dialog.getByRole('button', { name: 'Add' }).click()
    await expect(dialog.getByText('Choose a person or a name.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('three steps make a line', async () => {
    await step(null, 'Omar', 'Labels in time')
    await expect(dialog).toBeHidden()
    await step(null, 'Quickpost')
    await expect(dialog).toBeHidden()
    await step(null, 'Quellmere Clinics')
    await expect(dialog).toBeHidden()
    await expect(sight).toContainText('Priya → Omar → Quickpost (supplier) → Quellmere Clinics')
    await expect(sight).toContainText('Labels in time')
  })

  await test.step('a circle is refused in words, and what was typed stays', async () => {
    await step('Quickpost', 'Priya', 'Parcels')
    await expect(
      dialog.getByText(
        'That would go round in a circle: Quickpost (supplier) → Priya → Omar → Quickpost (supplier).',
      ),
    ).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: /What is handed on/ })).toHaveValue('Parcels')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('the team sees who has a line, and Insights names who has none', async () => {
    await goTo(page, 'Team')
    await expect(page.getByRole('region', { name: 'Lines of sight' })).toContainText(
      '2 of 2 people have a line of sight.',
    )
    await goTo(page, 'Priya')
    await sight.getByRole('button', { name: /Remove the step Quickpost/ }).click()
    await expect(sight).not.toContainText('Quellmere Clinics')
    await goTo(page, 'Insights')
    const block = page.getByRole('region', { name: 'Lines of sight' })
    await expect(block).toContainText('Nothing yet. Begin with Omar, Priya')
    await block.getByRole('link', { name: 'Priya' }).click()
    await expect(sight).toBeFocused()
  })

  await test.step('hours out of range are said at the field, in range they add up', async () => {
    const hours = page.getByRole('region', { name: 'Hours that give and take energy' })
    const add = async (text: string, count: string, energy: string) => {
      await hours.getByRole('button', { name: 'Add hours' }).click()
      const form = hours.getByRole('form', { name: 'Add hours' })
      await form.getByRole('textbox', { name: 'What it is' }).fill(text)
      await form.getByRole('textbox', { name: 'Hours a week' }).fill(count)
      await form.getByRole('radio', { name: energy }).click()
      await form.getByRole('button', { name: 'Add', exact: true }).click()
      return form
    }
    const form = await add('Carrier calls', '200', 'Gives energy')
    const count = form.getByRole('textbox', { name: 'Hours a week' })
    await expect(count).toHaveAccessibleDescription('Write between half an hour and 80 hours.')
    await count.fill('0')
    await expect(count).toHaveAccessibleDescription('Write between half an hour and 80 hours.')
    await expect(form.getByRole('textbox', { name: 'What it is' })).toHaveValue('Carrier calls')
    await count.fill('14')
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(form).toBeHidden()
    await add('Weekly figures', '21', 'Takes energy')
    await expect(hours).toContainText('14 of 35 h give energy, 40%')
    await hours.getByRole('button', { name: 'Remove: Weekly figures' }).click()
    await expect(hours).toContainText('14 of 14 h give energy, 100%')
  })
})

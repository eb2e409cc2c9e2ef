// What people type wrong is said beside the field, in their words, and nothing typed is lost.
import { expect, test } from './launch'
import { addGoal, beginWith, choose, goTo, setDay } from './pages'

test('wrong lengths, days, weights and shares are refused where they were typed', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await page.getByRole('textbox', { name: 'Your name' }).fill('D'.repeat(10_000))
  await page.getByRole('textbox', { name: 'Who is your boss?' }).fill('   ')
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(page.getByText('Keep the name under 120 characters.')).toBeVisible()
  await expect(page.getByText('A name is needed.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('D'.repeat(10_000))
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })

  await test.step('a meeting of 0 or 600 minutes', async () => {
    for (const [length, words] of [
      ['0', 'A meeting lasts at least 5 minutes.'],
      ['600', 'A meeting lasts at most 480 minutes.'],
    ] as const) {
      await page.getByRole('button', { name: 'Change length' }).click()
      const field = page.getByRole('textbox', { name: /Length/ })
      await field.fill(length)
      await field.press('Tab')
      await expect(page.getByText(words)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Rebuild for this length' })).toBeDisabled()
      await page.keyboard.press('Escape')
    }
  })

  await test.step('a second meeting in preparation with the same person', async () => {
    await goTo(page, 'Meetings')
    await page.getByRole('button', { name: 'New meeting' }).click()
    const dialog = page.getByRole('dialog')
    await choose(dialog, /With/, 'Ruth')
    await setDay(dialog, 'Day', '2026-05-20')
    await dialog.getByRole('button', { name: /^Plan/ }).click()
    await expect(page.getByRole('alert')).toContainText('Another meeting with Ruth is being prepared')
  })

  await test.step('a promise due before the day it was made; due before today it shows as late', async () => {
    await goTo(page, 'Commitments')
    await expect(page.getByRole('heading', { level: 1, name: 'Said and done' })).toBeVisible()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await dialog.getByRole('radio', { name: 'Promise' }).click()
    await dialog.getByRole('textbox').first().fill('Send the plan')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toContainText('Choose who it is between.')
    await expect(dialog.getByRole('button', { name: /To$/ }), 'the first wrong field').toBeFocused()
    await choose(dialog, /To$/, 'Ruth')
    await setDay(dialog, 'Due', '2026-05-12')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toContainText('A promise cannot be due before the day it was made.')
    await expect(dialog.getByRole('textbox', { name: /^Due/ })).toBeFocused()
    await expect(dialog.getByRole('textbox').first()).toHaveValue('Send the plan')
    await dialog.getByRole('button', { name: 'More' }).click()
    await setDay(dialog, 'Made on', '2026-05-02')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'You said' })).toContainText('2 days late')
  })

  await test.step('weights beyond 100 warn and still compute; a weight of 120 and a share of 120 are refused', async () => {
    await goTo(page, 'Alignment')
    await addGoal(page, 'A goal of Ruth', 'On-time delivery', 100)
    await addGoal(page, 'A goal of yours', 'Saturday delivery', 80)
    await addGoal(page, 'A goal of yours', 'Warehouse map', 60)
    await expect(
      page.getByText('Your weights add up to 140, not 100. The figure divides by 140.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'A goal of yours', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Goal', exact: true }).fill('Too heavy')
    await dialog.getByRole('textbox', { name: 'Weight' }).fill('120')
    await dialog.getByRole('button', { name: 'Add goal' }).click()
    await expect(dialog.getByText('A weight is at most 100.')).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue('Too heavy')
    await page.keyboard.press('Escape')
    await expect(dialog).toContainText('Not saved yet. Press Escape again to leave it.')
    await expect(dialog.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue('Too heavy')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    const form = page.getByRole('form', { name: 'Nest under a goal' })
    await choose(form, /Nest under/, 'On-time delivery')
    await form.getByRole('textbox', { name: 'Share' }).fill('120')
    await form.getByRole('button', { name: 'Nest', exact: true }).click()
    await expect(form).toContainText('A share is at most 100%.')
    await expect(form.getByRole('textbox', { name: 'Share' })).toHaveValue('120')
    await form.getByRole('textbox', { name: 'Share' }).fill('100')
    await form.getByRole('textbox', { name: 'Share' }).press('Enter')
    await expect(page.getByRole('button', { name: /Warehouse map/, pressed: true })).toBeFocused()
    const share = page.getByRole('textbox', { name: 'Share to On-time delivery' })
    await share.fill('60')
    await share.press('Enter')
    await expect(page.getByRole('button', { name: /Warehouse map/, pressed: true })).toBeFocused()
    await page.keyboard.press('l')
    await expect(share).toHaveValue('60')
  })

  await test.step('a signal without words, then kept words when the kind changes', async () => {
    await goTo(page, 'Meetings')
    await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await dialog.getByRole('radio', { name: 'Customer signal' }).click()
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toContainText('Write what you heard.')
    await dialog.getByRole('textbox').first().fill('They want Saturdays')
    await dialog.getByRole('radio', { name: 'Topic', exact: true }).click()
    await expect(dialog.getByRole('textbox').first()).toHaveValue('They want Saturdays')
    await page.keyboard.press('Escape')
  })
})

// Knowing the boss, through the screens: the profile beside the agenda, needs offered before they are asked for,
// rules with what speaks for them, moments, words, what the boss says customers want; and what is typed wrongly.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, capture, choose, goTo, goToHash, noteRule, setDay, travelTo } from './pages'

async function toBoss(page: Page): Promise<void> {
  await goTo(page, 'Boss')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Ruth Okafor/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ruth Okafor' })).toBeVisible()
}

async function unfold(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'More about working with Ruth' })
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click()
}

async function send(dialog: Locator, label: string): Promise<void> {
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('what is known of the boss stands beside the agenda, 6 of 8, with what to learn next', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth Okafor' })
  const meeting = await page.evaluate(() => window.location.hash)
  await toBoss(page)
  const panel = page.getByRole('region', { name: 'Working with Ruth' })
  await expect(panel).toContainText('0 of 8')
  await panel.getByRole('button', { name: 'Edit what you know of Ruth' }).click()
  const form = page.getByRole('dialog', { name: 'About Ruth' })
  for (const [field, words] of [
    ['Goals', 'On-time delivery 98%'],
    ['Strengths', 'Calm in a crisis'],
    ['Style', 'Asks first, decides later'],
    ['Format', 'One page'],
    ['Best time', 'Early afternoon'],
    ['Bad news', 'By phone, the same day'],
  ] as const) {
    await form.getByRole('textbox', { name: field, exact: true }).fill(words)
  }
  await form.getByRole('textbox', { name: 'Dislikes' }).fill('x'.repeat(2001))
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Keep this under 2,000 characters.')).toBeVisible()
  await expect(form.getByRole('textbox', { name: 'Goals', exact: true })).toHaveValue('On-time delivery 98%')
  await form.getByRole('textbox', { name: 'Dislikes' }).fill('')
  await send(form, 'Save')
  await expect(panel).toContainText('6 of 8')
  await expect(panel).toContainText('What presses Ruth most right now?')

  await goToHash(page, meeting)
  const about = page.getByRole('region', { name: 'About Ruth' })
  await expect(about.getByRole('button', { name: 'About Ruth, 6 of 8' })).toBeVisible()
  await expect(about).toContainText('By phone, the same day')
  await expect(about).toContainText('What presses Ruth most right now?')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await about.getByRole('button', { name: 'About Ruth, 6 of 8' }).focus()
  await page.keyboard.press('Enter')
  await expect(about.getByText('By phone, the same day')).toBeHidden()
  await page.keyboard.press('Space')
  await about.getByRole('button', { name: 'Write it down: Pressures' }).press('Enter')
  const pressures = form.getByRole('textbox', { name: 'Pressures' })
  await expect(pressures).toBeFocused()
  await pressures.fill('The audit on 30 June')
  await send(form, 'Save')
  await expect(about.getByRole('button', { name: 'About Ruth, 7 of 8' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(about.getByRole('button', { name: 'About Ruth, 6 of 8' })).toBeVisible()
})

test('what the boss will need comes up in time, may be brought earlier, and is counted', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-05-13T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth Okafor' })
  const meeting = await page.evaluate(() => window.location.hash)
  await toBoss(page)
  await page.getByRole('button', { name: 'Add what Ruth will need' }).click()
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await dialog.getByRole('textbox', { name: 'Need', exact: true }).fill('Board one-pager')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog.getByText('Choose the day it will be needed.')).toBeVisible()
  await setDay(dialog, 'Needed on', '2026-05-12')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog.getByText('That day has passed. Choose the day it will be needed.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Need', exact: true })).toHaveValue('Board one-pager')
  await setDay(dialog, 'Needed on', '2026-06-18')
  const days = dialog.getByRole('textbox', { name: 'Days ahead' })
  await days.fill('400')
  await days.press('Tab')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog.getByText('A year ahead, 365 days, is the most.')).toBeVisible()
  await days.fill('10')
  await expect(dialog.getByText('Offer it by 8 Jun.')).toBeVisible()
  await send(dialog, 'Save')
  await capture(page, 'Need', 'Budget for the night shift', async (form) => {
    await setDay(form, 'Needed on', '2026-07-10')
  })
  const needs = page.getByRole('region', { name: 'What Ruth will need' })
  await expect(needs.getByRole('listitem')).toHaveCount(2)
  await unfold(page)
  await page.getByRole('button', { name: 'Add something to find out' }).click()
  const gap = page.getByRole('dialog', { name: 'To find out' })
  await gap.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(gap.getByText('Write what you would have to find out.')).toBeVisible()
  await gap.getByRole('textbox').fill('Who reads the pack')
  await send(gap, 'Add')

  await goToHash(page, meeting)
  await expect(page.getByRole('button', { name: 'Rebuild' })).toBeVisible()
  await page.keyboard.press('r')
  const agenda = page.getByRole('region', { name: 'Agenda' })
  await expect(agenda.getByRole('button', { name: 'Board one-pager', exact: true })).toBeVisible()
  const next = page.getByRole('region', { name: 'Ruth may ask next' })
  await expect(next).toContainText('Needed 10 Jul. Offer it by 3 Jul.')
  await next.getByRole('button', { name: 'Add to the agenda: Budget for the night shift' }).press('Enter')
  await expect(agenda.getByRole('button', { name: 'Budget for the night shift', exact: true })).toBeVisible()
  await next.getByRole('button', { name: 'Add to the agenda: Who reads the pack' }).click()
  await expect(agenda.getByRole('button', { name: 'Who reads the pack', exact: true })).toBeVisible()
  await expect(next).toBeHidden()

  await travelTo(app, page, '2026-06-09T09:00')
  await goTo(page, 'Today')
  const needsYou = page.getByRole('region', { name: 'Needs you' })
  await expect(needsYou).toContainText('Needed 18 Jun. Offer it before Ruth asks.')
  await needsYou.getByRole('button', { name: 'Offer: Board one-pager' }).click()
  const record = page.getByRole('dialog', { name: 'What Ruth will need' })
  await record.getByRole('button', { name: 'Offered first' }).click()
  await record
    .getByRole('group', { name: 'Offered first' })
    .getByRole('button', { name: 'Offered first' })
    .click()
  await expect(record).toBeHidden()
  await expect(needsYou.getByText('Board one-pager')).toBeHidden()
  await toBoss(page)
  await expect(needs).toContainText('1 of 1 offered first')
})

test('a rule is noted, seen again, confirmed, given up; what is typed wrongly is said at its field', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth Okafor' })
  const meeting = await page.evaluate(() => window.location.hash)
  await toBoss(page)
  const rules = page.getByRole('region', { name: 'Rules of Ruth' })
  await rules.getByRole('button', { name: 'Add a rule' }).click()
  const form = page.getByRole('dialog', { name: 'A rule Ruth plays by' })
  await form.getByRole('button', { name: 'Add rule' }).click()
  await expect(form.getByText('Write the rule in a few words.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Rule', exact: true }).fill('No more than six topics')
  await choose(form, /What can be checked/, 'Topics at most')
  await form.getByRole('textbox', { name: 'How many' }).fill('0')
  await setDay(form, 'On', '2026-05-15')
  await form.getByRole('button', { name: 'Add rule' }).click()
  await expect(form.getByText('At least 1 topic: with 0 there is nothing to meet for.')).toBeVisible()
  await form.getByRole('textbox', { name: 'How many' }).fill('6')
  await form.getByRole('button', { name: 'Add rule' }).click()
  await expect(form.getByText('That day has not come yet.')).toBeVisible()
  await expect(form.getByRole('textbox', { name: 'Rule', exact: true })).toHaveValue(
    'No more than six topics',
  )
  await setDay(form, 'On', '2026-05-08')
  await send(form, 'Add rule')
  await expect(rules).toContainText('a guess')
  await expect(rules).toContainText('6 topics at most')

  await rules.getByRole('button', { name: /^No more than six topics/ }).click()
  const record = page.getByRole('dialog', { name: 'A rule of Ruth' })
  await record.getByRole('textbox', { name: /A word on it/ }).fill('Cut two again')
  await record.getByRole('button', { name: 'Note it too' }).click()
  await expect(record.getByRole('list', { name: 'What speaks for it' })).toContainText('Cut two again')
  await record.getByRole('radio', { name: 'Ruth said so' }).check({ force: true })
  await record.getByRole('button', { name: 'Note it too' }).click()
  await expect(record.getByRole('list', { name: 'What speaks for it' })).toContainText('Ruth said so, 14 May')
  await record.getByRole('button', { name: 'Note it too' }).click()
  await expect(record.getByText('This was confirmed on that day already.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(rules).toContainText('confirmed')
  await rules.getByRole('button', { name: /^No more than six topics/ }).click()
  await record.getByRole('button', { name: 'Give up' }).click()
  await expect(rules).toContainText('given up')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rules).not.toContainText('given up')

  await noteRule(page, 'Half an hour', 'Minutes at most', '30')
  await rules.getByRole('button', { name: 'Add a rule' }).click()
  await form.getByRole('textbox', { name: 'Rule', exact: true }).fill('A page')
  await choose(form, /What can be checked/, 'What it looks like')
  await form.getByRole('button', { name: 'Add rule' }).click()
  await expect(form.getByText('Write what it should look like.')).toBeVisible()
  await form.getByRole('textbox', { name: 'How it should look' }).fill('One page, figures first')
  await send(form, 'Add rule')
  await goToHash(page, meeting)
  const bar = page.getByRole('list', { name: 'Rules of Ruth Okafor' })
  await expect(bar).toContainText('Ruth wants 30 minutes at most, this is planned for')
  await expect(bar).toContainText('Ruth seems to want this form: One page, figures first.')
  await bar.getByRole('button', { name: 'Make it 30 minutes' }).click()
  await expect(page.getByRole('heading', { name: /of 30 min/ })).toBeVisible()
  await expect(bar).not.toContainText('minutes at most')
  await page.keyboard.press('Shift+S')
  await expect(bar).toBeHidden()
})

test('how one is seen: moments, words, and what the boss says of customers against what is heard', async ({
  launchSaydo,
}) => {
  const { app, page } = await launchSaydo({ now: '2026-04-01T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth Okafor' })
  const meeting = await page.evaluate(() => window.location.hash)
  const hear = (text: string, theme: string) =>
    capture(page, 'Customer signal', text, async (dialog) => {
      const more = dialog.getByRole('button', { name: 'More', exact: true })
      await dialog.getByRole('combobox', { name: /From whom/ }).fill('Harbour Foods')
      await page.getByRole('option', { name: /Harbour Foods/ }).click()
      if (await more.isVisible()) await more.click()
      await dialog.getByRole('textbox', { name: /Theme/ }).fill(theme)
    })
  for (const number of [1, 2, 3, 4]) await hear(`Late again ${number}`, 'delivery')
  await hear('Too dear', 'price')
  await toBoss(page)
  await unfold(page)
  await page.getByRole('button', { name: 'Add a reading' }).click()
  const reading = page.getByRole('dialog', { name: 'What Ruth says customers want' })
  await reading.getByRole('textbox', { name: 'What Ruth said' }).fill('They only look at the price')
  await reading.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(reading.getByText('Name the theme, so that it can be compared.')).toBeVisible()
  await reading.getByRole('textbox', { name: 'Theme' }).fill('price')
  await send(reading, 'Add')
  await page.getByRole('button', { name: 'Add a moment' }).click()
  const moment = page.getByRole('dialog', { name: 'Ruth came to you first' })
  await setDay(moment, 'On', '2026-04-02')
  await moment.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(moment.getByText('That day has not come yet.')).toBeVisible()
  await setDay(moment, 'On', '2026-03-30')
  await send(moment, 'Add')
  await expect(page.getByRole('region', { name: 'When Ruth came to you first' })).toContainText(
    '1 in the last half-year, 0 in the one before',
  )

  await goToHash(page, meeting)
  const voice = page.getByRole('region', { name: 'The customers’ voice' })
  await expect(voice).toContainText('Ruth’s reading: price. What we hear: delivery 4, price 1')
  await voice.getByRole('button', { name: 'See what was heard' }).click()
  await voice.getByRole('button', { name: /^Late again 1/ }).click()
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('Late again 1')
  await page.keyboard.press('Escape')
  await voice.getByRole('button', { name: 'Settle: They only look at the price' }).click()
  await expect(voice).toBeHidden()

  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', '2026-05-14')
  await send(move, 'Move')
  await expect(voice).toContainText('43 days since a customer spoke to you directly')

  await travelTo(app, page, '2026-05-14T09:00')
  await goTo(page, 'Today')
  const needsYou = page.getByRole('region', { name: 'Needs you' })
  await expect(needsYou.getByRole('listitem').first()).toContainText(
    '43 days since a customer spoke to you directly',
  )
  await needsYou.getByRole('button', { name: /^Listen/ }).click()
  const signal = page.getByRole('dialog', { name: 'Capture' })
  await signal.getByRole('textbox').first().fill('The new label works')
  await signal.getByRole('combobox', { name: /From whom/ }).fill('Harbour Foods')
  await page.getByRole('option', { name: /Harbour Foods/ }).click()
  await signal.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(signal).toBeHidden()
  await expect(needsYou).not.toContainText('spoke to you directly')

  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { level: 1, name: 'What the last half-year shows' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Words about you' })).toContainText('Nothing yet')
  await expect(page.getByRole('region', { name: 'Offered first' })).toContainText('Nothing yet')
  const want = page.getByRole('textbox', { name: 'A word you want to hear' })
  for (const word of ['steady', 'candid', 'Steady', 'curious']) {
    await want.fill(word)
    await want.press('Enter')
    if (word === 'Steady') await expect(page.getByText('That word is there already.')).toBeVisible()
    else await expect(page.getByRole('button', { name: `Take away: ${word}`, exact: true })).toBeVisible()
  }
  await expect(want).toBeHidden()
  for (const word of ['Candid', 'STEADY']) {
    await page.getByRole('textbox', { name: 'A word you heard' }).fill(word)
    await page.getByRole('textbox', { name: /Who said it/ }).fill('Lena, at the offsite')
    await page.getByRole('button', { name: 'Add: A word you heard' }).click()
    await expect(page.getByRole('button', { name: `Take away: ${word}`, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('region', { name: 'Words about you' })).toContainText('2 of 3')
})

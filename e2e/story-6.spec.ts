// Story 6: a hard talk is prepared. The coach says what a question costs while it is typed, offers a better one, and
// never stands in the way.
import type { Locator, Page } from '@playwright/test'
import { coachQuestion } from '../shared/coach'
import { expect, test } from './launch'
import { beginWith, goTo, planWith } from './pages'

const hintIn = (within: Page | Locator) => within.getByRole('status').filter({ hasText: 'Keep mine' })
const capture = (page: Page) => page.getByRole('dialog', { name: 'Capture' })

/** Opens quick capture for a kind, by key; the caret is in its text. */
async function captureByKey(page: Page, kind: string, key: string): Promise<Locator> {
  await page.keyboard.press('c')
  const dialog = capture(page)
  await expect(dialog).toBeVisible()
  await page.keyboard.press(key)
  await expect(dialog.getByRole('radio', { name: kind, exact: true })).toBeChecked()
  return dialog.getByRole('textbox').first()
}

/** The better question a hint offers, as it reads. */
async function rewriteIn(hint: Locator): Promise<string> {
  const words = (await hint.getByRole('paragraph').first().textContent()) ?? ''
  const better = /(?:Try|One at a time): (.+)$/.exec(words)?.[1] ?? ''
  expect(better).toMatch(/\S\?$|^Tell me/)
  expect(coachQuestion(better).label).toBe('open_ok')
  return better
}

/** Long enough for a hint to come, if one were to come. */
async function expectNoHint(within: Page | Locator): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1200))
  await expect(hintIn(within)).toHaveCount(0)
}

test('Story 6: a hard talk, from why_blaming and double_barrelled to a question that needs no hint', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await goTo(page, 'Priya')
  await expect(page.getByRole('heading', { level: 1, name: 'Priya' })).toBeVisible()
  const topics = page.getByRole('region', { name: 'Topics' })

  await test.step('the first question is saved at once, also while the coach is still loading', async () => {
    const field = await captureByKey(page, 'Topic', '1')
    await page.keyboard.insertText('Is the budget safe?')
    await field.press('Enter')
    await expect(capture(page)).toBeHidden()
    await expect(topics).toContainText('Is the budget safe?')
  })

  await test.step('why_blaming: the words are shown, a better question is offered, Tab takes it', async () => {
    expect(coachQuestion("Why didn't you tell me sooner?").label).toBe('why_blaming')
    const field = await captureByKey(page, 'Topic', '1')
    await page.keyboard.type("Why didn't you tell me sooner")
    await page.waitForTimeout(500)
    const top = (await field.boundingBox())?.y
    await page.keyboard.type('?')
    const hint = hintIn(capture(page))
    await expect(hint).toContainText('It may sound like blame.')
    await expect(hint.locator('q').first()).toHaveText(/^why\b/i)
    expect((await field.boundingBox())?.y, 'nothing above jumps').toBe(top)
    const better = await rewriteIn(hint)
    await page.keyboard.press('Tab')
    await expect(field).toHaveValue(better)
    await expect(field).toBeFocused()
    await expect(hint).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue("Why didn't you tell me sooner?")
    await expectNoHint(capture(page))
    await page.keyboard.press('Control+Shift+z')
    await expect(field).toHaveValue(better)
    await page.keyboard.press('Tab')
    await expect(capture(page).getByRole('button', { name: 'Undo' }), 'Tab goes on as always').toBeFocused()
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue("Why didn't you tell me sooner?")
    await expect(field).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(topics).toContainText("Why didn't you tell me sooner?")
  })

  await test.step('double_barrelled: Escape keeps mine, and only the next one leaves', async () => {
    const asked = 'What is blocking you and when will it be done?'
    expect(coachQuestion(asked).label).toBe('double_barrelled')
    const field = await captureByKey(page, 'Topic', '1')
    await page.keyboard.type(asked)
    const hint = hintIn(capture(page))
    await expect(hint).toContainText('Two questions in one.')
    expect(await rewriteIn(hint)).toContain('What is blocking you')
    await page.keyboard.press('Escape')
    await expect(hint).toHaveCount(0)
    await expect(field).toHaveValue(asked)
    await expect(field).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('?')
    await expectNoHint(capture(page))
    await page.keyboard.press('Enter')
    await expect(capture(page)).toBeHidden()
    await expect(topics).toContainText(asked)
  })

  await test.step('an open question gets no hint, and Tab does what it always does', async () => {
    const field = await captureByKey(page, 'Topic', '1')
    await page.keyboard.type('Could you walk me through what happened?')
    await expectNoHint(capture(page))
    await page.keyboard.press('Tab')
    await expect(field).not.toBeFocused()
    await expect(field).toHaveValue('Could you walk me through what happened?')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(topics).toContainText('Could you walk me through what happened?')
  })

  await test.step('saving is never blocked: Enter with the hint open keeps the typed words', async () => {
    await captureByKey(page, 'Topic', '1')
    await page.keyboard.type('Are you happy with the rota?')
    await expect(hintIn(capture(page))).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(capture(page)).toBeHidden()
    await expect(topics).toContainText('Are you happy with the rota?')
  })

  await test.step('what stood there is left alone when it is edited, until it is changed', async () => {
    await topics
      .getByRole('button', { name: /Are you happy with the rota/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Topic with Priya' })
    const field = dialog.getByRole('textbox').first()
    await expect(field).toBeFocused()
    await expectNoHint(dialog)
    await page.keyboard.press('End')
    await page.keyboard.press('Backspace')
    await page.keyboard.type(' now?')
    await expect(hintIn(dialog)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('never for this kind: by key, taken back by undo, kept in Settings, brought back there', async () => {
    await captureByKey(page, 'Topic', '1')
    await page.keyboard.type('Is the migration on track?')
    await expect(hintIn(capture(page))).toContainText('Closed question. It can end at “yes”. Try:')
    await page.keyboard.press('Alt+x')
    await expect(page.getByText('No more hints of this kind.')).toBeVisible()
    await expect(hintIn(capture(page))).toHaveCount(0)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Is the launch on track?')
    await expectNoHint(capture(page))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('question hints')
    await page.keyboard.press('Enter')
    const settings = page.getByRole('region', { name: 'Question hints' })
    await expect(settings).toBeFocused()
    await settings.getByRole('button', { name: 'Bring back: Closed question, yes or no' }).press('Enter')
    await expect(settings.getByRole('list', { name: 'Hints you do without' })).toHaveCount(0)
    await captureByKey(page, 'Topic', '1')
    await page.keyboard.type('Is the launch on track?')
    await expect(hintIn(capture(page))).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(capture(page)).toBeHidden()
  })

  await test.step('off in Settings: nothing is said any more', async () => {
    const isOn = page.getByRole('checkbox', { name: /^Show a hint/ })
    await isOn.press('Space')
    await expect(isOn).not.toBeChecked()
    await captureByKey(page, 'Topic', '1')
    await page.keyboard.type('Is the pilot on track?')
    await expectNoHint(capture(page))
  })
})

test('Row 36: “How are you?” is small_talk with a rewrite, inline while typing', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  expect(coachQuestion('How are you?').label).toBe('small_talk')
  await page.keyboard.press('i')
  const field = page.getByRole('textbox', { name: 'Add a topic' })
  await expect(field).toBeFocused()
  await page.keyboard.type('How are you?')
  const hint = hintIn(page)
  await expect(hint).toContainText('A greeting. It tends to end at “fine”.')
  const better = await rewriteIn(hint)
  await page.keyboard.press('Tab')
  await expect(field).toHaveValue(better)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Agenda' })).toContainText(better)
  await test.step('the second of two questions is kept to follow up', async () => {
    await goTo(page, 'Prompts')
    await expect(page.getByRole('main', { name: 'Prompts' })).toBeVisible()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'Write a question' })
    const [question, followUp] = [dialog.getByRole('textbox').nth(0), dialog.getByRole('textbox').nth(1)]
    await expect(question).toBeFocused()
    await page.keyboard.type('What slowed you down and how can I help?')
    await expect(hintIn(dialog)).toContainText('Two questions in one.')
    await page.keyboard.press('Tab')
    await expect(question).toHaveValue('What slowed you down?')
    await expect(followUp).toHaveValue('How can I help?')
    await expect(dialog).toContainText('Ask afterwards: How can I help?')
  })
})

test('a decision, a promise, a deliverable and a vent are asked as you like', async ({ launchSaydo }) => {
  test.setTimeout(90_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  const asked = 'Can you finish the report by Friday?'
  for (const [kind, key] of [
    ['Decision', '5'],
    ['Promise', '2'],
    ['Boss topic', '6'],
  ] as const) {
    await captureByKey(page, kind, key)
    if (kind === 'Boss topic') await capture(page).getByText('Deliverable', { exact: true }).click()
    await capture(page).getByRole('textbox').first().fill(asked)
    await expectNoHint(capture(page))
    await capture(page).getByRole('radio', { name: 'Topic', exact: true }).press('Space')
    await expect(hintIn(capture(page)), 'the same words as a topic').toBeVisible()
    await capture(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(capture(page)).toBeHidden()
  }

  await planWith(page, 'Omar', '2026-05-14')
  await page.getByRole('radiogroup', { name: 'Who brings it' }).getByRole('radio', { name: 'Omar’s' }).click()
  const add = page.getByRole('textbox', { name: 'Add a topic' })
  await add.fill('Why do you never take the weekend?')
  await expectNoHint(page)
  await add.press('Enter')
  const title = page.getByRole('button', { name: 'Why do you never take the weekend?', exact: true })
  await title.click()
  await title.press('u')
  await title.press('u')
  await expect(page.getByText('Listen. No fixing yet.')).toBeVisible()
  await title.press('e')
  const edit = page.getByRole('dialog', { name: 'Topic with Omar' })
  await edit.getByRole('radio', { name: 'You' }).press('Space')
  await edit.getByRole('textbox').first().fill('Why do you never say so?')
  await expectNoHint(edit)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(edit).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await page
    .getByRole('complementary', { name: 'Agenda' })
    .getByRole('button', { name: /the weekend/ })
    .click()
  await expect(page.getByText('Listen. No fixing yet.')).toBeVisible()
  const note = page.getByRole('textbox', { name: 'Shared notes' })
  await note.click()
  await page.keyboard.type('Why do you never say so?')
  await expectNoHint(page)
  await page.getByRole('radio', { name: 'Update' }).click()
  await note.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Why do you never ask?')
  await expect(hintIn(page), 'once it is no vent any more').toBeVisible()
})

test('in notes the line with the question gets the hint, and the note keeps only what was written', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await planWith(page, 'Priya', '2026-05-14')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Shared notes' })
  const hint = hintIn(page)
  await expect(note).toBeVisible()
  await page.keyboard.press('Control+Shift+n')
  await expect(note).toBeFocused()
  await page.keyboard.type('How are you?')
  await expectNoHint(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('**Rota** is done.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- The plan stands. Is it on track?')
  await expect(hint).toContainText('Closed question. It can end at “yes”.')
  const [line, below] = [await note.getByText('The plan stands.').boundingBox(), await hint.boundingBox()]
  expect((below?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0)).toBeLessThan(12)
  const better = await rewriteIn(hint)
  await page.keyboard.press('Tab')
  await expect(note.getByRole('listitem')).toHaveText(`The plan stands. ${better}`)
  await expect(note.locator('strong')).toHaveText('Rota')
  await page.keyboard.press('Control+z')
  await expect(note.getByRole('listitem')).toHaveText('The plan stands. Is it on track?')
  await expectNoHint(page)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('How is it going?')
  await expect(hint, 'one greeting opens a talk, not two').toContainText('A greeting.')
  await page.keyboard.press('Escape')
  await expect(hint).toHaveCount(0)
  await expect(note).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('nested')
  await expect(note.getByRole('listitem').getByRole('listitem'), 'Tab nests as always').toHaveText('nested')
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByText('The plan stands. Is it on track?')).toBeVisible()
  await expect(page.getByText('How is it going?')).toBeVisible()
  await expect(page.getByText('Keep mine')).toHaveCount(0)
})

test('whatever is typed or pasted, nothing breaks, blocks or goes missing', async ({ launchSaydo }) => {
  test.setTimeout(90_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  const agenda = page.getByRole('region', { name: 'Agenda' })
  const field = page.getByRole('textbox', { name: 'Add a topic' })
  const silent = [
    '😀 🎉 👩‍👩‍👧',
    'Wie läuft das Projekt?',
    '¿Qué te preocupa?',
    'She asked “Did he say ‘is it “done”?’”',
    'Rota for the summer',
  ]
  for (const words of silent) {
    await field.fill(words)
    await expectNoHint(agenda)
    await field.press('Enter')
    await expect(agenda.getByRole('button', { name: words, exact: true })).toBeVisible()
  }
  await field.fill('   ')
  await field.press('Enter')
  await expect(field).toHaveValue('   ')
  const long = `Is it ${'very '.repeat(1000)}late?`
  await field.fill(long)
  await expectNoHint(agenda)
  await expect(field).toHaveValue(long)
  await field.fill('Is it late? Is it done? Is it good?')
  await expect(hintIn(agenda)).toContainText('Two questions in one.')
  await field.fill('Are you done yet')
  await expect(hintIn(agenda), 'no question mark').toBeVisible()
  await field.fill('Did they say “is the ‘big one’ ready”?')
  await expect(hintIn(agenda)).toBeVisible()
  await field.press('Enter')
  await expect(
    agenda.getByRole('button', { name: 'Did they say “is the ‘big one’ ready”?', exact: true }),
  ).toBeVisible()

  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Shared notes' })
  await note.click()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Is it late?\r\nIs it done?\r\n\r\nIs it good?')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  for (const words of ['Is it late?', 'Is it done?', 'Is it good?']) await expect(note).toContainText(words)
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
})

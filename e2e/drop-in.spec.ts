// What a report sent beforehand: pasted or dropped, read line by line, refused in plain words, taken back in one step.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, choose, goTo, setDay } from './pages'

/** Drops words or a file on a place, as a hand would. */
async function drop(
  page: Page,
  place: Locator,
  what: {
    readonly text?: string
    readonly file?: { readonly name: string; readonly bytes: readonly number[] }
  },
): Promise<void> {
  const data = await page.evaluateHandle(({ text, file }) => {
    const transfer = new DataTransfer()
    if (text !== undefined) transfer.setData('text/plain', text)
    if (file) transfer.items.add(new File([new Uint8Array(file.bytes)], file.name))
    return transfer
  }, what)
  await place.dispatchEvent('dragover', { dataTransfer: data })
  await place.dispatchEvent('drop', { dataTransfer: data })
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)]

test('what Priya sent becomes topics, each once, with a preview and one undo', async ({ launchSaydo }) => {
  test.setTimeout(90_000)
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await goTo(page, 'Meetings')
  await page.getByRole('button', { name: 'New meeting' }).click()
  const plan = page.getByRole('dialog', { name: 'New meeting' })
  await choose(plan, /With/, 'Priya')
  await setDay(plan, 'Day', '2026-05-14')
  await plan.getByRole('button', { name: /^Plan/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Priya' })).toBeVisible()
  const dialog = page.getByRole('dialog', { name: 'Drop in what Priya sent' })
  const box = dialog.getByRole('textbox', { name: 'What Priya sent' })
  const way = page.getByRole('button', { name: 'Drop in what Priya sent' })
  const theirs = page.getByRole('region', { name: 'What Priya brings' })

  await test.step('quotes, bullets, numbers and boxes go; the count stands on the button', async () => {
    await way.click()
    await expect(box).toBeFocused()
    await box.fill('> - [ ] Rota for the summer\n\n2. Forklift training\n• rota for the summer\n')
    await expect(dialog.getByRole('list', { name: '2 topics from Priya' }).getByRole('listitem')).toHaveText([
      'Rota for the summer',
      'Forklift training',
    ])
    await expect(dialog.getByRole('list', { name: '1 is on the list already' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Add 2 topics' }).click()
    await expect(dialog).toBeHidden()
    await expect(theirs.getByRole('button', { name: 'Rota for the summer', exact: true })).toBeVisible()
    await expect(theirs.getByRole('button', { name: 'Forklift training', exact: true })).toBeVisible()
  })

  await test.step('one undo takes all of it back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(theirs.getByRole('button', { name: 'Rota for the summer', exact: true })).toHaveCount(0)
    await expect(theirs.getByRole('button', { name: 'Forklift training', exact: true })).toHaveCount(0)
  })

  await test.step('text and a file are dropped; the file joins what is there', async () => {
    await drop(page, theirs.getByRole('list').first(), { text: '- Dock doors' })
    await expect(box).toHaveValue('- Dock doors')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await drop(page, way, { text: '- Dock doors' })
    await expect(box).toHaveValue('- Dock doors')
    await drop(page, box, { file: { name: 'topics.md', bytes: bytesOf('# Holiday cover\n') } })
    await expect(box).toHaveValue('- Dock doors\n# Holiday cover\n')
    await expect(dialog.getByRole('button', { name: 'Add 2 topics' })).toBeVisible()
  })

  await test.step('a file that is no text says so and loses nothing', async () => {
    const picture = { name: 'topics.txt', bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe] }
    await drop(page, box, { file: picture })
    await expect(
      dialog.getByText('That is no text. Drop a .txt or .md file, or paste the lines.'),
    ).toBeVisible()
    await expect(box).toHaveValue('- Dock doors\n# Holiday cover\n')
    await drop(page, box, { file: { name: 'topics.pdf', bytes: bytesOf('%PDF') } })
    await expect(dialog.getByText('That is no text.', { exact: false })).toBeVisible()
  })

  await test.step('nothing, or a line too long, is refused at the field', async () => {
    await box.fill('')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog.getByText('Paste or drop what was sent first.')).toBeVisible()
    await box.fill(`Rota\n${'x'.repeat(501)}`)
    await expect(dialog.getByText('Line 2 is too long. Keep a topic under 500 characters.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog).toBeVisible()
  })

  await test.step('10,000 lines pasted: a sentence, the text kept, the page as quick as before', async () => {
    await app.evaluate(({ clipboard }) =>
      clipboard.writeText(Array.from({ length: 10_000 }, (_, index) => `Topic ${index}`).join('\n')),
    )
    await box.press('Control+a')
    await box.press('Control+v')
    const words = 'That is 10,000 topics. Keep the ones for this talk, at most 200.'
    await expect(dialog.getByText(words)).toBeVisible()
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog.getByText(words)).toBeVisible()
    expect((await box.inputValue()).split('\n')).toHaveLength(10_000)
    const began = Date.now()
    await box.press('End')
    await box.press('x')
    await expect(box).toHaveValue(/x$/)
    expect(Date.now() - began).toBeLessThan(2_000)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('what is dropped beside it opens nothing in place of the app', async () => {
    const isTaken = await page.evaluate(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['x'], 'x.html'))
      const options = { dataTransfer: transfer, bubbles: true, cancelable: true }
      const over = document.body.dispatchEvent(new DragEvent('dragover', options))
      return over || document.body.dispatchEvent(new DragEvent('drop', options))
    })
    expect(isTaken).toBe(false)
    await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Priya' })).toBeVisible()
  })

  await test.step('on the page of Priya the same way stands with the topics', async () => {
    await goTo(page, 'Priya')
    await page.getByRole('button', { name: 'Drop in what Priya sent' }).click()
    await box.fill('Dock doors')
    await dialog.getByRole('button', { name: 'Add 1 topic' }).click()
    await expect(page.getByRole('list', { name: 'Topics' })).toContainText('Dock doors')
  })
})

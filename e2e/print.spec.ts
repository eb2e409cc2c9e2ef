// Paper on real Electron: agendas and notes saved as PDF and read back, and nothing private in any byte of them.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { plantCanaries } from '../main/features/print/canaries.fixture'
import { fillTeam, holdOneOnOne, prepare } from '../main/features/print/meeting.fixture'
import { expect, type Saydo, test } from './launch'
import { goToHash } from './pages'
import { typeInto } from './print-data'
import { everythingIn, factsOf, tagsOf, textOf } from './read-pdf'

const now = '2026-05-14T09:00:00Z'

async function team(folder: string) {
  const profile = path.join(folder, 'profile')
  const ids = await typeInto(profile, now, async (client) => {
    const { boss, priya } = await fillTeam(client)
    return { check: await prepare(client, boss, 45), held: await holdOneOnOne(client, priya) }
  })
  return { profile, ...ids }
}

async function openDialog({ page }: Saydo, meetingId: string) {
  // By way of another view: the button of the meeting shown before would be taken for this one's.
  await goToHash(page, '#/settings')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await goToHash(page, `#/meetings/${meetingId}`)
  await expect(page.getByRole('button', { name: /^Print/ }).first()).toBeVisible()
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: /^Print the/ })
  await expect(dialog.getByRole('button', { name: 'Save PDF' })).toBeEnabled()
  return dialog
}

async function saveTo({ app }: Saydo, file: string | null): Promise<void> {
  await app.evaluate((_, wanted) => {
    Object.assign((globalThis as unknown as { saydoSeams: object }).saydoSeams, { saveTo: wanted })
  }, file)
}

test('an agenda is seen, saved as a tagged PDF on either paper, and read back', async ({
  launchSaydo,
}, info) => {
  const { profile, check } = await team(info.outputPath())
  const saydo = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  const dialog = await openDialog(saydo, check)
  const sheet = saydo.page.frameLocator('iframe[title^="Monthly check-in"]')
  await expect(sheet.getByRole('heading', { level: 1 })).toContainText('Ingrid Vale-Osei')
  await expect(dialog.getByText('Private notes stay out, always.')).toBeVisible()
  await expect(dialog.getByText('1 page')).toBeVisible()
  for (const paper of ['A4', 'Letter'] as const) {
    await dialog.getByRole('radio', { name: paper === 'A4' ? 'A4' : 'US Letter' }).click()
    await expect(dialog.getByRole('button', { name: 'Save PDF' })).toBeEnabled()
    const file = info.outputPath(`agenda-${paper}.pdf`)
    await saveTo(saydo, file)
    await saydo.page.keyboard.press('Control+Shift+e')
    await expect(dialog.getByText(`Saved as agenda-${paper}.pdf`)).toBeVisible()
    const facts = factsOf(file)
    expect(facts).toMatchObject({
      Title: 'Monthly check-in: Ingrid Vale-Osei, 14 May 2026',
      Creator: 'Saydo',
      Producer: 'Saydo',
      Tagged: 'yes',
      Pages: '1',
    })
    expect(facts['Page size']).toContain(paper === 'A4' ? 'A4' : '612 x 792 pts')
    const text = textOf(file)
    for (const line of ['14:00', 'If there are only', 'Who will do what, by when', 'page 1 of 1'])
      expect(text).toContain(line)
    const tags = tagsOf(file)
    expect(tags.match(/^\s*H1 /gm)).toHaveLength(1)
    expect(tags).toContain('Table')
    expect(tags).toContain('"14:00"')
    expect(tags).toContain('"What the team needs"')
    expect(tags.indexOf('Customers')).toBeLessThan(tags.indexOf('What the team needs'))
    const all = await everythingIn(file)
    expect(all).toMatch(/^en$/m)
    expect(all).not.toMatch(/Mozilla|Chrome|Electron|file:\/\/|app:\/\/|user-data/)
    expect(all).not.toContain(profile)
  }
})

test('notes hold what was said to both and end with what was promised', async ({ launchSaydo }, info) => {
  const { profile, held } = await team(info.outputPath())
  const saydo = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  const dialog = await openDialog(saydo, held)
  await dialog.getByRole('radio', { name: 'Notes' }).click()
  await expect(
    saydo.page.frameLocator('iframe[title*="notes"]').getByText('Tomas takes mornings'),
  ).toBeVisible()
  const file = info.outputPath('notes.pdf')
  await saveTo(saydo, file)
  await dialog.getByRole('button', { name: 'Save PDF' }).click()
  await expect(dialog.getByText('Saved as notes.pdf')).toBeVisible()
  const text = textOf(file)
  expect(text).toContain('Ask Tomas about the mornings')
  expect(text).toContain('Two afternoons from the first of June')
  expect(text).not.toMatch(/Tired|Careful/)
  expect(tagsOf(file).match(/^\s*H1 /gm)).toHaveLength(1)
})

test('nothing private is in any byte of a PDF, and what may be printed is', async ({ launchSaydo }, info) => {
  const profile = path.join(info.outputPath(), 'profile')
  const { check, held, canaries } = await typeInto(profile, now, async (client, db) => {
    const { boss, priya } = await fillTeam(client)
    const ids = { check: await prepare(client, boss, 45), held: await holdOneOnOne(client, priya) }
    return { ...ids, canaries: await plantCanaries(db) }
  })
  const saydo = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  let text = ''
  let all = ''
  for (const [name, id] of [
    ['agenda', check],
    ['notes', held],
  ] as const) {
    const dialog = await openDialog(saydo, id)
    await dialog.getByRole('radio', { name: name === 'agenda' ? 'Agenda' : 'Notes' }).click()
    await expect(dialog.getByRole('button', { name: 'Save PDF' })).toBeEnabled()
    const file = info.outputPath(`${name}.pdf`)
    await saveTo(saydo, file)
    await dialog.getByRole('button', { name: 'Save PDF' }).click()
    await expect(dialog.getByText(`Saved as ${name}.pdf`)).toBeVisible()
    text += textOf(file).replaceAll(/\s+/g, '') + tagsOf(file).replaceAll(/\s+/g, '')
    all += await everythingIn(file)
    await dialog.getByRole('button', { name: 'Close' }).click()
  }
  expect(canaries.printed.filter((canary) => !text.includes(canary))).toEqual([])
  expect(canaries.hidden.filter((canary) => text.includes(canary) || all.includes(canary))).toEqual([])
})

test('a folder that cannot be written to and a missing printer are said in words', async ({
  launchSaydo,
}, info) => {
  const { profile, check } = await team(info.outputPath())
  const saydo = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  const dialog = await openDialog(saydo, check)
  const save = dialog.getByRole('button', { name: 'Save PDF' })
  await saveTo(saydo, info.outputPath('gone', 'agenda.pdf'))
  await save.click()
  await expect(dialog.getByRole('alert')).toHaveText('Could not write to that folder. Choose another.')
  await saveTo(saydo, null)
  await save.click()
  await expect(dialog.getByRole('alert')).toHaveText('')
  await dialog.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(dialog.getByText('Sent to the printer.')).toBeVisible()
  expect(existsSync(info.outputPath('gone'))).toBe(false)
})

test('the app ends with its window, though a page was drawn out of sight', async ({ launchSaydo }, info) => {
  const { profile, check } = await team(info.outputPath())
  const saydo = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  await openDialog(saydo, check)
  expect(await saydo.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2)
  const ended = saydo.app.waitForEvent('close')
  await saydo.app.evaluate(({ BrowserWindow }) => {
    const seen = BrowserWindow.getAllWindows().find((window) => window.isVisible())
    setTimeout(() => seen?.close(), 50)
  })
  await ended
})

// Review season: twelve things got done, most of them lately; eight go into the room, with five lines for Ruth.
import { expect, test } from './launch'
import { capture, choose, goTo, setDay } from './pages'
import { typeInto } from './print-data'

const now = '2026-05-14T09:00:00Z'

/** Day, impact and goal of what was written down over the year; the last two are typed in through the screens. */
const year = [
  ['2025-08-04', 3, 0, 'Saturday trial in one town'],
  ['2025-11-10', 3, 1, 'Map drawn with the night shift'],
  ['2026-01-15', 2, 2, 'Two temps stay on'],
  ['2026-02-20', 4, 4, 'Dry run without findings'],
  ['2026-03-09', 2, null, 'Taught the new rota'],
  ['2026-04-02', 4, 0, 'Saturday slots in three towns'],
  ['2026-04-09', 2, 0, 'A third van on Saturdays'],
  ['2026-04-16', 5, 1, 'Old map withdrawn everywhere'],
  ['2026-04-23', 1, 2, 'Rota out two weeks ahead'],
  ['2026-05-07', 1, null, 'Showed visitors around'],
] as const

test('Story 7: 12 accomplishments, 7 lately, 8 into the room and five lines for Ruth', async ({
  launchSaydo,
}, testInfo) => {
  const profile = testInfo.outputPath('profile')
  await typeInto(profile, now, async (client, db) => {
    await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya'] })
    const { bosses, reports } = await client.people.list()
    const [ruth, priya] = [bosses[0], reports[0]]
    if (!ruth || !priya) throw new Error('nobody there')
    const ids = []
    for (const [index, weight] of [30, 25, 20, 15, 10].entries()) {
      const goal = { ownerId: null, title: `G${index + 1}`, weight, served: 'customer' } as const
      ids.push((await client.goals.add(goal)).id)
    }
    for (const [happenedOn, impact, goal, text] of year) {
      const goalId = goal === null ? null : (ids[goal] ?? null)
      await client.evidence.add({ text, happenedOn, impact, goalId, evidence: 'Board pack' })
    }
    // What must not be seen on this screen: a rule of Ruth's, and what others said and did.
    await db
      .insertInto('boss_rule')
      .values({
        id: ruth.id,
        relationship_id: ruth.relationshipId,
        text: 'Zqrule',
        check_kind: null,
        check_value: null,
        retired_on: null,
        created_at: now,
      })
      .execute()
    const promise = { personId: priya.id, direction: 'theirs', text: 'Zqpromise', due: '2026-05-20' } as const
    await client.commitments.make(promise)
  })
  const { page } = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  await goTo(page, 'Evidence')
  await expect(page.getByRole('heading', { level: 1, name: 'What you got done' })).toBeVisible()

  await test.step('two more are typed in, each on its day and for its goal', async () => {
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await dialog.getByRole('textbox').first().fill('Night shift full')
    await setDay(dialog, 'On', '2026-04-30')
    await choose(dialog, /For the goal/, 'G3')
    await dialog.getByRole('textbox', { name: /What was measured/ }).fill('Open shifts')
    await dialog.getByRole('textbox', { name: /Before/ }).fill('6 a week')
    await dialog.getByRole('textbox', { name: /After/ }).fill('0 a week')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'G3' })).toContainText('Open shifts 6 → 0 a week')
    await capture(page, 'Evidence', 'Every finding closed in a week', async (capturing) => {
      await setDay(capturing, 'On', '2026-05-13')
      await choose(capturing, /For the goal/, 'G5')
      await capturing.getByRole('textbox', { name: /Where it can be seen/ }).fill('Audit list')
    })
    await expect(page.getByRole('region', { name: 'G4' })).toContainText('No evidence yet.')
  })

  await test.step('more than half is from the last quarter: 7 of 12, 58 %', async () => {
    await page.getByRole('radio', { name: 'Calibration' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What Ruth can say for you' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(
      '7 of the 12 are from the last quarter (58%). What did the months before it show?',
    )
  })

  await test.step('the eight cover G1 to G5 except G4, which has no evidence', async () => {
    const room = page.getByRole('list', { name: 'To take into the room' }).getByRole('listitem')
    await expect(room).toHaveCount(8)
    for (const goal of ['G1', 'G2', 'G3', 'G5']) {
      await expect(room.filter({ hasText: `best for “${goal}”` })).toHaveCount(1)
    }
    const missing = page.getByRole('list', { name: 'Still missing' }).getByRole('listitem')
    await expect(missing).toHaveText([/G4: no evidence/])
  })

  await test.step('five lines: one begun from the list, four typed, none of them ever replaced', async () => {
    const lines = page.getByRole('region', { name: 'Five lines for Ruth' })
    await page.getByRole('button', { name: 'Begin a line with: Night shift full' }).click()
    await expect(lines.getByRole('textbox', { name: 'Line 1' })).toHaveValue(
      'Night shift full: 6 → 0 a week (G3)',
    )
    for (const number of [2, 3, 4, 5]) {
      await lines.getByRole('textbox', { name: `Line ${number}` }).fill(`Line that says ${number}`)
    }
    await expect(lines).toContainText('5 of 5')
    await expect(page.getByRole('button', { name: /Begin a line with/ })).toHaveCount(0)
    await goTo(page, 'Today')
    await page.keyboard.press('g')
    await page.keyboard.press('e')
    await page.getByRole('radio', { name: 'Calibration' }).click()
    await expect(lines.getByRole('textbox', { name: 'Line 1' })).toHaveValue(
      'Night shift full: 6 → 0 a week (G3)',
    )
    await expect(lines.getByRole('textbox', { name: 'Line 5' })).toHaveValue('Line that says 5')
  })

  await test.step('nothing of pulse, of rules, nor of what others said and did', async () => {
    const said = (await page.getByRole('main').textContent()) ?? ''
    expect(said).toContain('Night shift full')
    for (const word of ['Zqrule', 'Zqpromise', 'pulse', 'rule', 'kept', 'Priya']) {
      expect(said.toLowerCase()).not.toContain(word.toLowerCase())
    }
  })
})

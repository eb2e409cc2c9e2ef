// What a decision does to customers, team and boss: seen wherever it stands, and not taken against customers without
// a word on what softens it, in a running meeting and after the third carry alike.
import { expect, test } from './launch'
import { goToHash } from './pages'
import { typeInto } from './print-data'

const question = 'Earlier cut-off?'
const asked = 'Who knows what “Which carrier for the island” does to customers?'
const refused = 'This hurts customers. Write what softens it for them first.'

test('a decision that hurts customers waits for what softens it, and nothing typed is lost', async ({
  launchSaydo,
}, testInfo) => {
  test.setTimeout(90_000)
  const profile = testInfo.outputPath('profile')
  const hash = await typeInto(profile, '2026-05-14T09:00:00Z', async (client, db) => {
    const { meetingId } = await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: [] })
    const [ruth] = (await client.people.list()).bosses
    if (!ruth || !meetingId) throw new Error('nobody there')
    const { id } = await client.decisions.add({
      question,
      options: [],
      effectCustomer: 'hurts',
      effectEmployee: 'helps',
    })
    await client.decisions.add({ question: 'Which carrier for the island?', options: [] })
    await db
      .insertInto('carry_count')
      .values({ relationship_id: ruth.relationshipId, source_kind: 'decision', source_id: id, carried: 3 })
      .execute()
    await client.agenda.build({ meetingId })
    return `#/meetings/${meetingId}`
  })
  const { page } = await launchSaydo({ profile, now: '2026-05-14T09:00' })
  await goToHash(page, hash)
  await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()

  await test.step('its three marks stand on the agenda, and who knows is asked where nobody does', async () => {
    const words = 'Customers: hurts, Team: helps, Boss: not clear yet'
    await expect(page.getByRole('region', { name: 'Agenda' }).getByRole('img', { name: words })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Worth bringing' })).toContainText(asked)
    await page.getByRole('button', { name: `Ask it: ${asked}` }).click()
    await expect(page.getByRole('button', { name: asked, exact: true })).toBeVisible()
  })

  await test.step('by message after the third carry', async () => {
    await page.getByRole('button', { name: 'By message', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Settle it by message' })
    await dialog.getByRole('textbox', { name: 'What you sent' }).fill('15:00 from June')
    await dialog.getByRole('button', { name: 'Settle' }).click()
    const softening = dialog.getByRole('textbox', { name: 'What softens it for customers' })
    await expect(softening).toHaveAccessibleDescription(refused)
    await expect(dialog.getByRole('textbox', { name: 'What you sent' })).toHaveValue('15:00 from June')
    await softening.fill('A late slot')
    await dialog.getByRole('button', { name: 'Settle' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: question, exact: true })).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: question, exact: true })).toBeVisible()
  })

  await test.step('in the meeting', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('timer')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const outcomes = page.getByRole('group', { name: `What came of ${question}` })
    await outcomes.getByRole('button', { name: 'Decided' }).click()
    const answer = page.getByRole('textbox', { name: 'What was decided' })
    await answer.fill('15:00')
    await answer.press('Enter')
    const softening = page.getByRole('textbox', { name: 'What softens it for customers' })
    await expect(softening).toHaveAccessibleDescription(refused)
    await expect(answer).toHaveValue('15:00')
    await softening.fill('A late slot for urgent orders')
    await softening.press('Enter')
    await expect(softening).toBeHidden()
    await expect(outcomes.getByRole('button', { name: 'Decided' })).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('15:00')
  })
})

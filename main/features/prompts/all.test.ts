// One list of questions, on a real database: your own take their turn, a rested one waits, a removed one keeps its words.
import { expect, it } from 'vitest'
import { promptLibrary } from '../../../shared/prompts/data'
import type { PromptTheme } from '../../../shared/prompts/model'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'
import { allPrompts, askablePrompts, promptById } from './all'

type Opened = Awaited<ReturnType<typeof openTestApp>>

async function writeOwn(
  { app, db }: Opened,
  text: string,
  theme: PromptTheme = 'customer',
  removedOn: string | null = null,
): Promise<Id> {
  const id = app.context.ports.newId()
  await db()
    .insertInto('own_prompt')
    .values({
      id,
      audience: 'direct_report',
      theme,
      text,
      removed_on: removedOn,
      created_at: '2026-05-01',
    })
    .execute()
  return id
}

it('lists the library and your own as one, without what you removed, which keeps its words', async () => {
  const opened = await openTestApp()
  const kept = await writeOwn(opened, 'Which delivery made a customer smile?')
  const gone = await writeOwn(opened, 'Which delivery did a customer send back?', 'customer', '2026-05-02')
  const all = await allPrompts(opened.db())
  expect(all).toHaveLength(promptLibrary.length + 1)
  expect(all.at(-1)).toEqual({
    id: kept,
    audience: 'direct_report',
    theme: 'customer',
    text: 'Which delivery made a customer smile?',
    followUp: '',
    served: 'customer',
    stage: 'reality',
    minGap: 8,
    source: 'user',
  })
  expect((await promptById(opened.db(), gone))?.text).toBe('Which delivery did a customer send back?')
})

it('leaves out what rests up to and with its last day', async () => {
  const { db } = await openTestApp()
  await db()
    .insertInto('prompt_mark')
    .values([
      { prompt_id: 'report-customer-01', rested_until: '2026-05-14' },
      { prompt_id: 'report-customer-02', rested_until: '2026-05-13' },
    ])
    .execute()
  const ids = async (on: string) => (await askablePrompts(db(), on)).map(({ id }) => id)
  expect(await ids('2026-05-14')).not.toContain('report-customer-01')
  expect(await ids('2026-05-14')).toContain('report-customer-02')
  expect(await ids('2026-05-15')).toContain('report-customer-01')
})

it('asks one of your own when all others of the first themes rest', async () => {
  const opened = await openTestApp()
  const { client, db } = opened
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const own = await writeOwn(opened, 'Which form did you fill in twice?', 'obstacles')
  await db()
    .insertInto('prompt_mark')
    .values(
      promptLibrary
        .filter(({ theme }) => theme === 'customer' || theme === 'obstacles')
        .map(({ id }) => ({ prompt_id: id, rested_until: '2026-08-14' })),
    )
    .execute()
  expect((await client.prompts.next({ personId: priya.id }))?.id).toBe(own)
})

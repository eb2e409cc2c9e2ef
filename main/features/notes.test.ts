// Notes through their calls: kept whole, with earlier versions that can be brought back.
import { expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

it('keeps a version every few minutes and brings one back without losing what stood there', async () => {
  const { client, clock } = await openTestApp()
  const { meetingId } = await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: [] })
  const save = (text: string) => client.notes.save({ meetingId, itemId: null, audience: 'shared', text })
  await save('One')
  await save('One two')
  clock.now = '2026-05-14T09:04:00Z'
  await save('Something else')
  const [note] = await client.notes.list({ meetingId })
  if (!note) throw new Error('no note')
  const versions = await client.notes.versions({ noteId: note.id })
  expect(versions.map(({ text }) => text)).toEqual(['One two', 'One'])
  const last = versions[0]
  if (!last) throw new Error('no version')
  await client.notes.bringBack({ versionId: last.id })
  expect((await client.notes.list({ meetingId })).map(({ text }) => text)).toEqual(['One two'])
  expect((await client.notes.versions({ noteId: note.id })).map(({ text }) => text)).toContain(
    'Something else',
  )
})

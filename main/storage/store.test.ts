// The database by itself: sound after many saves, without a trace of a deleted person, undone column by column.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

describe('the database', () => {
  it('keeps a sound search index while one note is saved again and again', async () => {
    const { client, folder } = await openTestApp()
    const { meetingId } = await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: [] })
    let text = ''
    for (let word = 0; word < 60; word += 1) {
      text += `word${word} `
      await client.notes.save({ meetingId, itemId: null, audience: 'shared', text })
    }
    const reader = new Database(join(folder, 'saydo.db'), { readonly: true })
    expect(reader.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
    reader.close()
  })

  it('holds no word about a deleted person, neither in the file nor in its log', async () => {
    const { client, folder } = await openTestApp()
    const { id, relationshipId } = await client.people.add({
      name: 'Quetzalcoatlus',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    await client.topics.add({ relationshipId, text: 'Xylophonist ambitions', raisedBy: 'them' })
    const bytes = () =>
      ['saydo.db', 'saydo.db-wal'].map((name) => readFileSync(join(folder, name)).toString('latin1')).join('')
    expect(bytes()).toContain('Xylophonist')
    await client.people.remove({ id })
    expect(bytes()).not.toMatch(/Quetzalcoatlus|Xylophonist|quetzalcoatlus|xylophonist/)
  })

  it('takes a step back without taking back what was written beside it since', async () => {
    const { client } = await openTestApp()
    const { id } = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    const { relationshipId } = (await client.people.list()).bosses[0] ?? { relationshipId: id }
    const topic = await client.topics.add({ relationshipId, text: 'One', raisedBy: 'me' })
    await client.topics.drop({ id: topic.id })
    const { id: meetingId } = await client.meetings.plan({
      relationshipId,
      on: '2026-05-14',
      at: '10:00',
      lengthMinutes: 30,
    })
    await client.notes.save({ meetingId, itemId: null, audience: 'shared', text: 'Typed since' })
    await client.undo.undo()
    expect(await client.meetings.list({})).toEqual([])
    await client.undo.undo()
    expect((await client.topics.list({})).map(({ text }) => text)).toEqual(['One'])
    await client.undo.redo()
    await client.undo.redo()
    expect(await client.topics.list({})).toEqual([])
    expect((await client.meetings.list({})).map(({ on }) => on)).toEqual(['2026-05-14'])
  })
})

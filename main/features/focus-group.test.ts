// Themes from what several people hear, and how early an incident was heard of, through the calls.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

async function threeEars() {
  const app = await openTestApp()
  const { client } = app
  const add = (name: string) =>
    client.people.add({ name, kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30 })
  const people = [await add('Priya'), await add('Omar'), await add('Lena')]
  const hear = (index: number, theme: string, on: string) =>
    client.signals.capture({
      partyId: null,
      text: `Heard of the ${theme}`,
      kind: 'problem',
      theme,
      hop: 1,
      severity: 2,
      capturedOn: on,
      sources: [{ personId: people[index]?.id ?? null, partyId: null, on, consentToName: false }],
    })
  return { ...app, people, hear }
}

describe('the focus group', () => {
  it("Row 42: 3 people on “label” make it hot; 12 days' lead before it broke", async () => {
    const { client, hear } = await threeEars()
    await hear(0, 'label', '2026-04-20')
    await hear(1, 'Label ', '2026-04-28')
    expect((await client.focusGroup.themes())[0]).toMatchObject({ theme: 'label', isHot: false })
    await hear(2, 'label', '2026-05-10')
    await client.focusGroup.noteIncident({ theme: 'label', text: 'A pallet went out', on: '2026-05-02' })
    const [label] = await client.focusGroup.themes()
    expect(label).toMatchObject({ isHot: true, people: ['Lena', 'Omar', 'Priya'] })
    expect(label?.signals).toHaveLength(3)
    expect(label?.incidents).toMatchObject([{ firstHeardOn: '2026-04-20', leadDays: 12 }])
  })

  it('stands beside the agenda of both meetings while a theme is hot', async () => {
    const { client, hear, people } = await threeEars()
    const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    for (const index of [0, 1, 2]) await hear(index, 'label', '2026-05-10')
    for (const person of [ruth, people[0]]) {
      if (!person) throw new Error('nobody')
      const { id } = await client.meetings.plan({
        relationshipId: person.relationshipId,
        on: '2026-05-14',
        at: '10:00',
        lengthMinutes: 45,
      })
      await client.agenda.build({ meetingId: id })
      expect((await client.agenda.view({ meetingId: id })).chips).toContainEqual(
        expect.objectContaining({
          id: 'theme',
          text: expect.stringContaining('3 people, 3 signals in 60 days'),
        }),
      )
    }
  })

  it('keeps an incident in the words given, changes and removes it, and takes that back', async () => {
    const { client } = await threeEars()
    const { id } = await client.focusGroup.noteIncident({ theme: 'dock', on: '2026-05-02' })
    await client.focusGroup.saveIncident({ id, theme: 'dock', text: 'The door jammed', on: '2026-05-03' })
    await client.focusGroup.removeIncident({ id })
    expect(await client.focusGroup.incidents()).toEqual([])
    await client.undo.undo()
    expect(await client.focusGroup.incidents()).toEqual([
      { id, theme: 'dock', text: 'The door jammed', on: '2026-05-03' },
    ])
  })

  it('refuses a day that has not come and an incident without a theme', async () => {
    const { client } = await threeEars()
    await expect(client.focusGroup.noteIncident({ theme: 'dock', on: '2026-05-15' })).rejects.toMatchObject({
      message: 'That day has not come yet.',
    })
    await expect(client.focusGroup.noteIncident({ theme: ' ' })).rejects.toThrow()
  })
})

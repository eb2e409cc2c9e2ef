// Successors through the calls, on a real database: what is covered, who is asked, and what is refused.
import { describe, expect, it } from 'vitest'
import type { Readiness } from '../../../shared/successors/model'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function team() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = opened
  const add = (name: string, kind: 'boss' | 'direct_report' = 'direct_report') =>
    client.people.add({ name, kind, cadenceDays: 14, lengthMinutes: 45 })
  const ruth = await add('Ruth', 'boss')
  const priya = await add('Priya')
  const omar = await add('Omar')
  const hold = async (text: string, ...named: (readonly [Id, Readiness])[]) => {
    const { id } = await client.successors.add({ text })
    for (const [personId, readiness] of named)
      await client.successors.name({ responsibilityId: id, personId, readiness })
    return id
  }
  const chipsWith = async (relationshipId: Id) => {
    const plan = { relationshipId, on: '2026-05-14', at: '14:00', lengthMinutes: 45 }
    const { id } = await client.meetings.plan(plan)
    return (await client.agenda.build({ meetingId: id })).chips
  }
  return { ...opened, ruth, priya, omar, hold, chipsWith }
}

describe('successors', () => {
  it('Row 8: 3 of 5 responsibilities have somebody ready now or soon, 60 %', async () => {
    const { client, ruth, priya, omar, hold, chipsWith } = await team()
    await hold('Weekly rota', [priya.id, 'now'])
    await hold('Budget round', [omar.id, 'none'], [priya.id, 'soon'])
    await hold('Supplier talks', [omar.id, 'soon'])
    await hold('Board pack', [omar.id, 'none'])
    const hiring = await hold('Hiring')
    const { covered, responsibilities } = await client.successors.page()
    expect([covered.part, covered.whole, covered.percent]).toEqual([3, 5, 60])
    expect(
      responsibilities[1]?.successors.map(({ personName, readiness }) => [personName, readiness]),
    ).toEqual([
      ['Priya', 'soon'],
      ['Omar', 'none'],
    ])
    expect((await chipsWith(ruth.relationshipId)).find(({ id }) => id === 'cover')).toEqual({
      id: 'cover',
      type: 'note',
      text: '3 of 5 responsibilities covered, 60%',
    })
    await client.successors.end({ id: hiring })
    expect((await client.successors.page()).covered.display).toBe('3 of 4')
  })

  it('asks a named successor who is not ready now, in their own talk and for your eyes', async () => {
    const { client, priya, omar, hold, chipsWith } = await team()
    await hold('Weekly rota', [priya.id, 'now'])
    await hold('Board pack', [omar.id, 'none'])
    await hold('Supplier talks', [omar.id, 'soon'])
    const successor = async (relationshipId: Id) =>
      (await chipsWith(relationshipId)).find(({ id }) => id === 'successor')
    expect(await successor(priya.relationshipId)).toBeUndefined()
    expect(await successor(omar.relationshipId)).toEqual({
      id: 'successor',
      type: 'ask',
      text: 'Omar could take over “Supplier talks”, ready soon',
      question: 'What would make you ready for “Supplier talks”?',
      isPrivate: true,
    })
    expect((await client.growth.page({ personId: omar.id })).namedFor).toEqual([
      { text: 'Board pack', readiness: 'none' },
      { text: 'Supplier talks', readiness: 'soon' },
    ])
  })

  it('refuses empty words, a person twice, and whoever does not report to you; each step is undone', async () => {
    const { client, ruth, priya, hold } = await team()
    await expect(client.successors.add({ text: ' ' })).rejects.toThrow()
    const id = await hold('Weekly rota', [priya.id, 'soon'])
    const name = { responsibilityId: id, readiness: 'soon' } as const
    await expect(client.successors.name({ ...name, personId: priya.id })).rejects.toThrow(
      'Priya is named here already.',
    )
    await expect(client.successors.name({ ...name, personId: ruth.id })).rejects.toThrow(
      'Choose someone who reports to you.',
    )
    const [first] = (await client.successors.page()).responsibilities
    await client.successors.unname({ id: first?.successors[0]?.id as Id })
    expect((await client.successors.page()).covered.part).toBe(0)
    expect(await client.undo.undo()).toEqual({ label: 'Took a successor away' })
    expect((await client.successors.page()).covered.part).toBe(1)
    await client.people.remove({ id: priya.id })
    expect((await client.successors.page()).responsibilities[0]?.successors).toEqual([])
  })
})

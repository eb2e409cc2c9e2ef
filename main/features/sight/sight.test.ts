// Lines of sight through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function team(names: readonly string[]) {
  const opened = await openTestApp({ now: '2026-05-19T09:00:00Z' })
  const { client } = opened
  const people = new Map<string, { id: Id; relationshipId: Id }>()
  for (const name of names) {
    people.set(
      name,
      await client.people.add({ name, kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30 }),
    )
  }
  const person = (name: string) => {
    const found = people.get(name)
    if (!found) throw new Error(`no ${name}`)
    return { kind: 'person', id: found.id } as const
  }
  const party = async (name: string, kind: 'customer' | 'internal_customer' | 'supplier') =>
    ({ kind: 'party', id: (await client.parties.add({ name, kind })).id }) as const
  const line = async (name: string) => (await client.sight.ofPerson({ personId: person(name).id })).line
  return { ...opened, people, person, party, line }
}

describe('lines of sight', () => {
  it('Row 33: clerk → supplier → product → customer is one, and 4 of 5 people have one', async () => {
    const names = ['Clerk', 'Ann', 'Bo', 'Cy', 'Dee']
    const { client, person, party, line, people } = await team(names)
    const supplier = await party('Quickpost', 'supplier')
    const product = await party('Product', 'internal_customer')
    const customer = await party('Quellmere Clinics', 'customer')
    await client.sight.addStep({ from: person('Clerk'), to: supplier, words: 'Pays on time' })
    expect(await line('Clerk')).toBe(null)
    await client.sight.addStep({ from: supplier, to: product })
    await client.sight.addStep({ from: product, to: customer })
    expect(await line('Clerk')).toBe('Clerk → Quickpost (supplier) → Product → Quellmere Clinics')
    await client.sight.addStep({ from: person('Ann'), to: customer })
    await client.sight.addStep({ from: person('Bo'), to: person('Ann') })
    await client.sight.addStep({ from: person('Cy'), to: product })
    const { covered, all, people: seen } = await client.sight.coverage()
    expect(`${covered} of ${all}`).toBe('4 of 5')
    expect(seen.filter((each) => each.line === null).map(({ name }) => name)).toEqual(['Dee'])
    const chips = async (name: string) => {
      const { id } = await client.meetings.plan({
        relationshipId: people.get(name)?.relationshipId as Id,
        on: '2026-05-19',
        at: '10:00',
        lengthMinutes: 30,
      })
      return (await client.agenda.view({ meetingId: id })).chips.filter(({ id: chip }) => chip === 'sight')
    }
    expect(await chips('Clerk')).toEqual([])
    expect(await chips('Dee')).toEqual([
      {
        id: 'sight',
        type: 'ask',
        text: 'Dee has no line of sight to a customer yet',
        question: 'How does the work on your desk reach a customer in the end?',
      },
    ])
  })

  it('refuses a circle in words, a step twice, and a way that is no more', async () => {
    const { client, person, party, line } = await team(['Priya', 'Omar'])
    const supplier = await party('Quickpost', 'supplier')
    await client.sight.addStep({ from: person('Priya'), to: person('Omar') })
    await client.sight.addStep({ from: person('Omar'), to: supplier })
    const refused = (message: string, field = 'to') => ({ code: 'REFUSED', data: { field, message } })
    await expect(client.sight.addStep({ from: supplier, to: person('Priya') })).rejects.toMatchObject(
      refused('That would go round in a circle: Quickpost (supplier) → Priya → Omar → Quickpost (supplier).'),
    )
    await expect(client.sight.addStep({ from: person('Omar'), to: person('Omar') })).rejects.toMatchObject(
      refused('That would go round in a circle: Omar → Omar.'),
    )
    await expect(client.sight.addStep({ from: person('Omar'), to: supplier })).rejects.toMatchObject(
      refused('This step is here already.'),
    )
    const customer = await party('Quellmere Clinics', 'customer')
    const { id } = await client.sight.addStep({ from: supplier, to: customer })
    expect(await line('Priya')).toBe('Priya → Omar → Quickpost (supplier) → Quellmere Clinics')
    await client.sight.removeStep({ id })
    expect(await line('Priya')).toBe(null)
    await client.undo.undo()
    await client.parties.archive({ id: customer.id })
    expect(await line('Priya')).toBe(null)
  })

  it('says that more than three hops are too many, and goes with the person', async () => {
    const { client, db, person, party } = await team(['Priya', 'Omar', 'Tess'])
    const product = await party('Product', 'supplier')
    const customer = await party('Quellmere Clinics', 'customer')
    for (const [from, to] of [
      [person('Priya'), person('Omar')],
      [person('Omar'), person('Tess')],
      [person('Tess'), product],
      [product, customer],
    ] as const)
      await client.sight.addStep({ from, to })
    const seen = await client.sight.ofPerson({ personId: person('Priya').id })
    expect([seen.line, seen.note]).toEqual([
      null,
      'It takes 4 steps to Quellmere Clinics. A line of sight has 3 at most: which step can be left out?',
    ])
    expect(seen.steps).toHaveLength(4)
    await client.people.remove({ id: person('Tess').id })
    expect(await db().selectFrom('sight_step').selectAll().execute()).toHaveLength(2)
  })
})

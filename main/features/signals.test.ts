// Signals and the parties they come from, through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

async function withQuellmere() {
  const app = await openTestApp()
  const { client } = app
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const omar = await client.people.add({
    name: 'Omar',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const quellmere = await client.parties.add({ name: 'Quellmere Clinics', kind: 'customer' })
  const signal = await client.signals.capture({
    partyId: quellmere.id,
    text: 'Deliveries arrive after the ward round',
    kind: 'problem',
    theme: 'delivery',
    hop: 1,
    severity: 3,
    capturedOn: '2026-05-10',
    sources: [{ personId: priya.id, partyId: null, on: '2026-05-09', consentToName: true }],
  })
  return { ...app, priya, omar, quellmere, signal }
}

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

describe('signals', () => {
  it('shows a signal with everyone it was heard from', async () => {
    const { client, priya, omar, quellmere, signal } = await withQuellmere()
    const source = { personId: omar.id, partyId: null, on: '2026-05-12', consentToName: false }
    await client.signals.addSource({ id: signal.id, source })
    const [view] = await client.signals.list({})
    expect({ ...view, sources: view?.sources.map(({ id: _, ...rest }) => rest) }).toEqual({
      id: signal.id,
      partyId: quellmere.id,
      partyName: 'Quellmere Clinics',
      text: 'Deliveries arrive after the ward round',
      kind: 'problem',
      theme: 'delivery',
      hop: 1,
      severity: 3,
      served: null,
      capturedOn: '2026-05-10',
      state: 'captured',
      isTried: false,
      actedOn: null,
      action: '',
      reason: '',
      goalId: null,
      ownerId: null,
      due: null,
      visibility: 'shareable',
      sources: [
        {
          personId: priya.id,
          partyId: null,
          name: 'Priya',
          on: '2026-05-09',
          consentToName: true,
          toldOn: null,
        },
        {
          personId: omar.id,
          partyId: null,
          name: 'Omar',
          on: '2026-05-12',
          consentToName: false,
          toldOn: null,
        },
      ],
    })
    await expect(client.signals.addSource({ id: signal.id, source })).rejects.toMatchObject(
      refusal('personId', 'They are named already.'),
    )
    await expect(
      client.signals.addSource({ id: signal.id, source: { ...source, personId: null } }),
    ).rejects.toMatchObject(refusal('personId', 'Name who said it.'))
  })

  it('is acted on once, and each source hears of it in their own time', async () => {
    const { client, signal } = await withQuellmere()
    const sourceOf = async () => (await client.signals.list({ includeDone: true }))[0]?.sources[0]
    const source = await sourceOf()
    if (!source) throw new Error('it was heard from Priya')
    await expect(client.signals.tell({ sourceId: source.id })).rejects.toMatchObject(
      refusal(null, 'There is nothing to tell yet. Act on it or dismiss it first.'),
    )
    await client.signals.triage({ id: signal.id })
    await client.signals.watch({ id: signal.id })
    await client.signals.act({ id: signal.id, on: '2026-05-13', action: 'An earlier van on weekdays' })
    await expect(client.signals.dismiss({ id: signal.id, reason: 'Late' })).rejects.toMatchObject(
      refusal(null, 'This is settled already.'),
    )
    await expect(client.signals.tell({ sourceId: source.id, on: '2026-05-12' })).rejects.toMatchObject(
      refusal('on', 'They cannot have heard it before it happened.'),
    )
    await client.signals.tell({ sourceId: source.id })
    expect([await client.signals.list({}), (await sourceOf())?.toldOn]).toEqual([[], '2026-05-14'])
    expect(await client.undo.undo()).toEqual({ label: 'Closed the loop' })
    expect((await sourceOf())?.toldOn).toBe(null)
  })

  it('finds the signals of one person or one party, and changes what was heard', async () => {
    const { client, priya, omar, quellmere, signal } = await withQuellmere()
    await client.signals.save({
      id: signal.id,
      partyId: null,
      text: 'Late again',
      kind: 'idea',
      hop: 0,
      severity: 5,
      ownerId: omar.id,
      served: 'customer',
      visibility: 'private',
    })
    const texts = async (wish: Parameters<typeof client.signals.list>[0]) =>
      (await client.signals.list(wish)).map(({ text }) => text)
    expect([
      await texts({ personId: priya.id }),
      await texts({ personId: omar.id }),
      await texts({ partyId: quellmere.id }),
    ]).toEqual([['Late again'], [], []])
    const [view] = await client.signals.list({})
    await client.signals.removeSource({ sourceId: view?.sources[0]?.id ?? signal.id })
    expect((await client.signals.list({}))[0]?.sources).toEqual([])
  })
})

describe('parties', () => {
  it('counts live signals and knows when each was last heard of', async () => {
    const { client, omar, quellmere, signal } = await withQuellmere()
    const ostrel = await client.parties.add({ name: 'Ostrel Foods', kind: 'supplier', ownerId: omar.id })
    await client.signals.addSource({
      id: signal.id,
      source: { personId: omar.id, partyId: null, on: '2026-05-12' },
    })
    const row = { id: quellmere.id, name: 'Quellmere Clinics', kind: 'customer', ownerId: null } as const
    const other = { id: ostrel.id, name: 'Ostrel Foods', kind: 'supplier', ownerId: omar.id } as const
    expect(await client.parties.list()).toEqual([
      { ...row, liveSignals: 1, lastHeardOn: '2026-05-12' },
      { ...other, liveSignals: 0, lastHeardOn: null },
    ])
    await client.signals.dismiss({ id: signal.id, reason: 'A one-off' })
    expect((await client.parties.list())[0]).toEqual({ ...row, liveSignals: 0, lastHeardOn: '2026-05-12' })
  })

  it('refuses the same name twice and leaves the list when archived', async () => {
    const { client, quellmere } = await withQuellmere()
    const again = { name: 'quellmere clinics', kind: 'customer' } as const
    await expect(client.parties.add(again)).rejects.toMatchObject(
      refusal('name', 'quellmere clinics is on the list already.'),
    )
    await client.parties.save({ ...again, id: quellmere.id, ownerId: null })
    await client.parties.archive({ id: quellmere.id })
    expect(await client.parties.list()).toEqual([])
  })
})

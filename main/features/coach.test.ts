// The hints you do without, through their calls.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

describe('hints you do without', () => {
  it('are kept with their day, once each, and undone', async () => {
    const { client } = await openTestApp({ now: '2026-05-14T09:00:00Z' })
    expect(await client.coach.dismissals()).toEqual([])
    await client.coach.dismiss({ pattern: 'closed:auxiliary' })
    await client.coach.dismiss({ pattern: ' closed:auxiliary ' })
    await client.coach.dismiss({ pattern: 'vague:any' })
    expect(await client.coach.dismissals()).toEqual([
      { pattern: 'closed:auxiliary', dismissedOn: '2026-05-14' },
      { pattern: 'vague:any', dismissedOn: '2026-05-14' },
    ])
    await client.undo.undo()
    expect(await client.coach.dismissals()).toHaveLength(1)
  })

  it('come back one by one or all at once, and go again by undo', async () => {
    const { client } = await openTestApp()
    for (const pattern of ['closed:auxiliary', 'vague:any', 'leading:tag'])
      await client.coach.dismiss({ pattern })
    await client.coach.bringBack({ pattern: 'vague:any' })
    expect((await client.coach.dismissals()).map(({ pattern }) => pattern)).toEqual([
      'closed:auxiliary',
      'leading:tag',
    ])
    await client.coach.bringBackAll()
    expect(await client.coach.dismissals()).toEqual([])
    await client.undo.undo()
    expect(await client.coach.dismissals()).toHaveLength(2)
  })

  it('refuses what is no kind of hint, and what is not there to bring back', async () => {
    const { client } = await openTestApp()
    await expect(client.coach.dismiss({ pattern: '  ' })).rejects.toThrow()
    await expect(client.coach.dismiss({ pattern: 'x'.repeat(81) })).rejects.toThrow()
    await expect(client.coach.bringBack({ pattern: 'closed:auxiliary' })).rejects.toThrow()
    await client.coach.bringBackAll()
    expect(await client.coach.dismissals()).toEqual([])
  })
})

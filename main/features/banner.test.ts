// The line above agendas through its calls.
import { expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

it('Row 34: 80 characters stand above the agenda, 81 are refused', async () => {
  const { client } = await openTestApp()
  expect(await client.banner.read()).toBe('Serve the customer, or back someone who does.')
  await client.banner.save({ text: 'x'.repeat(80) })
  await expect(client.banner.save({ text: 'y'.repeat(81) })).rejects.toThrow()
  expect(await client.banner.read()).toBe('x'.repeat(80))
  await client.banner.save({ text: '' })
  expect(await client.banner.read()).toBe('')
  await client.undo.undo()
  expect(await client.banner.read()).toBe('x'.repeat(80))
})

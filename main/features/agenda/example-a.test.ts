// Example A of the domain, whole: eleven items in 36 minutes, four parked, and what is left of it in a quarter of an hour.
import { expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import { openTestApp } from '../../test-app.fixture'
import { typeExampleA } from './example-a.fixture'

const linesOf = ({ sections }: AgendaView) =>
  sections.flatMap(({ section, items }) =>
    items
      .filter(({ kind }) => kind !== 'prompt')
      .map(({ title, score, minutes, isMust }) => [section, title, score, minutes, isMust] as const),
  )

it('is the table of the domain: 11 items, 36 + 5 + 4 = 45 minutes, four parked', async () => {
  const { client } = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { meetingId } = await typeExampleA(client)
  const agenda = await client.agenda.build({ meetingId })
  expect(linesOf(agenda)).toEqual([
    ['customers', 'Three retailers ask for Saturday delivery', 66, 4, false],
    ['customers', 'Returns label in the wrong language', 52, 4, false],
    ['team', 'Night shift lacks scanner licences', 50, 4, false],
    ['promises', 'Q2 staffing plan', 61, 2, true],
    ['promises', 'Cost dashboard: done 7 May', 26, 1, false],
    ['boss', 'Warehouse map v2', 49, 3, false],
    ['boss', 'Board one-pager', 45, 3, false],
    ['boss', 'Audit on 30 June', 34, 3, false],
    ['decisions', 'Which carrier for the island?', 76, 5, true],
    ['alignment', 'Alignment 70%', 35, 4, false],
    ['growth', 'Cross-site pilot', 28, 3, true],
  ])
  expect([agenda.plannedMinutes, agenda.wrapMinutes, agenda.bufferMinutes]).toEqual([36, 5, 4])
  expect(agenda.parked.map(({ title, score, defaultMinutes }) => [title, score, defaultMinutes])).toEqual([
    ['What would have to be true to lift the overtime freeze?', 48, 6],
    ['Pick errors down: 1.9 → 1.1 %', 42, 2],
    ['Carton supplier paid after 47 days', 26, 4],
    ['Still holds? Bad news the same day, by phone', 15, 2],
  ])
  const titles = new Map(agenda.sections.flatMap(({ items }) => items).map(({ id, title }) => [id, title]))
  expect(agenda.strip.map((id) => titles.get(id as never))).toEqual([
    'Which carrier for the island?',
    'Q2 staffing plan',
    'Cross-site pilot',
  ])

  await client.meetings.setLength({ id: meetingId, lengthMinutes: 15 })
  const short = await client.agenda.view({ meetingId })
  expect(linesOf(short).map(([, title, , minutes]) => [title, minutes])).toEqual([
    ['Three retailers ask for Saturday delivery', 2],
    ['Night shift lacks scanner licences', 2],
    ['Q2 staffing plan', 1],
    ['Which carrier for the island?', 3],
    ['Cross-site pilot', 3],
  ])
  expect(short.parked).toHaveLength(10)
})

// Themes on any set of signals: what makes one hot, and how early an incident was heard of.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { id as idSchema } from '../words'
import type { Heard, Incident } from './model'
import { HOT_PEOPLE, HOT_SIGNALS, leadInWords, themeInWords, themes } from './rules'

const today = '2026-05-14'
const idOf = (n: number) => idSchema.parse(`01J0000000000000000000${String(n).padStart(4, '0')}`)
const day = fc.integer({ min: -200, max: 10 }).map((n) => addDays(today, n))
const theme = fc.constantFrom('label', 'Label', ' label', 'dock', 'price', '')
const heard: fc.Arbitrary<readonly Heard[]> = fc
  .array(fc.tuple(theme, day, fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), day), { maxLength: 3 })), {
    maxLength: 25,
  })
  .map((rows) =>
    rows.map(([own, capturedOn, sources], index) => ({
      id: idOf(index),
      text: 'Heard',
      theme: own,
      capturedOn,
      sources: sources.map(([person, on]) => ({
        personId: person === 0 ? null : idOf(900 + person),
        name: `P${person}`,
        on,
      })),
    })),
  )
const incidents: fc.Arbitrary<readonly Incident[]> = fc
  .array(fc.tuple(theme, day), { maxLength: 6 })
  .map((rows) => rows.map(([own, on], index) => ({ id: idOf(500 + index), theme: own, text: '', on })))

describe('themes', () => {
  it('are hot from three people or four signals on, and never before', () => {
    fc.assert(
      fc.property(heard, incidents, (signals, broken) => {
        for (const found of themes(signals, broken, today)) {
          expect(found.isHot).toBe(found.people.length >= HOT_PEOPLE || found.signals.length >= HOT_SIGNALS)
          expect(new Set(found.people).size).toBe(found.people.length)
          expect(new Set(found.signals.map(({ id }) => id)).size).toBe(found.signals.length)
        }
      }),
    )
  })

  it('do not depend on the order of what was heard, nor on spelling', () => {
    fc.assert(
      fc.property(heard, incidents, (signals, broken) => {
        const strip = (list: ReturnType<typeof themes>) =>
          list.map(({ theme: name, ...rest }) => ({ ...rest, theme: name.toLowerCase() }))
        const bare = broken.map((incident) => ({ ...incident, theme: incident.theme.trim().toLowerCase() }))
        const plain = signals.map((signal) => ({ ...signal, theme: signal.theme.trim().toLowerCase() }))
        const there = strip(themes(plain.toReversed(), bare.toReversed(), today))
        expect(there).toEqual(strip(themes(plain, bare, today)))
        expect(themes(signals, broken, today).length).toBe(there.length)
      }),
    )
  })

  it('lead with a signal that came after the incident before and not after this one', () => {
    fc.assert(
      fc.property(heard, incidents, (signals, broken) => {
        for (const found of themes(signals, broken, today)) {
          for (const [index, { on, firstHeardOn, leadDays }] of found.incidents.entries()) {
            expect(firstHeardOn === null).toBe(leadDays === null)
            if (firstHeardOn === null) continue
            expect(firstHeardOn <= on && firstHeardOn > (found.incidents[index + 1]?.on ?? '')).toBe(true)
          }
        }
      }),
    )
  })

  it('say it plainly', () => {
    expect(themeInWords({ people: [], signals: [{} as Heard] })).toBe('1 signal in 60 days')
    expect(themeInWords({ people: ['Omar'], signals: [{} as Heard, {} as Heard] })).toBe(
      '1 person, 2 signals in 60 days',
    )
    expect([null, 0, 1, 12].map(leadInWords)).toEqual([
      'nothing was heard before it',
      'heard the day it broke',
      'heard a day before it broke',
      'heard 12 days before it broke',
    ])
  })
})

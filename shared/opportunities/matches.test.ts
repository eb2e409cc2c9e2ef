// When an opportunity has to be mentioned, and what may suit whom.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { matchState, sharedContentWords, suitsSince, unmentionedFor } from './matches'

const open = { mentionedOn: null, answer: null, withheldOn: null } as const
const pilot = { learnedOn: '2026-05-04', matchedOn: '2026-05-10', notedOn: '2026-03-01' }

describe('an opportunity that suits a report', () => {
  it('asks to be mentioned after 14 days: the 15th shows it, the 14th does not', () => {
    expect(unmentionedFor({ ...open, ...pilot }, '2026-05-18')).toBeNull()
    expect(unmentionedFor({ ...open, ...pilot }, '2026-05-19')).toBe(15)
    expect(unmentionedFor({ ...open, ...pilot, mentionedOn: '2026-05-12' }, '2026-06-19')).toBeNull()
    expect(unmentionedFor({ ...open, ...pilot, withheldOn: '2026-05-12' }, '2026-06-19')).toBeNull()
  })

  it('counts from the later of learning of it and of the aspiration, else from the match', () => {
    expect(suitsSince(pilot)).toBe('2026-05-04')
    expect(suitsSince({ ...pilot, notedOn: '2026-05-06' })).toBe('2026-05-06')
    expect(suitsSince({ ...pilot, notedOn: null })).toBe('2026-05-10')
  })

  it('never asks before 15 days, whatever came first', () => {
    const day = fc.nat(400).map((days) => addDays('2026-01-01', days))
    const suiting = fc.record({ learnedOn: day, matchedOn: day, notedOn: fc.option(day) })
    fc.assert(
      fc.property(suiting, fc.nat(40), (match, days) => {
        const asOf = addDays(suitsSince(match), days)
        expect(unmentionedFor({ ...open, ...match }, asOf)).toBe(days > 14 ? days : null)
      }),
    )
  })

  it('stands where the last word left it', () => {
    expect(matchState(open)).toBe('unmentioned')
    expect(matchState({ ...open, mentionedOn: '2026-05-12' })).toBe('mentioned')
    expect(matchState({ ...open, mentionedOn: '2026-05-12', answer: 'declined' })).toBe('declined')
    expect(matchState({ ...open, withheldOn: '2026-05-12' })).toBe('withheld')
  })

  it('may suit whom it shares a word with that says something', () => {
    expect(sharedContentWords('Cross-site pilot', 'Lead a pilot across two sites')).toEqual(['site', 'pilot'])
    expect(sharedContentWords('Training for new starters', 'Become a site trainer')).toEqual(['training'])
    expect(
      sharedContentWords('Work with the board next year', 'Know what to work on with other people'),
    ).toEqual([])
    expect(sharedContentWords('', 'Anything')).toEqual([])
  })

  it('suits both ways round', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        expect(sharedContentWords(a, b).length > 0).toBe(sharedContentWords(b, a).length > 0)
      }),
    )
  })
})

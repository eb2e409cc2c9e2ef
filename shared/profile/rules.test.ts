// How much of a boss one knows: counted, and what to learn next.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProfileField, profileFields } from './model'
import { profileQuestion, profileState } from './rules'

const words = (filled: readonly ProfileField[]) => ({
  goals: '',
  pressures: '',
  strengths: '',
  style: '',
  format: '',
  bestTime: '',
  badNews: '',
  dislikes: '',
  ...Object.fromEntries(filled.map((field) => [field, 'known'])),
})

describe('the profile of a boss', () => {
  it('counts what is filled and asks for the first empty one', () => {
    expect(profileState(words([]), 'Ruth')).toEqual({
      filled: 0,
      of: 8,
      next: { field: 'goals', question: 'What does Ruth have to achieve this year?' },
    })
    expect(profileState({ ...words(profileFields), style: '  ' }, 'Ruth').next?.field).toBe('style')
    expect(profileState(words(profileFields), 'Ruth')).toEqual({ filled: 8, of: 8, next: null })
  })

  it('asks for something exactly while something is missing, and never for what is known', () => {
    fc.assert(
      fc.property(fc.subarray([...profileFields]), (filled) => {
        const state = profileState(words(filled), 'Ruth')
        expect(state.filled).toBe(filled.length)
        expect(state.next === null).toBe(filled.length === 8)
        if (state.next) expect(filled).not.toContain(state.next.field)
      }),
    )
  })

  it('asks open questions by name, each short enough for the library', () => {
    for (const field of profileFields) {
      expect(profileQuestion(field, 'Ruth')).toMatch(/^(What|How|Which|In which|At what)\b.*Ruth.*\?$/)
      expect(profileQuestion(field, 'Ruth').length).toBeLessThanOrEqual(110)
    }
  })
})

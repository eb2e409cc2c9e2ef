// The words of Today.
import { describe, expect, it } from 'vitest'
import {
  headline,
  inOrderOfService,
  overRhythm,
  pulseFell,
  whyBossTopic,
  whyGoal,
  whyNeed,
  whyObstacle,
  whyPulse,
  whySignal,
} from './rules'

const meeting = (personName: string, isReady: boolean, isRunning = false) => ({
  personName,
  isReady,
  isRunning,
})
const ingrid = meeting('Ingrid Vale-Osei', false)
const tomas = meeting('Tomas Ferrow', true)
const amara = meeting('Amara Lindqvale', true)
const jun = meeting('Jun Maruno', false)
const priya = meeting('Priya Venkell', false)

describe('the headline', () => {
  it.each([
    ['Nothing planned today.', [], 0],
    ['Nothing more planned today.', [], 2],
    ['One conversation today. It is ready.', [tomas], 0],
    ['One conversation today. Ingrid’s is not ready yet.', [ingrid], 1],
    ['Two conversations today. Ingrid’s is not ready yet.', [tomas, ingrid], 0],
    ['Two conversations today. Both are ready.', [tomas, amara], 0],
    ['Two conversations today. Neither is ready yet.', [jun, ingrid], 0],
    ['Three conversations today. All of them are ready.', [tomas, amara, tomas], 0],
    ['Three conversations today. Jun’s and Ingrid’s are not ready yet.', [tomas, jun, ingrid], 0],
    ['Three conversations today. None of them is ready yet.', [priya, jun, ingrid], 0],
    ['Four conversations today. Three of them are not ready yet.', [tomas, priya, jun, ingrid], 0],
    ['Tomas’s conversation is under way.', [{ ...tomas, isRunning: true }], 0],
    ['Two conversations today. Tomas’s is under way.', [{ ...tomas, isRunning: true }, ingrid], 0],
  ])('says %s', (sentence, ahead, held) => {
    expect(headline(ahead, held)).toBe(sentence)
  })
})

describe('why something needs you', () => {
  const today = '2026-03-10'

  it('counts how often a signal was heard', () => {
    const signal = { party: 'Quellmere Clinics', since: '2026-02-24' }
    expect([1, 2, 3].map((times) => whySignal({ ...signal, times }, today))).toEqual([
      'Quellmere Clinics. Heard on 24 Feb, and nobody owns it.',
      'Quellmere Clinics. Heard twice since 24 Feb, and nobody owns it.',
      'Quellmere Clinics. Heard 3 times since 24 Feb, and nobody owns it.',
    ])
  })

  it('says how long someone has waited', () => {
    const why = (day: string) => whyObstacle('Desmond Achterby', day, today)
    expect([why('2026-03-10'), why('2026-03-09'), why('2026-02-26')]).toEqual([
      'Desmond raised it today. Only you can clear it.',
      'Desmond has waited since yesterday. Only you can clear it.',
      'Desmond has waited 12 days. Only you can clear it.',
    ])
    expect(whyObstacle(null, '2026-02-26', today)).toBe('Yours since 26 Feb. Only you can clear it.')
  })

  it('names the talk that is missing and how far past the rhythm it is', () => {
    const sofie = { name: 'Sofie Larkwood', kind: 'direct_report', lastHeldOn: '2026-02-13' } as const
    expect(overRhythm({ ...sofie, daysOver: 11 }, today)).toEqual({
      title: 'No one-on-one with Sofie since 13 Feb',
      why: '11 days past the rhythm you agreed.',
    })
    expect(overRhythm({ ...sofie, kind: 'boss', lastHeldOn: null, daysOver: 1 }, today)).toEqual({
      title: 'No check-in with Sofie yet',
      why: '1 day past the rhythm you agreed.',
    })
  })

  it('says where to settle a goal', () => {
    const next = { on: '2026-03-10', at: '14:00' }
    const name = 'Ingrid Vale-Osei'
    expect([
      whyGoal({ name, next }, today),
      whyGoal({ name, next: { ...next, on: '2026-03-12' } }, today),
      whyGoal({ name, next: null }, today),
      whyGoal(null, today),
    ]).toEqual([
      'Settle it with Ingrid today at 14:00.',
      'Settle it with Ingrid on 12 Mar.',
      'Settle it with Ingrid.',
      'Settle what meets it and what is outstanding.',
    ])
  })

  it('asks whether an old matter of the boss still stands', () => {
    const raisedOn = '2026-01-10'
    expect([
      whyBossTopic('Ingrid Vale-Osei', { raisedOn, confirmedOn: '2026-01-29' }, today),
      whyBossTopic('Ingrid Vale-Osei', { raisedOn, confirmedOn: null }, today),
    ]).toEqual([
      'Last confirmed 40 days ago. Ask Ingrid whether it still stands.',
      'Raised on 10 Jan and never confirmed. Ask Ingrid whether it still stands.',
    ])
  })

  it('says until when the boss needs something', () => {
    const why = (day: string) => whyNeed('Ingrid Vale-Osei', day, today)
    expect([why('2026-03-09'), why('2026-03-10'), why('2026-03-18')]).toEqual([
      'It was needed 9 Mar. Settle it with Ingrid.',
      'Needed today. Offer it before Ingrid asks.',
      'Needed 18 Mar. Offer it before Ingrid asks.',
    ])
  })

  it('puts customers first, then the team, then the boss', () => {
    const need = (served: 'customer' | 'employee' | 'boss', id: string) =>
      ({ id, served, title: '', why: '', action: 'signal', ref: '' }) as const
    const found = [need('boss', '1'), need('employee', '2'), need('customer', '3'), need('employee', '4')]
    expect(inOrderOfService(found).map(({ id }) => id)).toEqual(['3', '2', '4', '1'])
  })
})

describe('a pulse that fell', () => {
  it('is said with its last answer, and that it fell only when it was higher before', () => {
    expect(pulseFell('Desmond Achterby', 'energy', [4, 3, 2])).toBe('Desmond’s energy fell to 2')
    expect(pulseFell('Desmond Achterby', 'clarity', [2])).toBe('Desmond’s clarity is at 2')
    expect(pulseFell('Desmond Achterby', 'valued', [1, 2])).toBe('How valued Desmond feels is at 2')
  })

  it('comes with the last three answers and the next talk', () => {
    const today = '2026-05-14'
    expect(whyPulse([5, 4, 3, 2], '2026-05-19', today)).toBe('4, 3, 2 in the last talks. You talk on 19 May.')
    expect(whyPulse([2], today, today)).toBe('In the last talk. You talk today.')
    expect(whyPulse([4, 2], null, today)).toBe('4, 2 in the last talks. No talk is planned yet.')
  })
})

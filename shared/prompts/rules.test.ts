// Rotation of questions: the worked example, the order inside a theme, and what holds over long histories.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { promptLibrary } from './data'
import { type Prompt, type PromptTheme, type PromptUse, requiredThemes } from './model'
import {
  askedOnInWords,
  type PickedPrompt,
  type PickPrompts,
  pickPrompts,
  promptCount,
  promptCoverage,
  promptMinutes,
  promptSection,
} from './rules'

function aPrompt(wish: Partial<Prompt> = {}): Prompt {
  const [first] = promptLibrary
  if (first === undefined) throw new Error('the library is empty')
  return { ...first, ...wish }
}

function aUse(wish: Partial<PromptUse> = {}): PromptUse {
  return {
    personId: 'priya',
    meeting: 1,
    on: addDays('2026-01-06', 7 * (wish.meeting ?? 1)),
    theme: 'customer',
    promptId: 'report-customer-01',
    answered: true,
    ...wish,
  }
}

function pick(wish: Partial<PickPrompts> = {}): readonly PickedPrompt[] {
  return pickPrompts({
    prompts: promptLibrary,
    uses: [],
    personId: 'priya',
    meeting: 1,
    lengthMinutes: 30,
    audience: 'direct_report',
    triggeredThemes: [],
    ...wish,
  })
}

const asked: readonly (readonly [meeting: number, ...themes: PromptTheme[]])[] = [
  [4, 'bottleneck', 'goals'],
  [5, 'customer', 'obstacles'],
  [6, 'support', 'growth'],
  [7, 'goals', 'ideas'],
  [8, 'workload', 'recognition'],
  [9, 'feedback', 'customer'],
  [10, 'obstacles', 'support'],
]
const workedExample = asked.flatMap(([meeting, ...themes]) =>
  themes.map((theme) => aUse({ meeting, theme, promptId: `report-${theme}-01` })),
)

describe('rotation', () => {
  it('follows the worked example: bottleneck six meetings ago, then growth four ago', () => {
    const picked = pick({ uses: workedExample, meeting: 11, lengthMinutes: 45 })
    expect(
      picked.map(({ theme, meetingsSinceTheme, special }) => [theme, meetingsSinceTheme, special.points]),
    ).toEqual([
      ['bottleneck', 6, 18],
      ['growth', 4, 12],
    ])
  })

  it('lets a trigger jump the queue', () => {
    const picked = pick({
      uses: workedExample,
      meeting: 11,
      lengthMinutes: 45,
      triggeredThemes: ['workload'],
    })
    expect(picked.map(({ theme, isTriggered }) => [theme, isTriggered])).toEqual([
      ['workload', true],
      ['bottleneck', false],
    ])
    expect(picked[0]?.special).toEqual({ points: 6, reason: 'theme last asked 2 meetings ago' })
  })

  it('asks what was never asked first, in the listed order, for 24 points', () => {
    const picked = pick({ lengthMinutes: 60 })
    expect(picked.map(({ prompt: { id }, special }) => [id, special.points])).toEqual([
      ['report-customer-01', 24],
      ['report-obstacles-01', 24],
      ['report-bottleneck-01', 24],
    ])
    const [next] = pick({ uses: [aUse({ theme: 'customer' })], meeting: 2 })
    expect(next?.theme).toBe('obstacles')
  })

  it('takes another question of the theme while one rests, and it back after its gap', () => {
    const prompts = promptLibrary.filter(({ id }) => /-0[12]$/.test(id))
    const inMeeting = (meeting: number, uses: readonly PromptUse[]): readonly unknown[] =>
      pick({ prompts, uses, meeting, triggeredThemes: ['goals'] }).map(({ prompt: { id }, askedOn }) => [
        id,
        askedOn,
      ])
    const first = aUse({ meeting: 1, theme: 'goals', promptId: 'report-goals-01' })
    const second = aUse({ meeting: 3, theme: 'goals', promptId: 'report-goals-02' })
    expect(inMeeting(2, [first])).toEqual([['report-goals-02', null]])
    expect(inMeeting(9, [first, second])).toEqual([['report-goals-01', first.on]])
    expect(inMeeting(10, [first, second])).toEqual([['report-goals-01', null]])
  })

  it('prefers never used, then least recently, then least often used, then the id', () => {
    const ids = ['d', 'c', 'b', 'a']
    const prompts = ids.map((id) => aPrompt({ id }))
    const nextAfter = (...uses: readonly (readonly [string, number])[]): string | undefined =>
      pick({ prompts, uses: uses.map(([promptId, meeting]) => aUse({ promptId, meeting })), meeting: 30 })[0]
        ?.prompt.id
    expect(nextAfter()).toBe('a')
    expect(nextAfter(['a', 1], ['b', 2])).toBe('c')
    expect(nextAfter(['a', 5], ['b', 4], ['c', 5], ['d', 6])).toBe('b')
    expect(nextAfter(['a', 1], ['a', 5], ['b', 5], ['c', 5], ['d', 6])).toBe('b')
  })

  it('looks at this person only, and at meetings before this one', () => {
    const others = [aUse({ personId: 'omar' }), aUse({ meeting: 5 })]
    expect(pick({ uses: others, meeting: 5 })).toEqual(pick({ meeting: 5 }))
  })

  it('passes over a theme without questions', () => {
    expect(pick({ prompts: [aPrompt({ theme: 'ideas' })], lengthMinutes: 60 })).toHaveLength(1)
    expect(pick({ prompts: [] })).toEqual([])
    expect(pick({ triggeredThemes: ['rules'] })[0]?.theme).toBe('customer')
  })

  it('asks the boss one question of the boss’s own themes', () => {
    const [only, ...more] = pick({ audience: 'boss', lengthMinutes: 90 })
    expect([only?.prompt.id, only?.prompt.served, more]).toEqual(['boss-customer-01', 'customer', []])
  })

  it('counts by length', () => {
    expect([5, 30, 31, 45, 46].map((length) => promptCount(length, 'direct_report'))).toEqual([1, 1, 2, 2, 3])
    expect(promptCount(90, 'boss')).toBe(1)
  })

  it('never repeats within eight meetings, over any triggers', () => {
    const prompts = promptLibrary.filter(({ audience }) => audience === 'direct_report')
    const triggers = fc.array(fc.subarray([...requiredThemes.direct_report], { maxLength: 2 }), {
      minLength: 12,
      maxLength: 25,
    })
    fc.assert(
      fc.property(triggers, fc.constantFrom(30, 45, 60), (rounds, lengthMinutes) => {
        const uses: PromptUse[] = []
        for (const [index, triggeredThemes] of rounds.entries()) {
          const meeting = index + 1
          const picked = pick({ prompts, uses, meeting, lengthMinutes, triggeredThemes })
          expect(
            pick({
              prompts: prompts.toReversed(),
              uses: uses.toReversed(),
              meeting,
              lengthMinutes,
              triggeredThemes,
            }),
          ).toEqual(picked)
          expect(new Set(picked.map(({ theme }) => theme)).size).toBe(picked.length)
          for (const { prompt: chosen, theme, askedOn } of picked) {
            const last = uses.filter(({ promptId }) => promptId === chosen.id).at(-1)
            expect(askedOn).toBeNull()
            if (last !== undefined) expect(meeting - last.meeting).toBeGreaterThan(8)
            uses.push(aUse({ meeting, theme, promptId: chosen.id }))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('brings every required theme round once in ten half-hours', () => {
    const uses: PromptUse[] = []
    for (let meeting = 1; meeting <= 10; meeting += 1) {
      for (const { prompt: chosen, theme } of pick({ uses, meeting })) {
        uses.push(aUse({ meeting, theme, promptId: chosen.id }))
      }
    }
    expect(uses.map(({ theme }) => theme)).toEqual(requiredThemes.direct_report)
    expect(promptCoverage('direct_report', uses, 10)).toEqual({
      asked: 10,
      required: 10,
      percent: 100,
      missing: [],
    })
  })
})

describe('coverage', () => {
  it('counts required themes answered in the latest ten meetings', () => {
    const themes: readonly PromptTheme[] = ['customer', 'goals', 'ideas', 'growth', 'support', 'feedback']
    const uses = themes.map((theme, index) => aUse({ theme, meeting: index + 3 }))
    const more = [
      aUse({ theme: 'workload', meeting: 2 }),
      aUse({ theme: 'recognition', meeting: 5, answered: false }),
      aUse({ theme: 'team', meeting: 5 }),
    ]
    expect(promptCoverage('direct_report', [...uses, ...more], 12)).toEqual({
      asked: 6,
      required: 10,
      percent: 60,
      missing: ['obstacles', 'bottleneck', 'workload', 'recognition'],
    })
    expect(promptCoverage('boss', [], 0)).toMatchObject({ asked: 0, required: 8, percent: null })
  })
})

describe('the library', () => {
  it('has something to ask for every required theme', () => {
    for (const audience of ['direct_report', 'boss'] as const) {
      const themes = new Set(
        promptLibrary.filter((one) => one.audience === audience).map(({ theme }) => theme),
      )
      expect(requiredThemes[audience].filter((theme) => !themes.has(theme))).toEqual([])
    }
  })
})

describe('where a question goes', () => {
  it('is by theme, and costs the boss no minutes', () => {
    const sections = (audience: 'boss' | 'direct_report'): unknown =>
      [...new Set(promptLibrary.filter((one) => one.audience === audience).map(({ theme }) => theme))].map(
        (theme) => `${theme}: ${promptSection(audience, theme)}`,
      )
    expect(sections('direct_report')).toEqual([
      'customer: customers',
      'obstacles: obstacles',
      'bottleneck: obstacles',
      'support: obstacles',
      'growth: growth',
      'goals: goals',
      'ideas: obstacles',
      'workload: obstacles',
      'recognition: growth',
      'feedback: goals',
      'team: obstacles',
      'stay: growth',
    ])
    expect(sections('boss')).toEqual([
      'customer: customers',
      'priorities: boss',
      'concerns: boss',
      'outstanding: alignment',
      'alignment: alignment',
      'feedback: alignment',
      'rules: alignment',
      'opportunities: growth',
      'pushback: decisions',
      'resources: decisions',
      'team: team',
    ])
    expect([promptMinutes('boss'), promptMinutes('direct_report')]).toEqual([0, 4])
    expect(askedOnInWords('2026-03-03', '2026-05-19')).toBe('asked on 3 Mar')
  })
})

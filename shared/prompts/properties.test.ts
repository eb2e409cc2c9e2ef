// What holds of the rotation over any history, each shown to find a picker that is broken on purpose.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { promptLibrary } from './data'
import { type Prompt, type PromptTheme, type PromptUse, requiredThemes } from './model'
import { type PickedPrompt, type PickPrompts, pickPrompts, swapFor } from './rules'

type Picker = (request: PickPrompts) => readonly PickedPrompt[]

const themes = requiredThemes.direct_report
const reports = promptLibrary.filter(({ audience }) => audience === 'direct_report')

/** A few questions of every theme, each with a gap of its own. */
const somePrompts = fc
  .array(fc.tuple(fc.constantFrom(...themes), fc.integer({ min: 0, max: 12 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((wishes) =>
    wishes.map(([theme, minGap], index): Prompt => ({ ...first(reports), id: `q${index}`, theme, minGap })),
  )

/** What each talk calls for. */
const someRounds = fc.array(fc.subarray([...themes], { maxLength: 2 }), { minLength: 5, maxLength: 25 })

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new Error('nothing there')
  return item
}

function useOf(prompt: Prompt, meeting: number): PromptUse {
  const on = addDays('2026-01-05', 7 * meeting)
  return { personId: 'priya', meeting, on, theme: prompt.theme, promptId: prompt.id, answered: true }
}

/** Holds these talks with a picker and hands each picked question to `check` before it is asked. */
function hold(
  pick: Picker,
  prompts: readonly Prompt[],
  rounds: readonly (readonly PromptTheme[])[],
  check: (picked: PickedPrompt, meeting: number, uses: readonly PromptUse[], place: number) => void,
): void {
  const uses: PromptUse[] = []
  for (const [index, triggeredThemes] of rounds.entries()) {
    const meeting = index + 1
    const request = { prompts, uses, personId: 'priya', meeting, lengthMinutes: 45, triggeredThemes } as const
    const all = pick({ ...request, audience: 'direct_report' })
    for (const [place, picked] of all.entries()) check(picked, meeting, uses, place)
    uses.push(...all.map(({ prompt }) => useOf(prompt, meeting)))
  }
}

const lastOf = (uses: readonly PromptUse[], { id }: Prompt): number =>
  uses.reduce((latest, use) => (use.promptId === id ? Math.max(latest, use.meeting) : latest), 0)
const isResting = (uses: readonly PromptUse[], prompt: Prompt, meeting: number): boolean =>
  lastOf(uses, prompt) > 0 && meeting - lastOf(uses, prompt) <= prompt.minGap

/** Every question rests for its own gap; when a whole theme does, the least recently used comes, with its day. */
function gapsHold(pick: Picker): void {
  fc.assert(
    fc.property(somePrompts, someRounds, (prompts, rounds) =>
      hold(pick, prompts, rounds, ({ prompt: { id }, theme, askedOn }, meeting, uses) => {
        const prompt = first(prompts.filter((each) => each.id === id))
        const own = prompts.filter((each) => each.theme === theme)
        if (askedOn === null) return expect(isResting(uses, prompt, meeting)).toBe(false)
        expect(own.every((each) => isResting(uses, each, meeting))).toBe(true)
        expect(lastOf(uses, prompt)).toBe(Math.min(...own.map((each) => lastOf(uses, each))))
        expect(askedOn).toBe(addDays('2026-01-05', 7 * lastOf(uses, prompt)))
      }),
    ),
    { numRuns: 150 },
  )
}

/** Of the themes nothing calls for, no theme left waiting was asked longer ago; a tie goes by the listed order. */
function turnsHold(pick: Picker): void {
  fc.assert(
    fc.property(someRounds, (rounds) =>
      hold(pick, reports, rounds, ({ theme, isTriggered }, _meeting, uses, place) => {
        const asked = (of: PromptTheme) =>
          uses.reduce((latest, use) => (use.theme === of ? Math.max(latest, use.meeting) : latest), 0)
        const key = (of: PromptTheme) => asked(of) * 100 + themes.indexOf(of)
        if (isTriggered || place > 0) return
        expect(key(theme)).toBe(Math.min(...themes.map(key)))
      }),
    ),
    { numRuns: 150 },
  )
}

/** The question swapped in rests only when there is none awake, of any required theme. */
function swapsHold(swap: typeof swapFor): void {
  fc.assert(
    fc.property(somePrompts, someRounds, fc.constantFrom(...themes), (prompts, rounds, theme) => {
      const uses: PromptUse[] = []
      hold(pickPrompts, prompts, rounds, ({ prompt }, meeting) => uses.push(useOf(prompt, meeting)))
      const meeting = rounds.length + 1
      const next = swap({ prompts, uses, personId: 'priya', meeting, audience: 'direct_report' }, theme)
      const awake = prompts.filter((prompt) => !isResting(uses, prompt, meeting))
      if (next === undefined) return expect(prompts).toEqual([])
      if (awake.length > 0) expect(awake).toContain(next)
      else expect(lastOf(uses, next)).toBe(Math.min(...prompts.map((prompt) => lastOf(uses, prompt))))
      if (awake.some((prompt) => prompt.theme === theme)) expect(next.theme).toBe(theme)
    }),
    { numRuns: 150 },
  )
}

/** A picker that knows no gaps. */
const forgetful: Picker = (request) =>
  pickPrompts({ ...request, prompts: request.prompts.map((prompt) => ({ ...prompt, minGap: 0 })) })

/** A picker that begins its list at the end. */
const contrary: Picker = (request) =>
  pickPrompts({
    ...request,
    triggeredThemes: [...request.triggeredThemes, ...themes.toReversed()],
  }).map((picked) => ({ ...picked, isTriggered: request.triggeredThemes.includes(picked.theme) }))

describe('over any history', () => {
  it('every question rests for its own gap, and a theme that rests wholly says when it was asked', () => {
    gapsHold(pickPrompts)
    expect(() => gapsHold(forgetful)).toThrow()
  })

  it('the theme asked longest ago comes first, never asked before all, ties in the listed order', () => {
    turnsHold(pickPrompts)
    expect(() => turnsHold(contrary)).toThrow()
  })

  it('a swap never brings a question that rests while one is awake', () => {
    swapsHold(swapFor)
    expect(() => swapsHold(({ prompts }) => prompts[0])).toThrow()
  })

  it('fourteen questions about bottlenecks, one a talk, last fourteen talks; the fifteenth is the first again', () => {
    const bottleneck = reports.filter(({ theme }) => theme === 'bottleneck')
    const asked: string[] = []
    const rounds = Array.from({ length: 15 }, (): readonly PromptTheme[] => ['bottleneck'])
    hold(pickPrompts, bottleneck, rounds, ({ prompt, askedOn }) => {
      expect(askedOn).toBeNull()
      asked.push(prompt.id)
    })
    expect(bottleneck).toHaveLength(14)
    expect(new Set(asked.slice(0, 14)).size).toBe(14)
    expect(asked[14]).toBe(asked[0])
    // With as few as nine and N = 8 a repeat comes at talk 10, never before.
    const nine: number[] = []
    hold(pickPrompts, bottleneck.slice(0, 9), rounds, ({ prompt }, meeting, uses) => {
      if (lastOf(uses, prompt) > 0) nine.push(meeting)
    })
    expect(nine[0]).toBe(10)
  })
})

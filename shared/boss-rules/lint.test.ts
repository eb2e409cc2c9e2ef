// What an agenda would break: counted in topics and minutes, and by the hour at which it had to be sent.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '../words'
import { type Finding, type LintInput, type LintRule, lintAgenda, topicCount } from './lint'
import type { CheckKind, RuleState } from './model'

const newId = (number: number) => id.parse(`01HZZZZZZZZZZZZZZZZZZZZZZ${number}`)

function rule(
  checkKind: CheckKind | null,
  checkValue: number | null,
  state: RuleState = 'confirmed',
): LintRule {
  return { id: newId(1), state, checkKind, checkValue, checkWords: 'one page' }
}

function items(topics: number, prompts = 0) {
  return [
    ...Array.from({ length: topics }, () => ({ kind: 'topic' })),
    ...Array.from({ length: prompts }, () => ({ kind: 'prompt' })),
  ]
}

const at = (moment: string) => Date.parse(moment)
const meeting = { on: '2026-05-14', at: '10:00', zone: 'UTC', lengthMinutes: 45, sentAt: null }
const input = (more: Partial<LintInput>): LintInput => ({
  now: at('2026-05-01T09:00:00Z'),
  bossName: 'Ruth',
  meeting,
  items: items(11, 1),
  rules: [],
  ...more,
})
const words = (findings: readonly Finding[]) => findings.map(({ text }) => text)

describe('the lint of an agenda', () => {
  it('counts topics and leaves questions out', () => {
    expect(topicCount([...items(6, 2), { kind: 'empty_chair' }])).toBe(6)
    expect(words(lintAgenda(input({ rules: [rule('max_topics', 6)] })))).toEqual([
      'Ruth wants 6 topics at most, this has 11.',
    ])
    expect(lintAgenda(input({ rules: [rule('max_topics', 11)] }))).toEqual([])
  })

  it('says of what the boss never said only that it seems so', () => {
    expect(words(lintAgenda(input({ rules: [rule('max_topics', 6, 'pattern')] })))).toEqual([
      'Ruth seems to want 6 topics at most, this has 11.',
    ])
  })

  it('holds the length against minutes at most', () => {
    expect(words(lintAgenda(input({ rules: [rule('max_minutes', 30)] })))).toEqual([
      'Ruth wants 30 minutes at most, this is planned for 45.',
    ])
  })

  it.each([
    ['Europe/Berlin', '2026-05-13T07:59:00Z', 0],
    ['Europe/Berlin', '2026-05-13T08:00:00Z', 1],
    ['UTC', '2026-05-13T09:59:00Z', 0],
    ['UTC', '2026-05-13T10:00:00Z', 1],
    ['UTC', '2026-05-14T09:59:00Z', 1],
    ['UTC', '2026-05-14T10:00:00Z', 0],
  ])('warns from 24 hours before until it begins: %s, %s', (zone, now, count) => {
    const found = lintAgenda(
      input({ now: at(now), meeting: { ...meeting, zone }, rules: [rule('send_ahead_hours', 24)] }),
    )
    expect(words(found)).toEqual(
      count === 0
        ? []
        : ['Ruth wants the agenda 24 hours ahead, by 10:00 on 13 May. It is not marked as sent.'],
    )
  })

  it('brings a format to mind until the agenda is sent', () => {
    const rules = [rule('format', null), rule('send_ahead_hours', 24)]
    const now = at('2026-05-13T12:00:00Z')
    expect(words(lintAgenda(input({ now, rules })))).toHaveLength(2)
    expect(
      lintAgenda(input({ now, rules, meeting: { ...meeting, sentAt: '2026-05-13T09:40:00Z' } })),
    ).toEqual([])
  })

  it('says nothing of rules given up or without a check, and one thing of each kind', () => {
    const retired = [rule('max_topics', 1, 'retired'), rule(null, null)]
    expect(lintAgenda(input({ rules: retired }))).toEqual([])
    const kinds = fc.constantFrom<CheckKind>('max_topics', 'max_minutes', 'send_ahead_hours', 'format')
    const rules = fc.array(
      fc.tuple(kinds, fc.integer({ min: 1, max: 60 })).map(([kind, value]) => rule(kind, value)),
    )
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 20 }), (all, topics) => {
        const found = lintAgenda(input({ rules: all, items: items(topics) }))
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length)
        const limits = all
          .filter(({ checkKind }) => checkKind === 'max_topics')
          .map(({ checkValue }) => checkValue ?? 0)
        const isBroken = limits.some((limit) => topics > limit)
        expect(found.some(({ kind }) => kind === 'max_topics')).toBe(isBroken)
        if (isBroken) expect(found[0]?.limit).toBe(Math.min(...limits))
      }),
    )
  })
})

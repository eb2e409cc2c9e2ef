// What rests leaves the lists one asks from; what you starred or wrote you still find under your own.
import { expect, it } from 'vitest'
import type { PromptView } from '../../../shared/prompts/contract'
import { isOnShelf, promptsOn, type Shelf, shelvesOf } from './shelves'

const prompt = (over: Partial<PromptView>) =>
  ({
    id: 'report-goals-02',
    audience: 'direct_report',
    theme: 'goals',
    text: 'Which goal have you not touched since we last met?',
    followUp: '',
    source: 'library',
    isStarred: false,
    restedUntil: null,
    uses: [],
    ...over,
  }) as unknown as PromptView

const on = (one: PromptView) =>
  (['all', 'own', 'starred', 'rested'] as const).filter((type) => isOnShelf(one, { type }))

it('keeps a star and what you wrote in sight while they rest', () => {
  expect(on(prompt({ isStarred: true }))).toEqual(['all', 'starred'])
  expect(on(prompt({ isStarred: true, restedUntil: '2026-06-09' }))).toEqual(['starred', 'rested'])
  expect(on(prompt({ source: 'user', restedUntil: '2026-06-09' }))).toEqual(['own', 'rested'])
  const goals: Shelf = { type: 'theme', audience: 'direct_report', theme: 'goals' }
  expect(isOnShelf(prompt({ restedUntil: '2026-06-09' }), goals)).toBe(false)
  expect(isOnShelf(prompt({}), goals)).toBe(true)
})

it('counts on each shelf what is found there', () => {
  const prompts = [
    prompt({}),
    prompt({ id: 'report-team-01', theme: 'team', text: 'Whose desk do we all queue at?' }),
  ]
  const counts = (text: string) =>
    shelvesOf(prompts, null, text)
      .flatMap(({ shelves }) => shelves)
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => [key, count])
  expect(counts('')).toEqual([
    ['all', 2],
    ['direct_report/goals', 1],
    ['direct_report/team', 1],
  ])
  expect(counts('queue desk')).toEqual([
    ['all', 1],
    ['direct_report/team', 1],
  ])
  expect(promptsOn(prompts, { shelf: { type: 'all' }, whom: null, text: 'queue' })).toHaveLength(1)
})

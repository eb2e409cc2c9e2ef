// Runs every fixed case of the agenda against the rules, whole answers at a time.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agendaAnswer } from './answer'
import { type AgendaInput, agendaInput } from './model'
import { buildAgenda } from './rules'

type GoldenCase = { readonly name: string; readonly input: AgendaInput; readonly expected: unknown }

const cases: readonly GoldenCase[] = readFileSync(new URL('./golden.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): GoldenCase => JSON.parse(line))

describe('fixed agenda cases', () => {
  it('are all there', () => expect(cases).toHaveLength(121))

  it.each(cases)('$name', ({ input, expected }) => {
    expect(agendaAnswer(buildAgenda(agendaInput.parse(input)))).toEqual(expected)
  })
})

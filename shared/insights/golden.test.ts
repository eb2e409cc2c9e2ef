// Runs every fixed case of the formulas against the rules, whole answers at a time.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sayDoInput } from '../commitments/history'
import { sayDo } from '../commitments/rules'
import { alignmentInput } from '../goals/links'
import { alignment } from '../goals/rules'
import { pulseInput, pulseTrend } from '../pulse/rules'
import { balance, balanceInput, cadence, cadenceInput } from './rules'

type GoldenCase = {
  readonly rule: string
  readonly name: string
  readonly input: unknown
  readonly expected: unknown
}

const cases: readonly GoldenCase[] = readFileSync(new URL('./golden.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): GoldenCase => JSON.parse(line))

function answer({ rule, input }: GoldenCase): unknown {
  switch (rule) {
    case 'saydo':
      return sayDo(sayDoInput.parse(input))
    case 'alignment':
      return alignment(alignmentInput.parse(input))
    case 'balance':
      return balance(balanceInput.parse(input))
    case 'cadence':
      return cadence(cadenceInput.parse(input))
    case 'pulse':
      return pulseTrend(pulseInput.parse(input))
    default:
      throw new Error(`no rule called ${rule}`)
  }
}

describe('fixed formula cases', () => {
  it('are all there', () => expect(cases).toHaveLength(75))

  it.each(cases)('$name', (golden) => expect(answer(golden)).toEqual(golden.expected))
})

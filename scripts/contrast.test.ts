// The colours of the tokens can be read and told apart, in both themes.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrastFailures, hueFailures, pairs, tokensOf } from './check-contrast'
import { root } from './shell.mjs'

const css = readFileSync(path.join(root, 'renderer', 'ui', 'tokens.css'), 'utf8')
const tokens = tokensOf(css)

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('every text, mark and control has its contrast on every surface it stands on', () => {
    expect(pairs.length).toBe(115)
    expect(contrastFailures(tokens, theme)).toEqual([])
  })

  it('whom a thing serves is told apart by colour, also by eyes that see fewer colours', () => {
    expect(hueFailures(tokens, theme)).toEqual([])
  })
})

it('sees a grey that is too light, colours that are too close, and a token that is gone', () => {
  const pale = tokensOf(css.replace(/--ink-3:\s*light-dark\(#[0-9a-f]{6}/, '--ink-3: light-dark(#bbbbbb'))
  expect(contrastFailures(pale, 'light').join()).toMatch(/ink-3 on bg: 1\.\d+, needs 4\.5/)
  const customer = tokens.get('customer-solid')?.light ?? ''
  const alike = tokensOf(
    css.replace(/--boss-solid:\s*light-dark\(#[0-9a-f]{6}/, `--boss-solid: light-dark(${customer}`),
  )
  expect(hueFailures(alike, 'light').join()).toMatch(/customer and boss for normal: 0\.0/)
  expect(contrastFailures(tokensOf(css.replaceAll('--focus:', '--gone:')), 'dark').join()).toMatch(
    /focus on bg: missing/,
  )
})

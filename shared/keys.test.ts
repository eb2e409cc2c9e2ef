// The command table and how its keys are read.

import { describe, expect, test } from 'vitest'
import { COMMANDS } from './commands'
import { acceleratorOf, ariaKeysOf, isWritingKey, keyCaps, keysFor, matchKey, type PressedKey } from './keys'

function press(key: string, more: Partial<PressedKey> = {}): PressedKey {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }
}

describe('the command table', () => {
  test('has each id once', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a key for each command', () => {
    expect(COMMANDS.filter(({ keys }) => keys.length === 0)).toEqual([])
  })

  test('gives each key one meaning in each place', () => {
    const places = COMMANDS.flatMap(({ where, keys }) => keys.map((key) => `${where} ${key}`))
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })
})

describe('key caps', () => {
  test('are drawn as the design draws them', () => {
    expect(keyCaps('Ctrl+Enter', 'linux')).toEqual(['Ctrl', '↵'])
    expect(keyCaps('Ctrl+Enter', 'mac')).toEqual(['⌘', '↵'])
    expect(keyCaps('g t', 'windows')).toEqual(['G', 'T'])
    expect(keyCaps('Delete', 'linux')).toEqual(['Del'])
    expect(keyCaps('Ctrl++', 'linux')).toEqual(['Ctrl', '+'])
    expect(keysFor('change-visibility', 'linux')).toEqual(['Shift', 'V'])
  })
})

describe('matching', () => {
  test('a combination needs all its keys and no others', () => {
    expect(matchKey(press('k', { ctrlKey: true }), 'palette', 'linux')).toBe('full')
    expect(matchKey(press('k', { metaKey: true }), 'palette', 'mac')).toBe('full')
    expect(matchKey(press('k', { ctrlKey: true }), 'palette', 'mac')).toBe('none')
    expect(matchKey(press('K', { ctrlKey: true, shiftKey: true }), 'palette', 'linux')).toBe('none')
    expect(matchKey(press('k'), 'palette', 'linux')).toBe('none')
  })

  test('a sequence fits in part, then in full', () => {
    expect(matchKey(press('g'), 'go-today', 'linux')).toBe('part')
    expect(matchKey(press('t'), 'go-today', 'linux', [press('g')])).toBe('full')
    expect(matchKey(press('m'), 'go-today', 'linux', [press('g')])).toBe('none')
  })

  test('signs are matched by the sign, whatever the layout needs to make it', () => {
    expect(matchKey(press('+', { shiftKey: true }), 'more-minutes', 'linux')).toBe('full')
    expect(matchKey(press('+'), 'more-minutes', 'linux')).toBe('full')
    expect(matchKey(press('/', { shiftKey: true }), 'find', 'linux')).toBe('full')
    expect(matchKey(press('+', { ctrlKey: true }), 'text-larger', 'linux')).toBe('full')
  })

  test('letters of other alphabets and Alt are matched by place', () => {
    expect(matchKey(press('л', { code: 'KeyK', ctrlKey: true }), 'palette', 'linux')).toBe('full')
    expect(matchKey(press('V', { shiftKey: true }), 'change-visibility', 'linux')).toBe('full')
    expect(matchKey(press('v'), 'change-visibility', 'linux')).toBe('none')
  })
})

test('keys that write belong to a text field', () => {
  expect(isWritingKey(press('x'))).toBe(true)
  expect(isWritingKey(press('Delete'))).toBe(true)
  expect(isWritingKey(press('k', { ctrlKey: true }))).toBe(false)
  expect(isWritingKey(press('F6'))).toBe(false)
})

test('menus get accelerators for combinations, never for letters', () => {
  expect(acceleratorOf('palette')).toBe('CmdOrCtrl+K')
  expect(acceleratorOf('wrap-up')).toBe('CmdOrCtrl+Return')
  expect(acceleratorOf('next-pane')).toBe('F6')
  expect(acceleratorOf('find')).toBe('CmdOrCtrl+F')
  expect(acceleratorOf('go-today')).toBeUndefined()
  expect(acceleratorOf('pin')).toBeUndefined()
})

test('aria names the keys its own way', () => {
  expect(ariaKeysOf('Ctrl+Enter', 'linux')).toBe('Control+Enter')
  expect(ariaKeysOf('Ctrl+Up', 'mac')).toBe('Meta+ArrowUp')
  expect(ariaKeysOf('g t', 'linux')).toBeUndefined()
})

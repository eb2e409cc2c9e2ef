// How the keys of the command table are read: as key caps, as pressed keys, as Electron accelerators.
// Pure: what was pressed comes in as a plain value with the fields of a keyboard event.

import { type CommandId, commandOf } from './commands'

export type Platform = 'mac' | 'windows' | 'linux'

export type PressedKey = {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

type Stroke = {
  readonly key: string
  readonly hasCtrl: boolean
  readonly hasAlt: boolean
  readonly hasShift: boolean
}

/** 'full': the command is meant. 'part': so far it fits, more keys must follow. */
export type KeyMatch = 'full' | 'part' | 'none'

const SHOWN: Readonly<Record<string, string>> = {
  Enter: '↵',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Escape: 'Esc',
  Delete: 'Del',
}

const SHOWN_ON_MAC: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

const NAMED_KEYS: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  Esc: 'Escape',
  Del: 'Delete',
}

const ACCELERATOR_KEYS: Readonly<Record<string, string>> = { Enter: 'Return', '+': 'Plus' }

function partsOf(stroke: string): readonly string[] {
  if (stroke === '+') return ['+']
  return stroke.endsWith('++') ? [...stroke.slice(0, -2).split('+'), '+'] : stroke.split('+')
}

function strokesOf(keys: string): readonly Stroke[] {
  return keys.split(' ').map((text) => {
    const parts = partsOf(text)
    return {
      key: parts[parts.length - 1] ?? '',
      hasCtrl: parts.includes('Ctrl'),
      hasAlt: parts.includes('Alt'),
      hasShift: parts.includes('Shift'),
    }
  })
}

/** The caps to draw for one way of pressing: 'Ctrl+Enter' is ['Ctrl', '↵'], 'g t' is ['G', 'T']. */
export function keyCaps(keys: string, platform: Platform): readonly string[] {
  return keys
    .split(' ')
    .flatMap(partsOf)
    .map((part) => (platform === 'mac' ? SHOWN_ON_MAC[part] : undefined) ?? SHOWN[part] ?? part)
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
}

/** The caps of a command's first way of pressing. */
export function keysFor(id: CommandId, platform: Platform): readonly string[] {
  const [first] = commandOf(id).keys
  return first === undefined ? [] : keyCaps(first, platform)
}

/** The value of aria-keyshortcuts for one way of pressing; undefined for sequences, which it cannot say. */
export function ariaKeysOf(keys: string, platform: Platform): string | undefined {
  if (keys.includes(' ')) return undefined
  const names: Readonly<Record<string, string>> = {
    Ctrl: platform === 'mac' ? 'Meta' : 'Control',
    Up: 'ArrowUp',
    Down: 'ArrowDown',
    Left: 'ArrowLeft',
    Right: 'ArrowRight',
    '+': 'Plus',
  }
  return partsOf(keys)
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}

function isLetterOrDigit(key: string): boolean {
  return /^[a-z0-9]$/i.test(key)
}

/** The key by its name; for letters and digits that a layout or Alt turned into something else, by its place. */
function keyNameOf(pressed: PressedKey): string {
  const named = NAMED_KEYS[pressed.key] ?? pressed.key
  if (named.length > 1 || isLetterOrDigit(named)) return named
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(pressed.code ?? '')?.[1]
  const isForeign = named.charCodeAt(0) > 127 || pressed.altKey
  return place !== undefined && isForeign ? place : named
}

function isStroke(pressed: PressedKey, stroke: Stroke, platform: Platform): boolean {
  const hasCtrl = platform === 'mac' ? pressed.metaKey : pressed.ctrlKey
  const hasOther = platform === 'mac' ? pressed.ctrlKey : pressed.metaKey
  if (hasOther || hasCtrl !== stroke.hasCtrl || pressed.altKey !== stroke.hasAlt) return false
  const name = keyNameOf(pressed)
  const isSame = name.toLowerCase() === stroke.key.toLowerCase()
  const isPunctuation = stroke.key.length === 1 && !isLetterOrDigit(stroke.key)
  // Which shift makes '+', '=' or '/' depends on the layout, so the sign decides.
  if (isPunctuation) return isSame || (stroke.hasCtrl && stroke.key === '=' && name === '+')
  return isSame && pressed.shiftKey === stroke.hasShift
}

/** How a pressed key, after those pressed just before it, fits a command. */
export function matchKey(
  pressed: PressedKey,
  id: CommandId,
  platform: Platform,
  before: readonly PressedKey[] = [],
): KeyMatch {
  const run = [...before, pressed]
  let best: KeyMatch = 'none'
  for (const keys of commandOf(id).keys) {
    const strokes = strokesOf(keys)
    if (run.length > strokes.length) continue
    const fits = run.every((key, index) => {
      const stroke = strokes[index]
      return stroke !== undefined && isStroke(key, stroke, platform)
    })
    if (fits && run.length === strokes.length) return 'full'
    if (fits) best = 'part'
  }
  return best
}

/** Whether a pressed key could write a sign: such keys belong to a text field that has focus. */
export function isWritingKey(pressed: PressedKey): boolean {
  if (pressed.ctrlKey || pressed.metaKey) return false
  const isSign = pressed.key.length === 1 && !pressed.altKey
  return isSign || ['Enter', 'Delete', 'Backspace'].includes(pressed.key)
}

/** The accelerator of a menu entry; undefined for single letters and sequences, which a menu must not take. */
export function acceleratorOf(id: CommandId): string | undefined {
  const keys = commandOf(id).keys.find(
    (each) => !each.includes(' ') && /^(?:Ctrl|Alt|Shift\+F|F\d)/.test(each),
  )
  if (keys === undefined) return undefined
  return partsOf(keys)
    .map((part) => (part === 'Ctrl' ? 'CmdOrCtrl' : (ACCELERATOR_KEYS[part] ?? part)))
    .join('+')
}

// Runs commands by key. A component says what it can do with useCommands; the innermost that can, does.
// The same registry serves palette and menu through runCommand and availableCommands.

import { type RefObject, useEffect, useRef } from 'react'
import { COMMANDS, type CommandId, commandOf, type Where } from '../../shared/commands'
import { isWritingKey, matchKey, type PressedKey } from '../../shared/keys'
import { platform } from '../ui/platform'

/** What each command does here; a run that returns false lets the next outer scope have it. */
// biome-ignore lint/suspicious/noConfusingVoidType: most runs return nothing
export type Runs = Partial<Readonly<Record<CommandId, () => void | boolean>>>

export type CommandScope = {
  /** Only while focus is inside; such scopes come first, the innermost before the others. */
  readonly within?: RefObject<HTMLElement | null> | undefined
  readonly isEnabled?: boolean | undefined
}

type Registered = {
  readonly where: Where
  readonly order: number
  readonly scope: CommandScope
  readonly runs: Runs
}

const SEQUENCE_MS = 1000
const DEPTH: Partial<Readonly<Record<Where, number>>> = { anywhere: 0, list: 2, agenda: 2, notes: 3 }
const NATIVE_PRESS =
  'button, a[href], input, select, summary, [role="button"], [role="checkbox"], [role="radio"], [role="menuitem"]'

const scopes = new Map<symbol, Registered>()
let lastOrder = 0
let before: readonly PressedKey[] = []
let sequenceTimer: ReturnType<typeof setTimeout> | undefined
let hasSingleKeys = true

/** Single letters can be switched off in Settings; combinations stay. */
export function setSingleKeys(isOn: boolean) {
  hasSingleKeys = isOn
}

function depthOf(entry: Registered): number {
  return DEPTH[entry.where] ?? 1
}

function isInside(outer: Registered, inner: Registered): boolean {
  const [box, part] = [outer.scope.within?.current, inner.scope.within?.current]
  return Boolean(box && part && box !== part && box.contains(part))
}

/** The scopes that count, innermost first. */
function scopesInOrder(isActive: (entry: Registered) => boolean): readonly Registered[] {
  return [...scopes.values()].filter(isActive).sort((a, b) => {
    if (isInside(a, b)) return 1
    if (isInside(b, a)) return -1
    const byFocus = Number(Boolean(b.scope.within)) - Number(Boolean(a.scope.within))
    return byFocus || depthOf(b) - depthOf(a) || b.order - a.order
  })
}

function isTextEntry(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file', 'color'].includes(
      element.type,
    )
  return ['textbox', 'searchbox', 'combobox', 'spinbutton'].includes(element.getAttribute('role') ?? '')
}

/** While something is open over the view, only what belongs to it runs, and what concerns the window. */
function isReachable(entry: Registered, id: CommandId): boolean {
  const overlay = [...document.querySelectorAll('[data-overlay]')].pop()
  if (!overlay) return true
  const box = entry.scope.within?.current
  return box ? overlay.contains(box) : /^(?:text-|theme)/.test(id)
}

function isLeftToFocus(event: KeyboardEvent, id: CommandId): boolean {
  const focus = document.activeElement
  if (isTextEntry(focus))
    return isWritingKey(event) || event.key === 'Escape' || commandOf(id).isLeftToText === true
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
  const isPress = isPlain && (event.key === 'Enter' || event.key === ' ')
  if (isPress) return focus?.closest(NATIVE_PRESS) != null
  return !hasSingleKeys && isPlain && event.key.length === 1
}

function forgetSequence() {
  clearTimeout(sequenceTimer)
  before = []
}

/** Runs what the key means; true when something ran or a sequence began. */
function dispatch(event: KeyboardEvent): boolean {
  const active = scopesInOrder(({ scope }) => {
    const box = scope.within?.current
    return scope.isEnabled !== false && (!scope.within || Boolean(box?.contains(document.activeElement)))
  })
  let isPart = false
  for (const entry of active) {
    for (const [id, run] of Object.entries(entry.runs) as [CommandId, Runs[CommandId]][]) {
      const match = matchKey(event, id, platform, before)
      if (match === 'none' || isLeftToFocus(event, id) || !isReachable(entry, id)) continue
      if (match === 'part') isPart = true
      else if (run && run() !== false) {
        forgetSequence()
        return true
      }
    }
  }
  const had = before.length > 0
  if (isPart) {
    before = [...before, event]
    clearTimeout(sequenceTimer)
    sequenceTimer = setTimeout(forgetSequence, SEQUENCE_MS)
    return true
  }
  forgetSequence()
  // A key that ends a sequence without meaning may still mean something by itself.
  return had ? dispatch(event) : false
}

function hear(event: KeyboardEvent) {
  if (event.isComposing || event.defaultPrevented) return
  if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key) || !dispatch(event)) return
  event.preventDefault()
  event.stopPropagation()
}

// Escape belongs to whatever is open first, so it is heard last; other keys are heard first.
function onFirst(event: KeyboardEvent) {
  if (event.key !== 'Escape') hear(event)
}

function onLast(event: KeyboardEvent) {
  if (event.key === 'Escape') hear(event)
}

const listen = {
  start() {
    window.addEventListener('keydown', onFirst, { capture: true })
    window.addEventListener('keydown', onLast)
  },
  stop() {
    window.removeEventListener('keydown', onFirst, { capture: true })
    window.removeEventListener('keydown', onLast)
  },
} as const

/** Registers what these commands do while the component is there. */
export function useCommands(where: Where, runs: Runs, scope: CommandScope = {}) {
  const latest = useRef({ runs, scope })
  useEffect(() => {
    latest.current = { runs, scope }
  })
  useEffect(() => {
    const key = Symbol(where)
    lastOrder += 1
    const entry: Registered = {
      where,
      order: lastOrder,
      get scope() {
        return latest.current.scope
      },
      get runs() {
        return latest.current.runs
      },
    }
    if (scopes.size === 0) listen.start()
    scopes.set(key, entry)
    return () => {
      scopes.delete(key)
      if (scopes.size === 0) listen.stop()
    }
  }, [where])
}

/** Runs a command as if its key were pressed, wherever focus is; false when nobody can now. */
export function runCommand(id: CommandId): boolean {
  for (const entry of scopesInOrder(({ scope }) => scope.isEnabled !== false)) {
    const run = entry.runs[id]
    if (run && run() !== false) return true
  }
  return false
}

/** The commands that somebody can run now, in the order of the table. */
export function availableCommands(): readonly CommandId[] {
  const able = scopesInOrder(({ scope }) => scope.isEnabled !== false)
  return COMMANDS.map(({ id }) => id).filter((id) => able.some((entry) => entry.runs[id] !== undefined))
}

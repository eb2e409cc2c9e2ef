// No command without a key, no key without a command: what the table promises, some screen does.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../shared/commands'

const renderer = path.resolve(import.meta.dirname, '..')

/** The text between the brackets of a call that begins at `start`. */
function callAt(text: string, start: number): string {
  let depth = 0
  for (let at = text.indexOf('(', start); at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return text.slice(start, at)
  }
  return ''
}

function registrationsIn(text: string): readonly string[] {
  return [...text.matchAll(/\buseCommands\(/g)].map(({ index }) => callAt(text, index))
}

const registrations = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('shortcuts.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => registrationsIn(readFileSync(path.join(renderer, file), 'utf8')))
  .join('\n')

function isRegistered(id: string): boolean {
  return new RegExp(`(?:^|[\\s{])'?${id}'?(?::|,\\s)`, 'm').test(registrations)
}

describe('every command of the table', () => {
  test('is run by a screen', () => {
    expect(COMMANDS.filter(({ id }) => !isRegistered(id)).map(({ id }) => id)).toEqual([])
  })

  test('would be missed if no screen ran it', () => {
    expect(isRegistered('carry-over')).toBe(false)
  })
})

// Lines of an import: duplicates, what is too long, and what counts for those that say nothing.
import { describe, expect, it } from 'vitest'
import type { PromptView } from '../../../../shared/prompts/contract'
import { readQuestions } from '../../../../shared/prompts/csv'
import { promptLibrary } from '../../../../shared/prompts/data'
import { type ForAll, knownWords, linesOf, viewsOf } from './lines'

const library: readonly PromptView[] = promptLibrary.map((prompt) => ({
  ...prompt,
  isStarred: false,
  restedUntil: null,
  uses: [],
}))
const reports: ForAll = { audience: 'direct_report', theme: 'support' }

function looked(source: string, all: ForAll = reports) {
  const read = readQuestions(source, false)
  if (read.type === 'problem') throw new Error(read.message)
  return viewsOf(linesOf(read.questions), all, knownWords(library))
}

describe('the lines of an import', () => {
  it('leaves out what is in the list, whatever its case and punctuation, but only for the same people', () => {
    const [line] = looked('WHOSE YES, are you waiting for??')
    expect(line).toMatchObject({ twin: 'It is there already, under In the way.', isIn: false })
    const [forBoss] = looked('Whose yes are you waiting for?', { audience: 'boss', theme: 'priorities' })
    expect(forBoss).toMatchObject({ twin: null, isIn: true })
  })

  it('takes the first of two lines with the same words', () => {
    expect(looked('What is “done”?\nWho waits?\nwhat is done').map(({ twin }) => twin)).toEqual([
      null,
      null,
      'The same as another line.',
    ])
  })

  it('shows first what is too long, and takes it in once it was shortened', () => {
    const views = looked(`Who waits?\nWhat ${'about it '.repeat(20)}?`)
    expect(views[0]).toMatchObject({ number: 2, isIn: false })
    expect(views[0]?.wrong?.words).toContain('characters long, 110 are the most.')
    const read = readQuestions(`question,follow-up\nWho waits?,What ${'about it '.repeat(20)}?`, false)
    if (read.type === 'problem') throw new Error(read.message)
    expect(viewsOf(linesOf(read.questions), reports, new Map())[0]?.wrong?.at).toBe('followUp')
    const shortened = views.map((line) => ({ ...line, text: 'What about it?' }))
    expect(viewsOf(shortened.slice(0, 1), reports, new Map())[0]).toMatchObject({ wrong: null })
  })

  it('uses what is chosen for all where a line says nothing, and no theme that is not asked there', () => {
    const source = 'question,theme,for\nWho waits?,,\nWhat comes first?,priorities,boss\nWho pays?,,boss'
    expect(looked(source).map(({ audience, theme }) => [audience, theme])).toEqual([
      ['direct_report', 'support'],
      ['boss', 'priorities'],
      ['boss', null],
    ])
  })

  it('keeps what was changed in a line when the text is looked at again', () => {
    const read = (source: string) => {
      const found = readQuestions(source, false)
      if (found.type === 'problem') throw new Error(found.message)
      return found.questions
    }
    const lines = linesOf(read('Who waits?\nWho pays?')).map((line) =>
      line.number === 2 ? { ...line, text: 'Who pays in the end?' } : line,
    )
    expect(linesOf(read('Who asks?\nWho pays?'), lines).map(({ number, text }) => [number, text])).toEqual([
      [1, 'Who asks?'],
      [2, 'Who pays in the end?'],
    ])
  })

  it('keeps a tick that was set by hand', () => {
    const [line] = looked('Whose yes are you waiting for?')
    if (!line) throw new Error('no line')
    const [ticked] = viewsOf([{ ...line, isTaken: true }], reports, knownWords(library))
    expect(ticked).toMatchObject({ isIn: true, twin: 'It is there already, under In the way.' })
  })
})

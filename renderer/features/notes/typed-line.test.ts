// Which line of a note is being typed, and where it stands in the document.
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { noteDocument, noteExtensions } from './markdown'
import { typedLine } from './typed-line'

const schema = getSchema(noteExtensions)

/** The line at the caret, which is put behind the first place where `before` stands. */
function lineAfter(markdown: string, before: string) {
  const doc = schema.nodeFromJSON(noteDocument(markdown))
  let at = 0
  doc.descendants((node, place) => {
    const found = node.text?.indexOf(before) ?? -1
    if (found >= 0 && at === 0) at = place + found + before.length
  })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
  const line = typedLine(state)
  return line && { text: line.text, inDocument: doc.textBetween(line.from, line.from + line.text.length) }
}

describe('the line being typed', () => {
  test.each([
    ['One\n\nIs it late?\n\nThree', 'Is it', 'Is it late?'],
    ['- one\n- **Is** it *late*?', 'Is', 'Is it late?'],
    ['> Said so.\n>\n> Is it late?', 'late?', 'Is it late?'],
    ['first  \nIs it late?  \nthird', 'Is', 'Is it late?'],
    ['first  \nIs it late?  \nthird', 'fir', 'first'],
    ['# Is it late?', 'late', 'Is it late?'],
  ])('in %j behind %j is %j', (markdown, before, text) => {
    expect(lineAfter(markdown, before)).toEqual({ text, inDocument: text })
  })

  test('is found as quickly in a note of ten thousand lines', () => {
    const doc = schema.nodeFromJSON(noteDocument(`Is it late?\n\n${'A line of a note.\n\n'.repeat(10_000)}`))
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, doc.content.size - 3) })
    const began = performance.now()
    for (let time = 0; time < 1000; time += 1) typedLine(state)
    expect((performance.now() - began) / 1000, 'milliseconds each').toBeLessThan(1)
  })

  test('is none in code, in a very long line, or where several words are chosen', () => {
    expect(lineAfter('```\nIs it late?\n```', 'Is')).toBeNull()
    expect(lineAfter(`Is ${'x'.repeat(5000)}?`, 'Is')).toBeNull()
    const doc = schema.nodeFromJSON(noteDocument('Is it late?'))
    expect(typedLine(EditorState.create({ doc, selection: TextSelection.create(doc, 1, 5) }))).toBeNull()
  })
})

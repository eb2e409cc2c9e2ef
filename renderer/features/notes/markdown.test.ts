// What is typed as Markdown comes back as the same Markdown, headings included.
import { MarkdownManager } from '@tiptap/markdown'
import { describe, expect, test } from 'vitest'
import { noteDocument, noteExtensions } from './markdown'

const manager = new MarkdownManager({ extensions: noteExtensions })

describe('a note', () => {
  test.each(['# One\n\n### Three\n\nwords', '###### Six *deep*', '- a\n- b', 'plain'])(
    'keeps %j as it is',
    (text) => {
      expect(manager.serialize(noteDocument(text)).trim()).toBe(text)
    },
  )

  test('keeps the level of a heading', () => {
    expect(noteDocument('## Two').content?.[0]).toMatchObject({ type: 'heading', attrs: { level: 2 } })
  })
})

// Notes are Markdown on the disk and a document in the editor. HTML in a note is text like any other: it is never
// parsed, whoever wrote or pasted it.
import type { JSONContent } from '@tiptap/core'
import { Markdown, MarkdownManager } from '@tiptap/markdown'
import StarterKit from '@tiptap/starter-kit'
import { marked } from 'marked'
import { Heading } from './heading'

marked.use({ tokenizer: { html: () => undefined, tag: () => undefined } })

/** What a note may hold: paragraphs, lists, quotes, headings, emphasis, links as text to read. */
export const noteExtensions = [
  StarterKit.configure({ heading: false, link: { openOnClick: false } }),
  Heading,
  Markdown,
]

const manager = new MarkdownManager({ extensions: noteExtensions })

/** The editor's document for a note's Markdown. */
export function noteDocument(markdown: string): JSONContent {
  if (markdown.trim() === '') return { type: 'doc', content: [{ type: 'paragraph' }] }
  return manager.parse(markdown)
}

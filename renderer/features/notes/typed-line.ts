// The line of a note the caret is in: only this one is ever looked at, however long the note is.
import type { EditorState } from '@tiptap/pm/state'

/** A line longer than this is not looked at. */
const LONGEST = 2000

export type TypedLine = {
  readonly text: string
  /** Where its text begins in the document. */
  readonly from: number
  /** Where the block it belongs to begins. */
  readonly block: number
}

export function typedLine({ selection }: EditorState): TypedLine | null {
  const { $from, empty } = selection
  const { parent, parentOffset, depth } = $from
  const { size } = parent.content
  if (!empty || depth === 0 || !parent.isTextblock || parent.type.spec.code || size > LONGEST) return null
  // A break within a block is one place and one sign, so that places in the text are places in the document.
  const text = parent.textBetween(0, size, '\n', '\n')
  const start = text.lastIndexOf('\n', parentOffset - 1) + 1
  const end = text.indexOf('\n', parentOffset)
  return {
    text: text.slice(start, end < 0 ? size : end),
    from: $from.start() + start,
    block: $from.before(),
  }
}

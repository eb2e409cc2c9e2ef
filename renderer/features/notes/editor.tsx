// TipTap for one note. Loaded when the first note is opened; it knows nothing of saving.
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useRef } from 'react'
import type { Id } from '../../../shared/words'
import { HintRoom } from './hint-room'
import { noteDocument, noteExtensions } from './markdown'
import { NoteHint } from './note-hint'
import styles from './notes.module.css'

type EditorProps = {
  readonly label: string
  readonly initial: string
  readonly placeholder: string
  readonly meetingId: Id
  /** Someone lets off steam: nobody tells you how to ask. */
  readonly isVent: boolean
  readonly onChange: (markdown: string) => void
  readonly onBlur: () => void
}

export function Editor(props: EditorProps) {
  const { label, initial, placeholder, meetingId, isVent, onChange, onBlur } = props
  const latest = useRef({ onChange, onBlur })
  latest.current = { onChange, onBlur }
  const editor = useEditor({
    extensions: [...noteExtensions, HintRoom, Placeholder.configure({ placeholder })],
    content: noteDocument(initial),
    injectCSS: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        class: styles.editor ?? '',
      },
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(changed.getMarkdown()),
    onBlur: () => latest.current.onBlur(),
  })
  return (
    <>
      <EditorContent editor={editor} className={styles.content} />
      <NoteHint editor={editor} meetingId={meetingId} isOff={isVent} />
    </>
  )
}

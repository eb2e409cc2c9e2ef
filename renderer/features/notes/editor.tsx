// TipTap for one note. Loaded when the first note is opened; it knows nothing of saving.
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useRef } from 'react'
import { noteDocument, noteExtensions } from './markdown'
import styles from './notes.module.css'

type EditorProps = {
  readonly label: string
  readonly initial: string
  readonly placeholder: string
  readonly onChange: (markdown: string) => void
  readonly onBlur: () => void
}

export function Editor({ label, initial, placeholder, onChange, onBlur }: EditorProps) {
  const latest = useRef({ onChange, onBlur })
  latest.current = { onChange, onBlur }
  const editor = useEditor({
    extensions: [...noteExtensions, Placeholder.configure({ placeholder })],
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
  return <EditorContent editor={editor} className={styles.content} />
}

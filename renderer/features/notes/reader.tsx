// TipTap as a reader. Loaded when a note is first shown.
import { EditorContent, useEditor } from '@tiptap/react'
import { noteDocument, noteExtensions } from './markdown'
import styles from './notes.module.css'

export function Reader({ text, label }: { readonly text: string; readonly label: string }) {
  const editor = useEditor({
    extensions: noteExtensions,
    content: noteDocument(text),
    editable: false,
    injectCSS: false,
    editorProps: { attributes: { 'aria-label': label, role: 'document', class: styles.reader ?? '' } },
  })
  return <EditorContent editor={editor} className={styles.content} />
}

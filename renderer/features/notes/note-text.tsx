// A note to read: the same Markdown, drawn by the same editor, not to be changed.
import { lazy, Suspense } from 'react'
import styles from './notes.module.css'

const Reader = lazy(async () => ({ default: (await import('./reader')).Reader }))

export function NoteText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <Suspense fallback={<p className={styles.reader}>{text}</p>}>
      <Reader key={text} text={text} label={label} />
    </Suspense>
  )
}

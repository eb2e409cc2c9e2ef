// A note to read: the same Markdown, drawn by the same editor, not to be changed.
import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ui'

const Reader = lazy(async () => ({ default: (await import('./reader')).Reader }))

export function NoteText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <Suspense fallback={<Skeleton />}>
      <Reader key={text} text={text} label={label} />
    </Suspense>
  )
}

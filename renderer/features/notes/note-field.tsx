// The editor of one note, shared or private: Markdown through TipTap, saved while typing, and honest about saving.
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Audience, Id } from '../../../shared/words'
import { api } from '../../app/api'
import { createSaver, type SaveState } from '../../app/saver'
import { Banner, Skeleton } from '../../ui'
import { Gentle } from '../gentle'
import styles from './notes.module.css'

const Editor = lazy(async () => ({ default: (await import('./editor')).Editor }))

const words: Readonly<Record<SaveState['type'], string>> = {
  untouched: '',
  saved: 'Saved',
  saving: 'Saving',
  failed: 'Not saved',
}

export type NoteFieldProps = {
  readonly meetingId: Id
  readonly itemId: Id | null
  readonly audience: Audience
  /** What the field is called for those who do not see it. */
  readonly label: string
  readonly initial: string
  readonly placeholder: string
  /** Lets a command put the caret here. */
  readonly focusKey?: string
  readonly minRows?: 'few' | 'many'
  /** Someone lets off steam: nobody tells you how to ask. */
  readonly isVent?: boolean
}

export function NoteField(props: NoteFieldProps) {
  const {
    meetingId,
    itemId,
    audience,
    label,
    initial,
    placeholder,
    focusKey,
    minRows = 'many',
    isVent = false,
  } = props
  const [state, setState] = useState<SaveState>({ type: 'untouched' })
  const [typed, setTyped] = useState('')
  const saver = useMemo(
    () => createSaver((text: string) => api.notes.save({ meetingId, itemId, audience, text }), setState),
    [meetingId, itemId, audience],
  )
  useEffect(() => () => saver.stop(), [saver])
  return (
    <>
      <div className={styles.field} data-focus-key={focusKey} data-rows={minRows}>
        {state.type === 'failed' ? (
          <Banner tone="late" action={{ label: 'Try again', onPress: () => void saver.flush() }}>
            {state.problem.message}
          </Banner>
        ) : null}
        <Suspense fallback={<Skeleton />}>
          <Editor
            label={label}
            initial={initial}
            placeholder={placeholder}
            meetingId={meetingId}
            isVent={isVent}
            onChange={(text) => {
              setTyped(text)
              saver.type(text)
            }}
            onBlur={() => void saver.flush()}
          />
        </Suspense>
        <p className={styles.state} role="status" data-state={state.type}>
          {words[state.type]}
        </p>
      </div>
      <Gentle of={typed} isApart />
    </>
  )
}

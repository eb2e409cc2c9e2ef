// One line the boss can repeat: saved while it is typed, honest about saving.
import { useEffect, useMemo, useState } from 'react'
import { api } from '../../app/api'
import { createSaver, type SaveState } from '../../app/saver'
import { TextField } from '../../ui'

type RepeatLineProps = { readonly position: number; readonly initial: string }

export function RepeatLine({ position, initial }: RepeatLineProps) {
  const [text, setText] = useState(initial)
  const [state, setState] = useState<SaveState>({ type: 'untouched' })
  const saver = useMemo(
    () => createSaver((words: string) => api.evidence.saveLine({ position, text: words }), setState),
    [position],
  )
  useEffect(() => () => saver.stop(), [saver])
  return (
    <TextField
      label={`Line ${position}`}
      isLabelHidden
      isSaid
      isMultiline
      rows={2}
      placeholder={`Line ${position}`}
      value={text}
      onChange={(words) => {
        setText(words)
        saver.type(words)
      }}
      onBlur={() => void saver.flush()}
      error={state.type === 'failed' ? state.problem.message : undefined}
    />
  )
}

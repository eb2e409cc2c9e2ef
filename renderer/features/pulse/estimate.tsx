// Your own guess between talks: the four questions, as many as you can answer, marked as yours.
import { useState } from 'react'
import { type PulseDimension, pulseDimensions } from '../../../shared/pulse/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { DateField, FormDialog, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './pulse.module.css'
import { ScoreChoice } from './score-choice'

type EstimateProps = { readonly personId: Id; readonly name: string; readonly onClose: () => void }
type Answers = Partial<Record<PulseDimension, number | null>>

export function Estimate({ personId, name, onClose }: EstimateProps) {
  const today = useToday()
  const act = useAct()
  const [answers, setAnswers] = useState<Answers>({})
  const [on, setOn] = useState<string | null>(today)
  const [words, setWords] = useState('')
  const save = async () => {
    if (act.isBusy || on === null) return
    const done = await act.run(async () => {
      await api.pulse.estimate({ personId, on, ...answers, words })
      return true
    }, 'Noted as your estimate.')
    if (done) onClose()
  }
  return (
    <FormDialog
      title={`Your estimate of ${name}’s pulse`}
      submitLabel="Note it"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
      <p className={styles.quiet}>
        {`A guess of yours, marked as one. Better is to ask ${name}. Only you see it.`}
      </p>
      {pulseDimensions.map((dimension) => (
        <ScoreChoice
          key={dimension}
          dimension={dimension}
          value={answers[dimension] ?? null}
          onChange={(score) => setAnswers({ ...answers, [dimension]: score })}
          error={act.errorAt(dimension)}
          isGuess
        />
      ))}
      <DateField
        label="Day"
        value={on}
        onChange={setOn}
        today={today}
        leans="past"
        max={today}
        error={on === null ? 'Choose a day.' : act.errorAt('on')}
      />
      <TextField
        label="A few words"
        isOptional
        placeholder="Weekend cover broke"
        value={words}
        onChange={setWords}
        error={act.errorAt('words')}
      />
      <Gentle of={words} />
    </FormDialog>
  )
}

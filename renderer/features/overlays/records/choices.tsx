// What decisions and cases for another way have in common: the options, and what it does to each of the three.
import { Plus, X } from 'lucide-react'
import type { Effect, Served } from '../../../../shared/words'
import { Button, EFFECT_WORD, IconButton, Mark, type Option, Segmented, TextField } from '../../../ui'
import type { FieldsProps } from './draft'
import styles from './records.module.css'

const effects: readonly Option<Effect>[] = (['helps', 'neutral', 'hurts', 'unknown'] as const).map((id) => ({
  id,
  label: EFFECT_WORD[id],
}))

const lens: readonly {
  readonly key: 'effectCustomer' | 'effectEmployee' | 'effectBoss'
  readonly served: Served
  readonly label: string
}[] = [
  { key: 'effectCustomer', served: 'customer', label: 'Customers' },
  { key: 'effectEmployee', served: 'employee', label: 'Team' },
  { key: 'effectBoss', served: 'boss', label: 'Boss' },
]

export function LensFields({ draft, set }: FieldsProps) {
  return (
    <div className={styles.lens}>
      {lens.map(({ key, served, label }) => (
        <div key={key} className={styles.line}>
          <span className={styles.effect}>
            <Mark served={served} isDecorative />
            {label}
          </span>
          <Segmented
            label={`What it does to: ${label}`}
            options={effects}
            value={draft[key]}
            onChange={(effect) => set(key, effect)}
          />
        </div>
      ))}
    </div>
  )
}

export function Options({ draft, set, errorAt }: FieldsProps) {
  const change = (at: number, words: string) =>
    set(
      'options',
      draft.options.map((option, index) => (index === at ? words : option)),
    )
  /** What is wrong with the options stands at the one that is empty, else at the last. */
  const errorFor = (option: string, index: number) => {
    const empty = draft.options.findIndex((words) => words.trim() === '')
    const at = empty === -1 ? draft.options.length - 1 : empty
    return option.trim() === '' || index === at ? errorAt('options') : undefined
  }
  return (
    <div className={styles.options}>
      {draft.options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place in the list
        <div key={index} className={styles.line}>
          <TextField
            label={`Option ${index + 1}`}
            isLabelHidden
            placeholder={`Option ${index + 1}`}
            value={option}
            onChange={(words) => change(index, words)}
            error={errorFor(option, index)}
            autoFocus={option === ''}
          />
          <IconButton
            icon={X}
            label={`Remove option ${index + 1}`}
            onPress={() =>
              set(
                'options',
                draft.options.filter((_, at) => at !== index),
              )
            }
          />
        </div>
      ))}
      <Button size="small" variant="ghost" icon={Plus} onPress={() => set('options', [...draft.options, ''])}>
        Add an option
      </Button>
    </div>
  )
}

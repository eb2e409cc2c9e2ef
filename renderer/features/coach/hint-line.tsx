// The line under a question: what it is, the words that gave it away, a better one, and what to do with it.
import { Lightbulb } from 'lucide-react'
import type { Advice } from '../../../shared/coach/model'
import { Button, Icon } from '../../ui'
import styles from './coach.module.css'
import { labelWords } from './words'

type HintLineProps = {
  readonly advice: Advice
  readonly onTake: () => void
  readonly onKeep: () => void
  readonly onNever: () => void
}

export function HintLine({ advice, onTake, onKeep, onNever }: HintLineProps) {
  const { label, also, triggers, rewrite } = advice
  if (label === 'open_ok') return null
  const { name, cost, lead } = labelWords[label]
  const others = also.map((each) => labelWords[each].within)
  return (
    <div className={styles.hint}>
      <Icon of={Lightbulb} size={14} className={styles.icon} />
      <div>
        <p className={styles.words}>
          <b>{name}.</b> {cost}
          {rewrite === null ? null : (
            <>
              {' '}
              {lead} <span className={styles.ask}>{rewrite}</span>
            </>
          )}
        </p>
        {triggers.length > 0 || others.length > 0 ? (
          <p className={styles.from}>
            {triggers.length > 0 ? 'In your words: ' : null}
            {triggers.map((trigger, at) => (
              <span key={trigger}>
                {at > 0 ? ', ' : null}
                <q>{trigger}</q>
              </span>
            ))}
            {triggers.length > 0 && others.length > 0 ? '. ' : null}
            {others.length > 0 ? `Also ${others.join(', ')}.` : null}
          </p>
        ) : null}
        <div className={styles.actions}>
          {rewrite === null ? null : (
            <Button size="small" keys="Tab" onPress={onTake}>
              Use it
            </Button>
          )}
          <Button size="small" variant="ghost" keys="Escape" onPress={onKeep}>
            Keep mine
          </Button>
          <Button size="small" variant="ghost" command="no-such-hint" onPress={onNever}>
            Never for this kind
          </Button>
        </div>
      </div>
    </div>
  )
}

type TakenLineProps = {
  /** The second question of two in one, which was left out. */
  readonly followUp: string | null
  readonly onUndo: () => void
}

/** After the better question was taken: what was left for afterwards, and a way back to your own words. */
export function TakenLine({ followUp, onUndo }: TakenLineProps) {
  return (
    <p className={styles.taken}>
      {followUp === null
        ? 'The better question is in.'
        : `The first question is in. Ask afterwards: ${followUp}`}
      <Button size="small" variant="ghost" onPress={onUndo}>
        Undo
      </Button>
    </p>
  )
}

// One promise in a list: check it when it was kept, press the words to see or change it.
import type { CommitmentView } from '../../../shared/commitments/model'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useAct } from '../../app/use-act'
import { dueWords, firstName } from '../../app/words'
import { Checkbox, Mark, Row, toast } from '../../ui'
import styles from './promise-line.module.css'

type PromiseLineProps = {
  readonly promise: CommitmentView
  readonly today: string
  /** Says who gave it. */
  readonly hasWho?: boolean
}

const settledWords = {
  done_on_time: 'kept',
  done_late: 'kept late',
  dropped: 'dropped',
  released: 'released',
} as const

function endWords({ state, currentDue }: CommitmentView, today: string) {
  return state === 'open'
    ? dueWords(currentDue, today)
    : { text: settledWords[state], tone: 'plain' as const }
}

export function PromiseLine({ promise, today, hasWho = false }: PromiseLineProps) {
  const { open } = useShell()
  const act = useAct()
  const { id, text, served, state, direction, personName } = promise
  const isOpen = state === 'open'
  const end = endWords(promise, today)
  const check = async (isKept: boolean) => {
    const call = isKept ? () => api.commitments.keep({ id }) : () => api.commitments.reopen({ id })
    const done = await act.run(
      async () => {
        await call()
        return true
      },
      isKept ? 'Promise kept.' : 'Opened again.',
    )
    if (!done) toast('This could not be saved. Open the promise to see why.', { actionLabel: 'Close' })
  }
  return (
    <Row
      tone={isOpen ? 'plain' : 'done'}
      start={
        <>
          <Checkbox
            aria-label={`Kept: ${text}`}
            isSelected={!isOpen}
            isDisabled={act.isBusy}
            onChange={(isKept) => void check(isKept)}
          />
          <Mark served={served} />
        </>
      }
      onPress={() => open({ type: 'edit', kind: 'promise', id })}
      end={
        <>
          {hasWho ? <span>{direction === 'mine' ? 'You' : firstName(personName)}</span> : null}
          <span className={styles.due} data-tone={end.tone}>
            {end.text}
          </span>
        </>
      }
    >
      <span className={styles.text} title={text}>
        {text}
      </span>
    </Row>
  )
}

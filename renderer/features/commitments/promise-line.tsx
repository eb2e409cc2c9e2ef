// One promise in a list: check it when it was kept, press the words to see or change it.
import { waitingWords } from '../../../shared/commitments/ledger'
import type { CommitmentView } from '../../../shared/commitments/model'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useAct } from '../../app/use-act'
import { firstName, plainDay } from '../../app/words'
import { Checkbox, Mark, Row, toast } from '../../ui'
import styles from './promise-line.module.css'
import { endWords, movedWords } from './promise-words'

type PromiseLineProps = {
  readonly promise: CommitmentView
  readonly today: string
  /** Says who gave it. */
  readonly hasWho?: boolean
  /** A second line: with whom, moved days, warnings. */
  readonly hasFacts?: boolean
  /** What you asked of a boss: late ones are put as a question. */
  readonly isAsk?: boolean
}

export function PromiseLine({
  promise,
  today,
  hasWho = false,
  hasFacts = false,
  isAsk = false,
}: PromiseLineProps) {
  const { open } = useShell()
  const act = useAct()
  const { id, text, served, state, direction, personName, warnedOn, moves } = promise
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
  const facts = [
    hasFacts ? firstName(personName) : '',
    hasFacts || !isOpen ? movedWords(moves, today) : '',
    hasFacts && warnedOn && isOpen ? `warned ${plainDay(warnedOn, today)}` : '',
    isAsk && isOpen ? waitingWords(promise.currentDue, today) : '',
  ].filter(Boolean)
  return (
    <Row
      tone={isOpen ? 'plain' : 'done'}
      start={
        <>
          <Checkbox
            aria-label={isOpen ? `Kept: ${text}` : `Open again: ${text}`}
            isSelected={!isOpen}
            isDisabled={act.isBusy}
            onChange={(isKept) => void check(isKept)}
          />
          <Mark served={served} />
        </>
      }
      note={facts.length > 0 ? facts.join(' · ') : undefined}
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

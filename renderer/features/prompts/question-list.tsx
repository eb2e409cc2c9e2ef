// The questions of a shelf, one a row: arrow keys move, the one with the focus opens.
import { useRef, useState } from 'react'
import type { PromptTalk, PromptView } from '../../../shared/prompts/contract'
import { useToday } from '../../app/state'
import { Banner, Button, EmptyState, moveBetweenRows } from '../../ui'
import styles from './prompts.module.css'
import { type QuestionActions, QuestionRow } from './question-row'
import { keyOf, type Shelf, type Whom } from './shelves'
import type { Marks } from './use-marks'

/** So many rows are drawn at once; who wants more asks for more. */
const rowsAtOnce = 300

type QuestionListProps = {
  readonly prompts: readonly PromptView[]
  readonly whom: Whom
  readonly talks: readonly PromptTalk[]
  readonly shelf: Shelf
  readonly isFiltered: boolean
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly marks: Marks
  readonly onBring: (prompt: PromptView) => void
  readonly onEdit: (prompt: PromptView) => void
  readonly onWrite: () => void
  /** How many of all themes match what is typed. */
  readonly foundInAll: number
  readonly onLookEverywhere: () => void
}

const nothing: Readonly<Record<Shelf['type'], string>> = {
  all: 'None match. Write one.',
  theme: 'None match. Write one.',
  own: 'You have not written one yet.',
  starred: 'Nothing is starred yet.',
  rested: 'Nothing rests.',
}

/** What would bring one here. */
const howTo: Partial<Readonly<Record<Shelf['type'], string>>> = {
  starred: 'F on a question stars it.',
  rested: 'X on a question lets it rest for a quarter.',
}

export function QuestionList(props: QuestionListProps) {
  const { prompts, whom, talks, shelf, isFiltered, selectedId, marks } = props
  const today = useToday()
  const actions = useActions(props)
  const [more, setMore] = useState({ key: '', rows: rowsAtOnce })
  const key = keyOf(shelf)
  const canWrite = shelf.type !== 'starred' && shelf.type !== 'rested'
  const selectedAt = prompts.findIndex(({ id }) => id === selectedId)
  const limit = Math.max(more.key === key ? more.rows : rowsAtOnce, selectedAt + 1)
  if (prompts.length === 0)
    return (
      <EmptyState
        className={styles.empty}
        title={isFiltered ? (canWrite ? 'None match. Write one.' : 'None match.') : nothing[shelf.type]}
        action={
          <span className={styles.actions}>
            {isFiltered && shelf.type !== 'all' && props.foundInAll > 0 ? (
              <Button size="small" onPress={props.onLookEverywhere}>
                {`See ${props.foundInAll.toLocaleString('en')} in all themes`}
              </Button>
            ) : null}
            {canWrite ? (
              <Button size="small" command="new" onPress={props.onWrite}>
                Write one
              </Button>
            ) : null}
          </span>
        }
      >
        {isFiltered ? null : howTo[shelf.type]}
      </EmptyState>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the rows inside
    <div onKeyDown={moveBetweenRows} data-pane-start>
      {marks.problem ? <Banner tone="late">{marks.problem.message}</Banner> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ul role="list" aria-label="Questions" className={styles.list}>
        {prompts.slice(0, limit).map((prompt) => (
          <QuestionRow
            key={prompt.id}
            prompt={prompt}
            whom={whom}
            talks={talks}
            today={today}
            isSelected={prompt.id === selectedId}
            actions={actions}
          />
        ))}
      </ul>
      {prompts.length > limit ? (
        <p className={styles.rest}>
          The first {limit.toLocaleString('en')} of {prompts.length.toLocaleString('en')} are shown.{' '}
          <Button size="small" onPress={() => setMore({ key, rows: limit + rowsAtOnce })}>
            Show more
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** What a row can do, the same object for as long as the list is there: a key pressed draws two rows, not three hundred. */
function useActions(props: QuestionListProps): QuestionActions {
  const latest = useRef(props)
  latest.current = props
  const [actions] = useState<QuestionActions>(() => ({
    select: (id) => latest.current.onSelect(id),
    bring: (prompt) => latest.current.onBring(prompt),
    edit: (prompt) => latest.current.onEdit(prompt),
    star: (prompt) => latest.current.marks.star(prompt),
    rest: (prompt) => latest.current.marks.rest(prompt),
    remove: (prompt) => latest.current.marks.remove(prompt),
  }))
  return actions
}

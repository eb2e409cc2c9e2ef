// The agenda while the meeting runs: what is done, what is being talked about, what is to come, and a topic to add.
import { Check, Plus } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { api } from '../../../app/api'
import { useAct } from '../../../app/use-act'
import { Disclosure, Icon, Mark, SectionHead, TextField, useIsNarrow } from '../../../ui'
import { CoachHint } from '../../coach'
import { Gentle } from '../../gentle'
import { isQuestion } from '../question'
import type { Agenda } from '../use-agenda'
import styles from './live.module.css'

type TopicListProps = {
  readonly agenda: Agenda
  readonly meeting: MeetingPage
  readonly current: AgendaItemView | undefined
  readonly onGoTo: (item: AgendaItemView) => void
}

export function TopicList({ agenda, meeting, current, onGoTo }: TopicListProps) {
  const { items, view } = agenda
  // Questions ask for no outcome, here as in the wrap-up.
  const topics = items.filter((item) => !isQuestion(item))
  const done = topics.filter((item) => item.outcome !== null).length
  const isNarrow = useIsNarrow()
  const list = useInSight(current, isNarrow)
  if (isNarrow) return <Strip list={list} items={items} current={current} onGoTo={onGoTo} />
  return (
    <div className={styles.topics}>
      <SectionHead right={`${done} of ${topics.length} done`}>Agenda</SectionHead>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ol role="list" ref={list}>
        {items.map((item) => (
          <li
            key={item.id}
            className={styles.entry}
            data-now={item.id === current?.id || undefined}
            data-done={item.outcome !== null || undefined}
          >
            <button
              type="button"
              aria-current={item.id === current?.id ? 'step' : undefined}
              onClick={() => onGoTo(item)}
            >
              {item.outcome !== null ? (
                <span role="img" aria-label="Done">
                  <Icon of={Check} size={14} />
                </span>
              ) : (
                <Mark served={item.served} size={9} isDecorative />
              )}
              <span data-said={isQuestion(item) || undefined}>{item.title}</span>
              <em>{item.minutes || ''}</em>
            </button>
          </li>
        ))}
      </ol>
      <AddHere meeting={meeting} />
      {view.parked.length ? (
        <Disclosure title={`Parked (${view.parked.length})`}>
          <ul>
            {view.parked.map((item) => (
              <li key={item.id} className={styles.entry}>
                <button
                  type="button"
                  onClick={() => void agenda.add(item)}
                  aria-label={`Add ${item.title} to the agenda`}
                >
                  <Icon of={Plus} size={14} />
                  <span>{item.title}</span>
                  <em>{item.defaultMinutes}</em>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** The list whose topic of the moment is scrolled to, also when it was reached by key. */
function useInSight(
  current: AgendaItemView | undefined,
  isNarrow: boolean,
): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  const id = current?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is marked in the list by then
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [id, isNarrow])
  return list
}

type StripProps = Pick<TopicListProps, 'current' | 'onGoTo'> & {
  readonly items: readonly AgendaItemView[]
  readonly list: RefObject<HTMLOListElement | null>
}

/** In a narrow window the agenda is a strip of marks; each says its title. */
function Strip({ list, items, current, onGoTo }: StripProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
    <ol role="list" ref={list} aria-label="Agenda" className={styles.strip}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            aria-label={item.outcome === null ? item.title : `${item.title}, done`}
            title={item.title}
            aria-current={item.id === current?.id ? 'step' : undefined}
            onClick={() => onGoTo(item)}
          >
            {item.outcome === null ? (
              <Mark served={item.served} size={10} isDecorative />
            ) : (
              <Icon of={Check} size={14} />
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}

function AddHere({ meeting }: { readonly meeting: MeetingPage }) {
  const [text, setText] = useState('')
  const act = useAct()
  const add = async () => {
    if (text.trim() === '') return
    const added = await act.run(() => api.agenda.addTopic({ meetingId: meeting.id, text, raisedBy: 'them' }))
    if (added) setText('')
  }
  return (
    <>
      <TextField
        label="Add a topic that came up"
        isLabelHidden
        icon={Plus}
        placeholder="A topic that came up"
        value={text}
        onChange={setText}
        onSubmit={() => void add()}
        error={act.problem?.message}
      />
      <CoachHint value={text} onTake={setText} />
      <Gentle of={text} />
    </>
  )
}

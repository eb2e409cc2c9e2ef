// Beside the agenda: what found no room and why, what was left out by hand, and hints that cost no minutes.
import { useRef, useState } from 'react'
import type { AgendaItemView, AgendaView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { useCommands } from '../../../app/shortcuts'
import {
  Button,
  Disclosure,
  EmptyState,
  Lens,
  Mark,
  moveBetweenRows,
  Reasons,
  SectionHead,
} from '../../../ui'
import { fromWords } from '../from-words'
import type { Agenda } from '../use-agenda'
import { Chips } from './chips'
import styles from './prepare.module.css'

type WorthBringingProps = { readonly agenda: Agenda; readonly meeting: MeetingPage }

export function WorthBringing({ agenda, meeting }: WorthBringingProps) {
  const { view } = agenda
  const [selectedId, select] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const waiting = [...view.parked, ...view.dropped]
  const selected = waiting.find((item) => item.id === selectedId)
  const leaveOut = () => {
    if (!selected) return false
    void agenda.drop(selected)
  }
  useCommands(
    'agenda',
    {
      'add-to-agenda': () => {
        if (!selected) return false
        void agenda.add(selected)
      },
      'not-now': leaveOut,
      remove: leaveOut,
    },
    { within: box },
  )
  const card = (item: AgendaItemView) => (
    <Suggestion
      key={item.id}
      item={item}
      isSelected={item.id === selectedId}
      onSelect={select}
      onAdd={() => void agenda.add(item)}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the rows inside
    <div ref={box} onKeyDown={moveBetweenRows}>
      <SectionHead level={2} note={view.parked.length ? 'parked, best first' : undefined}>
        Worth bringing
      </SectionHead>
      {view.parked.length ? (
        // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
        <ul data-pane-start className={styles.suggestions} role="list">
          {view.parked.map(card)}
        </ul>
      ) : (
        <EmptyState title={view.isBuilt ? placedWords(view) : 'Nothing gathered yet.'} />
      )}
      <Chips chips={view.chips} meeting={meeting} />
      {view.dropped.length ? (
        <Disclosure title={`Left out of this agenda (${view.dropped.length})`}>
          {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
          <ul className={styles.suggestions} role="list">
            {view.dropped.map(card)}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** What is pinned but does not fit is said above the agenda, not listed here. */
function placedWords({ notices }: Pick<AgendaView, 'notices'>): string {
  return notices.length > 0 ? 'Nothing else is waiting.' : 'Everything found its place.'
}

type SuggestionProps = {
  readonly item: AgendaItemView
  readonly isSelected: boolean
  readonly onSelect: (id: string) => void
  readonly onAdd: () => void
}

function Suggestion({ item, isSelected, onSelect, onAdd }: SuggestionProps) {
  return (
    <li data-row className={styles.suggestion} data-selected={isSelected || undefined}>
      <Mark served={item.served} size={10} />
      <div className={styles.suggestionBody}>
        <button
          type="button"
          data-row-title
          className={styles.suggestionTitle}
          aria-expanded={isSelected}
          onFocus={() => onSelect(item.id)}
          onClick={() => onSelect(item.id)}
        >
          {item.title}
        </button>
        {item.lens ? <Lens lens={item.lens} /> : null}
        <p className={styles.quiet}>
          {[item.detail, item.from ? fromWords(item.from) : '', item.parkReason].filter(Boolean).join(' · ')}
        </p>
        {isSelected ? (
          <>
            <Reasons reasons={item.reasons} />
            <div className={styles.actions}>
              <Button size="small" variant="primary" command="add-to-agenda" onPress={onAdd}>
                Add to agenda
              </Button>
            </div>
          </>
        ) : null}
      </div>
      <span className={styles.quiet}>{item.score}</span>
    </li>
  )
}

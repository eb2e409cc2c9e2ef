// One item of the agenda: title, minutes, and, when it is selected, why it is here and what can be done with it.
import { GripVertical, Lock, MoreHorizontal, Pin, Shuffle } from 'lucide-react'
import type { DragEvent } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { useShell } from '../../../app/shell-store'
import {
  ContextMenu,
  Icon,
  IconButton,
  Lens,
  Mark,
  MenuButton,
  MinutesStepper,
  Reasons,
  Tag,
} from '../../../ui'
import { fromWords } from '../from-words'
import { itemEntries } from '../item-menu'
import { ListenHow, modeWords } from '../listen-how'
import { isQuestion } from '../question'
import type { Agenda } from '../use-agenda'
import { dragType } from './drag'
import styles from './prepare.module.css'
import { WhatNow } from './what-now'

type AgendaRowProps = {
  readonly item: AgendaItemView
  readonly agenda: Agenda
  readonly meeting: MeetingPage
  readonly isMixed: boolean
  readonly isSelected: boolean
  readonly onSelect: (id: string | null) => void
  readonly isDropBefore: boolean
  readonly onDragOver: (event: DragEvent) => void
}

/** An icon that says its word to those who do not see it. */
function Sign({ of, word }: { readonly of: typeof Pin; readonly word: string }) {
  return (
    <span role="img" aria-label={word} title={word}>
      <Icon of={of} size={14} />
    </span>
  )
}

function Signs({ item }: { readonly item: AgendaItemView }) {
  return (
    <span className={styles.signs}>
      {item.lens ? <Lens lens={item.lens} look="signs" /> : null}
      {item.isMust ? <Tag>Must</Tag> : null}
      {item.mode ? <Tag>{modeWords[item.mode]}</Tag> : null}
      {item.isPinned ? <Sign of={Pin} word="Pinned" /> : null}
      {item.visibility === 'private' ? <Sign of={Lock} word="Private" /> : null}
      {item.carried > 0 ? (
        <Tag>{item.carried === 1 ? 'carried once' : `carried ${item.carried} times`}</Tag>
      ) : null}
    </span>
  )
}

/** Why it is here, in a line each, for a mouse that rests on it. */
function whyWords({ score, reasons }: AgendaItemView): string {
  return [...reasons.map(({ text, points }) => `${text} ${points}`), `${score} points in all`].join('\n')
}

export function AgendaRow(props: AgendaRowProps) {
  const { item, agenda, meeting, isMixed, isSelected, onSelect, isDropBefore, onDragOver } = props
  const { open } = useShell()
  const entries = itemEntries(item, agenda, meeting, open)
  const isZero = item.kind === 'prompt' && item.defaultMinutes === 0
  return (
    <li
      data-row
      data-drop={isDropBefore || undefined}
      className={styles.row}
      data-selected={isSelected || undefined}
      onDragOver={onDragOver}
    >
      <ContextMenu label={`Actions for ${item.title}`} entries={entries} className={styles.rowLine}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging has a menu and key twin */}
        <span
          className={styles.grip}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.setData(dragType, item.id)
            event.dataTransfer.effectAllowed = 'move'
          }}
        >
          <Icon of={GripVertical} size={14} />
        </span>
        {isMixed ? <Mark served={item.served} size={9} /> : null}
        <button
          type="button"
          data-row-title
          className={styles.rowTitle}
          data-said={isQuestion(item) || undefined}
          aria-expanded={isSelected}
          title={isSelected ? undefined : whyWords(item)}
          onFocus={() => onSelect(item.id)}
          onClick={() => onSelect(item.id)}
        >
          {item.title}
        </button>
        <Signs item={item} />
        {item.kind === 'prompt' ? (
          <IconButton
            icon={Shuffle}
            label="Swap the question"
            command="swap-question"
            onPress={() => void agenda.swap(item)}
          />
        ) : null}
        {isZero ? null : (
          <MinutesStepper
            label={`Minutes for ${item.title}`}
            value={item.minutes}
            min={1}
            isActive={isSelected}
            onChange={(minutes) => void agenda.setMinutes(item, minutes)}
          />
        )}
        <MenuButton label={`Actions for ${item.title}`} entries={entries} placement="bottom end">
          <IconButton icon={MoreHorizontal} label={`Actions for ${item.title}`} />
        </MenuButton>
      </ContextMenu>
      {isSelected ? (
        <div className={styles.why}>
          {item.lens ? <Lens lens={item.lens} /> : null}
          {item.detail ? <p className={styles.detail}>{item.detail}</p> : null}
          {item.from ? <p className={styles.detail}>{fromWords(item.from)}</p> : null}
          <ListenHow item={item} agenda={agenda} meeting={meeting} />
          <Reasons reasons={item.reasons} />
          <p className={styles.score}>{item.score} points in all</p>
        </div>
      ) : null}
      {item.asksWhatNow ? <WhatNow item={item} meeting={meeting} /> : null}
    </li>
  )
}

// Everything that can be done with an item of the agenda, as entries of a menu, each with its key.
import {
  ArrowDown,
  ArrowUp,
  EyeOff,
  ListChecks,
  Lock,
  LockOpen,
  ParkingSquare,
  Pencil,
  Pin,
  PinOff,
  Shuffle,
  Timer,
  Trash2,
} from 'lucide-react'
import type { AgendaItemView } from '../../../shared/agenda/view'
import type { MeetingPage } from '../../../shared/meetings/model'
import { type Id, id as idSchema, type Served } from '../../../shared/words'
import type { CaptureKind, Overlay } from '../../app/shell-store'
import type { MenuEntry } from '../../ui'
import type { Agenda } from './use-agenda'

const editable: Readonly<Record<string, CaptureKind>> = {
  topic: 'topic',
  commitment: 'promise',
  obstacle: 'obstacle',
  signal: 'signal',
  decision: 'decision',
  boss_topic: 'boss_topic',
  accomplishment: 'accomplishment',
  pushback: 'pushback',
  opportunity: 'opportunity',
  need: 'need',
  aspiration: 'aspiration',
  opportunity_match: 'opportunity',
  recognition: 'recognition',
}

/** The record behind an item, when it has one that can be edited. */
function editableKind(item: AgendaItemView): { readonly kind: CaptureKind; readonly id: Id } | null {
  const kind = editable[item.sourceKind]
  const id = idSchema.safeParse(item.sourceId)
  return kind && id.success ? { kind, id: id.data } : null
}

/** What E opens for an item, and its word: its record to edit, or a new one where the item asks to find one. */
export function behindItem(
  item: AgendaItemView,
  meeting: MeetingPage,
): { readonly label: string; readonly overlay: Overlay } | null {
  const record = editableKind(item)
  if (record) return { label: 'Edit', overlay: { type: 'edit', ...record } }
  if (item.kind !== 'recognition') return null
  return {
    label: 'Note recognition',
    overlay: { type: 'capture', kind: 'recognition', personId: meeting.personId },
  }
}

/** Records that serve whom they are about. */
const benefitsAreClear: readonly CaptureKind[] = ['opportunity', 'recognition']

const servedWords: readonly { readonly served: Served; readonly label: string }[] = [
  { served: 'customer', label: 'Serves customers' },
  { served: 'employee', label: 'Serves the team' },
  { served: 'boss', label: 'Serves the boss' },
]

export function itemEntries(
  item: AgendaItemView,
  agenda: Agenda,
  meeting: MeetingPage,
  open: (overlay: Overlay) => void,
): readonly MenuEntry[] {
  const behind = behindItem(item, meeting)
  const record = editableKind(item)
  return [
    ...(item.kind === 'alignment'
      ? [
          {
            id: 'check',
            label: 'Go through the check',
            icon: ListChecks,
            onAction: () => {
              window.location.hash = '#/alignment/check'
            },
          },
        ]
      : []),
    ...(item.kind === 'prompt'
      ? [
          {
            id: 'swap',
            label: 'Swap question',
            icon: Shuffle,
            command: 'swap-question' as const,
            onAction: () => void agenda.swap(item),
          },
        ]
      : []),
    ...(behind
      ? [
          {
            id: 'edit',
            label: behind.label,
            icon: Pencil,
            command: 'edit' as const,
            onAction: () => open(behind.overlay),
          },
        ]
      : []),
    {
      id: 'pin',
      label: item.isPinned ? 'Unpin' : 'Pin',
      icon: item.isPinned ? PinOff : Pin,
      command: 'pin',
      onAction: () => void agenda.pin(item),
    },
    {
      id: 'park',
      label: 'Park until next time',
      icon: ParkingSquare,
      command: 'park',
      onAction: () => void agenda.park(item),
    },
    'line',
    {
      id: 'up',
      label: 'Move up',
      icon: ArrowUp,
      command: 'move-up',
      onAction: () => agenda.moveBy(item, -1),
    },
    {
      id: 'down',
      label: 'Move down',
      icon: ArrowDown,
      command: 'move-down',
      onAction: () => agenda.moveBy(item, 1),
    },
    ...(item.isFixedByHand
      ? [
          {
            id: 'free',
            label: 'Let the agenda set the minutes',
            icon: Timer,
            onAction: () => void agenda.freeMinutes(item),
          },
        ]
      : []),
    ...(record && !benefitsAreClear.includes(record.kind)
      ? [
          'line' as const,
          ...servedWords.map(({ served, label }) => ({
            id: served,
            label,
            served,
            isDisabled: item.served === served,
            onAction: () => void agenda.setServed(item, served),
          })),
        ]
      : []),
    'line',
    ...(item.canBeShared
      ? [
          {
            id: 'visibility',
            label: item.visibility === 'private' ? 'Make shareable' : 'Make private',
            icon: item.visibility === 'private' ? LockOpen : Lock,
            command: 'change-visibility' as const,
            onAction: () => void agenda.changeVisibility(item),
          },
        ]
      : [{ id: 'private', label: 'Always private', icon: EyeOff, isDisabled: true }]),
    {
      id: 'remove',
      label: 'Leave out',
      icon: Trash2,
      command: 'remove',
      onAction: () => void agenda.drop(item),
    },
  ]
}

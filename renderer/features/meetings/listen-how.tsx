// What someone who brings a topic needs from you now: to be heard with news, to let off steam, or help at once.
import { isBrought } from '../../../shared/agenda/people-and-status'
import type { AgendaItemView } from '../../../shared/agenda/view'
import type { MeetingPage } from '../../../shared/meetings/model'
import { KeyCap, Segmented } from '../../ui'
import styles from './meetings.module.css'
import type { Agenda } from './use-agenda'

type Mode = AgendaItemView['mode']

const modes: readonly Mode[] = [null, 'update', 'vent', 'disaster']

export const modeWords: Readonly<Record<NonNullable<Mode>, string>> = {
  update: 'Update',
  vent: 'Vent',
  disaster: 'Disaster',
}

const words: Readonly<Record<'vent' | 'disaster', string>> = {
  vent: 'Listen. No fixing yet.',
  disaster: 'First what is safe, and who has to know today.',
}

/** Only what the report brings is listened to this way. */
export function canListenHow(item: AgendaItemView, meeting: MeetingPage): boolean {
  return meeting.kind === 'direct_report' && isBrought(item)
}

/** The next of the four, for the one key. */
export function nextMode(mode: Mode): Mode {
  return modes[(modes.indexOf(mode) + 1) % modes.length] ?? null
}

type ListenHowProps = {
  readonly item: AgendaItemView
  readonly agenda: Agenda
  readonly meeting: MeetingPage
}

export function ListenHow({ item, agenda, meeting }: ListenHowProps) {
  if (!canListenHow(item, meeting)) return null
  return (
    <div className={styles.listen}>
      <Segmented
        label="What they need from you now"
        value={item.mode ?? 'none'}
        onChange={(mode) => void agenda.setMode(item, mode === 'none' ? null : mode)}
        options={[
          { id: 'none', label: 'Not said' },
          { id: 'update', label: 'Update' },
          { id: 'vent', label: 'Vent' },
          { id: 'disaster', label: 'Disaster' },
        ]}
      />
      <KeyCap>U</KeyCap>
      {item.mode === 'vent' || item.mode === 'disaster' ? (
        <p className={styles.listenWords}>{words[item.mode]}</p>
      ) : null}
    </div>
  )
}

// What the palette offers for what was typed: people, meetings, places, actions, questions, words written somewhere.
import { FileText, Lock, MessageCircleQuestion, MessagesSquare, Play } from 'lucide-react'
import { COMMANDS, type CommandId } from '../../../../shared/commands'
import type { MeetingRow } from '../../../../shared/meetings/model'
import type { PersonRow } from '../../../../shared/people/model'
import type { PromptView } from '../../../../shared/prompts/contract'
import type { SearchHit } from '../../../../shared/search/contract'
import type { CaptureKind, Overlay } from '../../../app/shell-store'
import { availableCommands, runCommand } from '../../../app/shortcuts'
import { dayInSentence, firstName } from '../../../app/words'
import type { PaletteItem } from '../../../ui'

export type Doing = { readonly go: (path: string) => void; readonly open: (overlay: Overlay) => void }

const mostOfOneSort = 6
const mostHits = 8

export function matches(words: string, wanted: string): boolean {
  return words.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase())
}

export function peopleItems(
  people: readonly PersonRow[],
  wanted: string,
  today: string,
  { go }: Doing,
): readonly PaletteItem[] {
  return people
    .filter((person) => matches(person.name, wanted))
    .slice(0, mostOfOneSort)
    .map((person) => ({
      id: `person-${person.id}`,
      label: person.name,
      served: person.kind === 'boss' ? 'boss' : 'employee',
      hint: person.next
        ? `next ${dayInSentence(person.next.on, today)}, ${person.next.at}`
        : person.role || undefined,
      onAction: () => go(`/people/${person.id}`),
    }))
}

export function meetingItems(
  meetings: readonly MeetingRow[],
  wanted: string,
  today: string,
  { go }: Doing,
): readonly PaletteItem[] {
  return meetings
    .filter(
      (meeting) =>
        meeting.status !== 'cancelled' && matches(`${meeting.personName} ${meeting.title}`, wanted),
    )
    .slice(0, mostOfOneSort)
    .map((meeting) => ({
      id: `meeting-${meeting.id}`,
      label: meetingTitle(meeting),
      icon: MessagesSquare,
      hint: `${dayInSentence(meeting.on, today)}, ${meeting.at}`,
      onAction: () => go(`/meetings/${meeting.id}`),
    }))
}

function meetingTitle({ title, kind, personName }: MeetingRow): string {
  if (title !== '') return `${title}, ${personName}`
  return kind === 'boss' ? `Check-in with ${personName}` : `One-on-one with ${personName}`
}

const isLeftOut: readonly CommandId[] = ['palette', 'go-up', 'next-pane', 'previous-pane']

/** The commands that somebody can run now, of the kind that needs no row under the focus. */
export function commandItems(wanted: string, isPlaces: boolean): readonly PaletteItem[] {
  const able = availableCommands()
  return COMMANDS.filter(
    ({ id, group, label }) =>
      (group === 'Go to') === isPlaces &&
      !isLeftOut.includes(id) &&
      able.includes(id) &&
      matches(label, wanted),
  ).map(({ id, label }) => ({
    id: `command-${id}`,
    label,
    icon: isPlaces ? undefined : Play,
    command: id,
    onAction: () => void runCommand(id),
  }))
}

/** Parts of the settings that are looked for by their own name. */
export function settingsItems(wanted: string, { go }: Doing): readonly PaletteItem[] {
  const label = 'Question hints'
  if (wanted === '' || !matches(label, wanted)) return []
  return [{ id: 'settings-hints', label, hint: 'in Settings', onAction: () => go('/settings?part=hints') }]
}

/** What one can do with the people found by name. */
export function actionsWith(
  people: readonly PersonRow[],
  wanted: string,
  { open }: Doing,
): readonly PaletteItem[] {
  if (wanted.trim().length < 2) return []
  return people
    .filter((person) => matches(person.name, wanted))
    .slice(0, 2)
    .flatMap((person) => {
      const name = firstName(person.name)
      const capture = (kind: CaptureKind) => () => open({ type: 'capture', kind, personId: person.id })
      return [
        {
          id: `plan-${person.id}`,
          label: `Plan a meeting with ${name}`,
          icon: Play,
          onAction: () => open({ type: 'new-meeting', relationshipId: person.relationshipId }),
        },
        {
          id: `promise-${person.id}`,
          label: `Promise ${name} something`,
          icon: Play,
          onAction: capture('promise'),
        },
        {
          id: `topic-${person.id}`,
          label: `Add a topic for ${name}`,
          icon: Play,
          onAction: capture('topic'),
        },
        ...(person.kind === 'direct_report'
          ? [
              {
                id: `recognition-${person.id}`,
                label: `Note what ${name} did well`,
                icon: Play,
                onAction: capture('recognition'),
              },
            ]
          : []),
      ]
    })
}

export function promptItems(
  prompts: readonly PromptView[],
  wanted: string,
  { go }: Doing,
): readonly PaletteItem[] {
  return prompts
    .filter((prompt) => matches(prompt.text, wanted))
    .slice(0, 12)
    .map((prompt) => ({
      id: `prompt-${prompt.id}`,
      label: prompt.text,
      icon: MessageCircleQuestion,
      onAction: () => go(`/prompts?question=${prompt.id}`),
    }))
}

/** What is shown in its own view as well; the address of any other record opens it. */
const records: Readonly<Record<string, CaptureKind>> = {
  commitment: 'promise',
  signal: 'signal',
  accomplishment: 'accomplishment',
  opportunity: 'opportunity',
}

/** Private text stays hidden: only where it is, never what it says. */
export function hitItems(hits: readonly SearchHit[], { go, open }: Doing): readonly PaletteItem[] {
  return hits
    .filter((hit) => hit.excerpt !== hit.context)
    .slice(0, mostHits)
    .map((hit) => {
      const kind = records[hit.source]
      const isHidden = hit.isPrivate || hit.excerpt === null
      return {
        id: `hit-${hit.id}`,
        label: isHidden ? `Private note, ${hit.context}` : (hit.excerpt ?? ''),
        hint: isHidden ? 'text hidden' : hit.context,
        icon: isHidden ? Lock : FileText,
        onAction: () => {
          go(hit.path)
          if (kind) open({ type: 'edit', kind, id: hit.ref as PersonRow['id'] })
        },
      }
    })
}

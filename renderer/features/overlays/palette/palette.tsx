// Ctrl+K: jump to people, meetings and places, do what can be done now, find what was written.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { query as calls } from '../../../app/api'
import { useShell } from '../../../app/shell-store'
import { usePeople, useToday } from '../../../app/state'
import { CommandPalette, type PaletteGroup, PaletteTip } from '../../../ui'
import { everyone } from '../records/draft'
import {
  actionsWith,
  commandItems,
  type Doing,
  hitItems,
  meetingItems,
  peopleItems,
  promptItems,
  settingsItems,
} from './palette-items'

type PaletteProps = { readonly query: string; readonly onClose: () => void }

function useGroups(text: string): readonly PaletteGroup[] {
  const today = useToday()
  const people = everyone(usePeople())
  const { open } = useShell()
  const isActions = text.startsWith('>')
  const isPrompts = text.startsWith('?')
  const wanted = isActions || isPrompts ? text.slice(1).trim() : text.trim()
  const isPlain = !isActions && !isPrompts
  const canSearch = isPlain && wanted.length >= 2
  const meetings = useQuery(calls.meetings.list.queryOptions({ input: { from: today, limit: 50 } }))
  const prompts = useQuery({ ...calls.prompts.list.queryOptions(), enabled: isPrompts })
  const hits = useQuery({
    ...calls.search.find.queryOptions({ input: { text: wanted.slice(0, 200) } }),
    enabled: canSearch,
    placeholderData: keepPreviousData,
  })
  const doing: Doing = {
    go: (path) => {
      window.location.hash = `#${path}`
    },
    open,
  }
  if (isPrompts)
    return [{ id: 'prompts', label: 'Questions', items: promptItems(prompts.data ?? [], wanted, doing) }]
  const actions = {
    id: 'do',
    label: 'Do',
    items: [...actionsWith(people, wanted, doing), ...commandItems(wanted, false)],
  }
  if (isActions) return [actions]
  return [
    {
      id: 'go',
      label: 'Go to',
      items: [
        ...peopleItems(people, wanted, today, doing),
        ...(wanted === '' ? [] : meetingItems(meetings.data ?? [], wanted, today, doing)),
        ...commandItems(wanted, true),
        ...settingsItems(wanted, doing),
      ],
    },
    actions,
    { id: 'found', label: 'What was written', items: canSearch ? hitItems(hits.data ?? [], doing) : [] },
  ]
}

export function Palette({ query, onClose }: PaletteProps) {
  const [text, setText] = useState(query)
  const groups = useGroups(text)
  return (
    <CommandPalette
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      query={text}
      onQueryChange={setText}
      groups={groups}
      match={text.replace(/^[>?]\s*/, '')}
      foot={
        <>
          <PaletteTip sign=">">actions only</PaletteTip>
          <PaletteTip sign="?">questions</PaletteTip>
        </>
      }
    />
  )
}

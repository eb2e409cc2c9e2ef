// What opens over any view: palette, key sheet, quick capture, a new meeting, a new person, one record to edit.
// Read in right after the first view has settled, so that typing can go on the moment one opens.
import { useCallback, useEffect } from 'react'
import type { Id } from '../../../shared/words'
import { useAddressed } from '../../app/addressed'
import { type CaptureKind, useShell } from '../../app/shell-store'
import { ShortcutSheet } from '../../ui'
import { part, Show } from './part'

const capture = part(async () => (await import('./capture/capture')).Capture)
const edit = part(async () => (await import('./edit/edit-record')).EditRecord)
const palette = part(async () => (await import('./palette/palette')).Palette)
const newMeeting = part(async () => (await import('./new-meeting')).NewMeeting)
const addPerson = part(async () => (await import('./add-person')).AddPerson)

export { RhythmFields } from './rhythm-fields'

export function Overlays() {
  const { overlay, open, close } = useShell()
  useAddressed(
    'record',
    useCallback(
      (record) => {
        const [kind, id] = record.split(':')
        open({ type: 'edit', kind: kind as CaptureKind, id: id as Id })
      },
      [open],
    ),
  )
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      for (const { preload } of [capture, palette, edit, newMeeting, addPerson]) void preload()
    })
    return () => cancelIdleCallback(idle)
  }, [])
  if (overlay === null) return null
  switch (overlay.type) {
    case 'shortcuts':
      return <ShortcutSheet isOpen onOpenChange={(isOpen) => (isOpen ? undefined : close())} />
    case 'palette':
      return <Show of={palette} props={{ query: overlay.query, onClose: close }} />
    case 'capture': {
      const { kind, personId, partyId = null, direction = 'mine', bossKind = 'issue' } = overlay
      return <Show of={capture} props={{ kind, personId, partyId, direction, bossKind, onClose: close }} />
    }
    case 'new-meeting':
      return <Show of={newMeeting} props={{ relationshipId: overlay.relationshipId, onClose: close }} />
    case 'add-person':
      return <Show of={addPerson} props={{ kind: overlay.kind, onClose: close }} />
    case 'edit':
      return (
        <Show key={overlay.id} of={edit} props={{ kind: overlay.kind, id: overlay.id, onClose: close }} />
      )
  }
}

// What opens over any view: palette, key sheet, quick capture, a new meeting, a new person, one record to edit.
// Read in right after the first view has settled, so that typing can go on the moment one opens.
import { lazy, Suspense, useEffect } from 'react'
import { useShell } from '../../app/shell-store'
import { ShortcutSheet } from '../../ui'

const parts = {
  capture: () => import('./capture/capture'),
  edit: () => import('./edit/edit-record'),
  palette: () => import('./palette/palette'),
  meeting: () => import('./new-meeting'),
  person: () => import('./add-person'),
}

const Capture = lazy(async () => ({ default: (await parts.capture()).Capture }))
const EditRecord = lazy(async () => ({ default: (await parts.edit()).EditRecord }))
const Palette = lazy(async () => ({ default: (await parts.palette()).Palette }))
const NewMeeting = lazy(async () => ({ default: (await parts.meeting()).NewMeeting }))
const AddPerson = lazy(async () => ({ default: (await parts.person()).AddPerson }))

export { RhythmFields } from './rhythm-fields'

function Open() {
  const { overlay, close } = useShell()
  if (overlay === null) return null
  switch (overlay.type) {
    case 'shortcuts':
      return <ShortcutSheet isOpen onOpenChange={(isOpen) => (isOpen ? undefined : close())} />
    case 'palette':
      return <Palette query={overlay.query} onClose={close} />
    case 'capture':
      return (
        <Capture
          kind={overlay.kind}
          personId={overlay.personId}
          partyId={overlay.partyId ?? null}
          onClose={close}
        />
      )
    case 'new-meeting':
      return <NewMeeting relationshipId={overlay.relationshipId} onClose={close} />
    case 'add-person':
      return <AddPerson kind={overlay.kind} onClose={close} />
    case 'edit':
      return <EditRecord key={overlay.id} kind={overlay.kind} id={overlay.id} onClose={close} />
  }
}

export function Overlays() {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      for (const load of Object.values(parts)) void load()
    })
    return () => cancelIdleCallback(idle)
  }, [])
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  )
}

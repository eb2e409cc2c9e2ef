// What opens over any view: palette, key sheet, quick capture, a new meeting, a new person, one record to edit.
import { useShell } from '../../app/shell-store'
import { ShortcutSheet } from '../../ui'

export function Overlays() {
  const { overlay, close } = useShell()
  return (
    <ShortcutSheet
      isOpen={overlay?.type === 'shortcuts'}
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
    />
  )
}

// Questions in and out: import a list, export your own or the list as it is shown.
import { Ellipsis, FileDown, FileUp } from 'lucide-react'
import type { PromptView } from '../../../shared/prompts/contract'
import { IconButton, MenuButton } from '../../ui'

type MoreMenuProps = {
  readonly own: readonly PromptView[]
  readonly shown: readonly PromptView[]
  readonly onImport: () => void
  readonly onSave: (prompts: readonly PromptView[]) => void
}

export function MoreMenu({ own, shown, onImport, onSave }: MoreMenuProps) {
  return (
    <MenuButton
      label="Import and export"
      placement="bottom end"
      entries={[
        { id: 'import', label: 'Import questions', icon: FileUp, onAction: onImport },
        'line',
        {
          id: 'own',
          label: 'Export your own',
          icon: FileDown,
          isDisabled: own.length === 0,
          onAction: () => onSave(own),
        },
        {
          id: 'shown',
          label: 'Export this list',
          icon: FileDown,
          isDisabled: shown.length === 0,
          onAction: () => onSave(shown),
        },
      ]}
    >
      <IconButton icon={Ellipsis} label="Import and export" />
    </MenuButton>
  )
}

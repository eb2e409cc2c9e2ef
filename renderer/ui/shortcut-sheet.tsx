// All keys on one sheet, straight from the command table.

import { COMMAND_GROUPS, COMMANDS, type Command } from '../../shared/commands'
import { Button } from './button'
import { Dialog } from './dialog'
import { Keys } from './keys'
import styles from './shortcut-sheet.module.css'

export type ShortcutSheetProps = {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

function Line({ command }: { readonly command: Command }) {
  return (
    <div className={styles.line}>
      <dt>{command.label}</dt>
      <dd className={styles.keys}>
        {command.keys.map((keys) => (
          <Keys key={keys} keys={keys} isSpoken />
        ))}
      </dd>
    </div>
  )
}

export function ShortcutSheet({ isOpen, onOpenChange }: ShortcutSheetProps) {
  const groups = COMMAND_GROUPS.map((name) => ({
    name,
    commands: COMMANDS.filter((command) => command.group === name),
  })).filter((group) => group.commands.length > 0)
  return (
    <Dialog
      title="All shortcuts"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      size="large"
      isDismissable
      footer={
        <Button variant="ghost" keys="Escape" onPress={() => onOpenChange(false)}>
          Close
        </Button>
      }
    >
      <p className={styles.note}>Single letters work when no field has focus.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className={styles.groups} tabIndex={0} aria-label="Shortcuts">
        {groups.map(({ name, commands }) => (
          <section key={name} className={styles.group}>
            <h3 className={styles.head}>{name}</h3>
            <dl>
              {commands.map((command) => (
                <Line key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}

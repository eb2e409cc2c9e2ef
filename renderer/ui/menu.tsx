// Menus: the list of actions, the button that opens one, and the menu at the pointer (also Shift+F10).

import { type MouseEvent, type ReactElement, type ReactNode, useRef, useState } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { Icon, type IconType } from './icon'
import { Keys, type KeysOf } from './keys'
import { Mark } from './mark'
import styles from './menu.module.css'
import { given } from './props'
import type { Served } from './served'

export type MenuAction = KeysOf & {
  readonly id: string
  readonly label: string
  readonly icon?: IconType | undefined
  readonly served?: Served | undefined
  readonly isDisabled?: boolean | undefined
  readonly href?: string | undefined
  readonly onAction?: (() => void) | undefined
}

/** An action, or 'line' for a rule between groups. */
export type MenuEntry = MenuAction | 'line'

type EntriesProps = {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

type EntriesListProps = EntriesProps & { readonly isFocusedAtFirst?: boolean | undefined }

function Entries({ label, entries, isFocusedAtFirst = false }: EntriesListProps) {
  return (
    <AriaMenu
      aria-label={label}
      {...given({ autoFocus: isFocusedAtFirst ? ('first' as const) : undefined })}
      className={styles.menu ?? ''}
    >
      {entries.map((entry, index) =>
        entry === 'line' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: rules between groups have no name
          <Separator key={`line-${index}`} className={styles.line ?? ''} />
        ) : (
          <MenuItem
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            {...given({ isDisabled: entry.isDisabled, href: entry.href, onAction: entry.onAction })}
            className={styles.item ?? ''}
          >
            {entry.served ? <Mark served={entry.served} isDecorative /> : null}
            {entry.icon ? <Icon of={entry.icon} size={15} className={styles.icon} /> : null}
            <span className={styles.label}>{entry.label}</span>
            <Keys keys={entry.keys} command={entry.command} />
          </MenuItem>
        ),
      )}
    </AriaMenu>
  )
}

export type MenuButtonProps = EntriesProps & {
  /** A Button or IconButton of this kit. */
  readonly children: ReactElement
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined
}

/** Opens a menu from the button inside it. */
export function MenuButton({ label, entries, children, placement = 'bottom start' }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement} offset={4} className={styles.popover ?? ''} data-overlay="menu">
        <Entries label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}

export type ContextMenuProps = EntriesProps & {
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** Right-click or Shift+F10 on what is inside opens the menu there. Text fields keep the system's. */
export function ContextMenu({ label, entries, children, className }: ContextMenuProps) {
  const [point, setPoint] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)

  function open(event: MouseEvent) {
    const isText =
      event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
    if (isText || entries.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    setPoint({ x: event.clientX, y: event.clientY })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu is a twin of keys and buttons inside
    <div className={className} onContextMenu={open}>
      {children}
      {createPortal(
        <span
          ref={anchor}
          className={styles.anchor}
          style={{ left: `${point?.x ?? 0}px`, top: `${point?.y ?? 0}px` }}
        />,
        document.body,
      )}
      <Popover
        triggerRef={anchor}
        isOpen={point !== null}
        onOpenChange={(isOpen) => (isOpen ? undefined : setPoint(null))}
        placement="bottom start"
        offset={2}
        className={styles.popover ?? ''}
        data-overlay="menu"
        trigger="MenuTrigger"
        aria-label={label}
      >
        <ContextEntries label={label} entries={entries} onClose={() => setPoint(null)} />
      </Popover>
    </div>
  )
}

function ContextEntries({ label, entries, onClose }: EntriesProps & { readonly onClose: () => void }) {
  const closing = entries.map((entry) =>
    entry === 'line'
      ? entry
      : {
          ...entry,
          onAction: () => {
            onClose()
            entry.onAction?.()
          },
        },
  )
  return <Entries label={label} entries={closing} isFocusedAtFirst />
}

// Search, jump and do in one place, over anything. What is found comes from outside, for each query;
// arrow keys move through it while the caret stays in the field.

import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import styles from './command-palette.module.css'
import { Icon, type IconType } from './icon'
import { KeyCap, Keys, type KeysOf } from './keys'
import { Mark } from './mark'
import { Match } from './match'
import type { Served } from './served'

export type PaletteItem = KeysOf & {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly icon?: IconType | undefined
  readonly served?: Served | undefined
  readonly onAction: () => void
}

export type PaletteGroup = {
  readonly id: string
  readonly label: string
  readonly items: readonly PaletteItem[]
}

export type CommandPaletteProps = {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly query: string
  readonly onQueryChange: (query: string) => void
  readonly groups: readonly PaletteGroup[]
  /** What to draw bold, when it is not the whole query ("> print"). */
  readonly match?: string | undefined
  readonly placeholder?: string | undefined
  readonly emptyText?: string | undefined
  /** At the right of the foot: what the signs > and ? do. */
  readonly foot?: ReactNode
}

function PaletteRow({ item, match }: { readonly item: PaletteItem; readonly match: string }) {
  const hasKeys = item.keys !== undefined || item.command !== undefined
  return (
    <>
      <span className={styles.sign}>
        {item.served ? (
          <Mark served={item.served} isDecorative />
        ) : item.icon ? (
          <Icon of={item.icon} className={styles.icon} />
        ) : null}
      </span>
      <span className={styles.label}>
        <Match text={item.label} query={match} />
        {item.hint ? <span className={styles.hint}> {item.hint}</span> : null}
      </span>
      {hasKeys ? (
        <Keys keys={item.keys} command={item.command} />
      ) : (
        <span className={styles.enter}>
          <Keys keys="Enter" />
        </span>
      )}
    </>
  )
}

export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onOpenChange, query, onQueryChange, groups, foot } = props
  const { placeholder = 'Search or jump', emptyText = 'Nothing called that.', match = query } = props
  const filled = groups.filter((group) => group.items.length > 0)
  const list = useRef<HTMLDivElement>(null)
  const first = filled[0]?.items[0]
  const run = (item: PaletteItem) => {
    onOpenChange(false)
    item.onAction()
  }
  // Until arrow keys choose, the first is meant: drawn so by CSS, run here.
  const runFirst = (event: KeyboardEvent) => {
    const isChosen = list.current?.querySelector('[data-focused]') != null
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isChosen || !first) return
    event.preventDefault()
    event.stopPropagation()
    run(first)
  }
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles.scrim ?? ''}
      data-overlay="modal"
    >
      <Modal className={styles.palette ?? ''}>
        <Dialog aria-label="Search or jump" className={styles.dialog ?? ''}>
          <Autocomplete inputValue={query} onInputChange={onQueryChange}>
            <TextField aria-label="Search or jump" autoFocus className={styles.field ?? ''}>
              <Icon of={Search} className={styles.icon} />
              <Input
                className={styles.input ?? ''}
                placeholder={placeholder}
                spellCheck="false"
                onKeyDownCapture={runFirst}
                // It moves through a list that is always open.
                render={(dom) => <input {...dom} role="combobox" aria-expanded="true" />}
              />
            </TextField>
            <ListBox
              aria-label="Found"
              selectionMode="none"
              ref={list}
              className={styles.list ?? ''}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
              render={(dom) => <div {...dom} tabIndex={0} />}
              renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}
            >
              {filled.map((group) => (
                <ListBoxSection key={group.id} id={group.id} className={styles.group ?? ''}>
                  <Header className={styles.head ?? ''}>{group.label}</Header>
                  {group.items.map((item) => (
                    <ListBoxItem
                      key={`${query}/${item.id}`}
                      // The query is part of the key, so that the first of what is found is always the current one.
                      id={`${query}/${item.id}`}
                      textValue={item.hint ? `${item.label}, ${item.hint}` : item.label}
                      onAction={() => run(item)}
                      className={styles.item ?? ''}
                    >
                      <PaletteRow item={item} match={match} />
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
          <footer className={styles.foot}>
            <span className={styles.tip}>
              <KeyCap>↑</KeyCap>
              <KeyCap>↓</KeyCap> move
            </span>
            <span className={styles.tip}>
              <KeyCap>↵</KeyCap> open
            </span>
            {foot ? <span className={styles.right}>{foot}</span> : null}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** One sign and what it does, for the foot of the palette. */
export function PaletteTip({ sign, children }: { readonly sign: string; readonly children: ReactNode }) {
  return (
    <span className={styles.tip}>
      <KeyCap>{sign}</KeyCap> {children}
    </span>
  )
}

// One option of a Select or ComboBox list, and the list itself.

import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { Icon, type IconType } from './icon'
import { Mark } from './mark'
import styles from './option.module.css'
import { given } from './props'
import type { Served } from './served'

export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  /** A quiet word at the right. */
  readonly note?: string | undefined
  readonly icon?: IconType | undefined
  readonly served?: Served | undefined
  readonly isDisabled?: boolean | undefined
}

export function OptionSign({ option }: { readonly option: Option }) {
  if (option.served) return <Mark served={option.served} isDecorative />
  return option.icon ? <Icon of={option.icon} size={15} className={styles.icon} /> : null
}

type OptionListProps = {
  readonly items?: readonly Option[] | undefined
  readonly emptyText?: string | undefined
}

/** Without `items` the options come from the field around it. */
export function OptionList({ items, emptyText }: OptionListProps) {
  return (
    <ListBox
      {...given({ items })}
      className={styles.list ?? ''}
      renderEmptyState={() => <span className={styles.empty}>{emptyText ?? 'Nothing to choose.'}</span>}
    >
      {(option: Option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className={styles.option ?? ''}
        >
          {({ isSelected }) => (
            <>
              <OptionSign option={option} />
              <span className={styles.label}>{option.label}</span>
              {option.note ? <span className={styles.note}>{option.note}</span> : null}
              {isSelected ? <Icon of={Check} size={14} className={styles.check} /> : null}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

export const optionStyles = { popover: styles.popover ?? '' } as const

// The sidebar: wordmark, search, places, whom you work for, a foot. As a rail it keeps icons and marks.
// It only draws what it is given; where things lead is an href.

import { PanelLeft, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import type { CommandId } from '../../shared/commands'
import { Icon, type IconType } from './icon'
import { IconButton } from './icon-button'
import { ariaKeys, Keys } from './keys'
import styles from './sidebar.module.css'
import type { SidebarGroup } from './sidebar-people'
import { SidebarPeople } from './sidebar-people'
import { Tooltip } from './tooltip'
import { useIsNarrow } from './use-narrow'

export type SidebarPlace = {
  readonly id: string
  readonly label: string
  readonly icon: IconType
  readonly href: string
  readonly count?: number | undefined
  readonly command?: CommandId | undefined
  readonly isCurrent?: boolean | undefined
}

export type SidebarProps = {
  readonly places: readonly SidebarPlace[]
  readonly groups: readonly SidebarGroup[]
  readonly onSearch: () => void
  /** Left out where the rail is not a choice, as in a meeting. */
  readonly onToggle?: (() => void) | undefined
  readonly isRail?: boolean | undefined
  /** SampleBox and SidebarNote. */
  readonly foot?: ReactNode
  readonly homeHref?: string | undefined
}

function Place({ place, isRail }: { readonly place: SidebarPlace; readonly isRail: boolean }) {
  const { label, icon, href, count, command, isCurrent = false } = place
  const name = count === undefined ? label : `${label}, ${count}`
  return (
    <li>
      <Tooltip text={label} command={command} isDisabled={!isRail} placement="right">
        <Link
          href={href}
          aria-label={name}
          className={styles.place ?? ''}
          render={(dom) => (
            <a
              {...('href' in dom ? dom : {})}
              aria-current={isCurrent ? 'page' : undefined}
              aria-keyshortcuts={ariaKeys({ command })}
            />
          )}
        >
          <Icon of={icon} className={styles.icon} />
          <span className={styles.word}>{label}</span>
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </Link>
      </Tooltip>
    </li>
  )
}

export function Wordmark({ isShort = false }: { readonly isShort?: boolean }) {
  return (
    <span className={styles.wordmark} role="img" aria-label="Saydo">
      <span className={styles.say}>{isShort ? 'S' : 'Say'}</span>
      <span className={styles.do}>{isShort ? 'd' : 'do'}</span>
    </span>
  )
}

export function Sidebar(props: SidebarProps) {
  const { places, groups, onSearch, onToggle, foot, homeHref = '#/' } = props
  const isNarrow = useIsNarrow()
  const isRail = props.isRail === true || isNarrow
  const canToggle = onToggle !== undefined && !isNarrow
  return (
    <nav className={styles.side} data-rail={isRail || undefined} aria-label="Main" tabIndex={-1} data-pane>
      <div className={styles.top}>
        {isRail && canToggle ? null : (
          <Link href={homeHref} className={styles.home ?? ''} aria-label="Saydo, today">
            <Wordmark isShort={isRail} />
          </Link>
        )}
        {canToggle ? (
          <IconButton
            icon={PanelLeft}
            label={isRail ? 'Show sidebar' : 'Hide sidebar'}
            command="sidebar"
            onPress={onToggle}
          />
        ) : null}
      </div>
      <Tooltip text="Search or jump" command="palette" isDisabled={!isRail} placement="right">
        <Button
          className={styles.search ?? ''}
          onPress={() => onSearch()}
          aria-label="Search or jump"
          render={(dom) => <button {...dom} aria-keyshortcuts={ariaKeys({ command: 'palette' })} />}
        >
          <Icon of={Search} size={14} />
          <span className={styles.word}>Search or jump</span>
          <Keys command="palette" className={styles.keys} />
        </Button>
      </Tooltip>
      <ul className={styles.places}>
        {places.map((place) => (
          <Place key={place.id} place={place} isRail={isRail} />
        ))}
      </ul>
      <SidebarPeople groups={groups} isRail={isRail} />
      {foot ? <div className={styles.foot}>{foot}</div> : null}
    </nav>
  )
}

// "Who you work for" in the sidebar: customers, team, boss, with the people of each.

import { Plus } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { Icon } from './icon'
import { Mark } from './mark'
import type { Served } from './served'
import styles from './sidebar.module.css'
import { Tooltip } from './tooltip'

export type SidebarPerson = {
  readonly id: string
  readonly name: string
  readonly href: string
  /** The next talk, or how far over the rhythm. */
  readonly note?: string | undefined
  readonly tone?: 'plain' | 'soon' | 'late' | undefined
  readonly isCurrent?: boolean | undefined
}

export type SidebarGroup = {
  readonly served: Served
  readonly label: string
  readonly href: string
  readonly note?: string | undefined
  readonly isCurrent?: boolean | undefined
  readonly people?: readonly SidebarPerson[] | undefined
  /** The row that adds someone: "Add a report". */
  readonly add?: { readonly label: string; readonly onPress: () => void } | undefined
}

function Person({ person }: { readonly person: SidebarPerson }) {
  return (
    <li>
      <Link
        href={person.href}
        className={styles.person ?? ''}
        render={(dom) => (
          <a {...('href' in dom ? dom : {})} aria-current={person.isCurrent === true ? 'page' : undefined} />
        )}
      >
        <span className={styles.word}>{person.name}</span>
        {person.note ? (
          <span className={styles.note} data-tone={person.tone}>
            {person.note}
          </span>
        ) : null}
      </Link>
    </li>
  )
}

function Group({ group, isRail }: { readonly group: SidebarGroup; readonly isRail: boolean }) {
  const { served, label, href, note, people = [], add } = group
  return (
    <li>
      <Tooltip text={label} isDisabled={!isRail} placement="right">
        <Link
          href={href}
          aria-label={note ? `${label}, ${note}` : label}
          className={styles.group ?? ''}
          render={(dom) => (
            <a {...('href' in dom ? dom : {})} aria-current={group.isCurrent === true ? 'page' : undefined} />
          )}
        >
          <Mark served={served} size={11} isDecorative />
          <span className={styles.word}>{label}</span>
          {note ? <span className={styles.note}>{note}</span> : null}
        </Link>
      </Tooltip>
      {isRail || people.length === 0 ? null : (
        <ul aria-label={label}>
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      )}
      {isRail || !add ? null : (
        <Button className={styles.add ?? ''} onPress={() => add.onPress()}>
          <Icon of={Plus} size={14} />
          {add.label}
        </Button>
      )}
    </li>
  )
}

type PeopleProps = { readonly groups: readonly SidebarGroup[]; readonly isRail: boolean }

export function SidebarPeople({ groups, isRail }: PeopleProps) {
  if (groups.length === 0) return null
  return (
    <>
      <h2 className={styles.head}>Who you work for</h2>
      <ol className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.served} group={group} isRail={isRail} />
        ))}
      </ol>
    </>
  )
}

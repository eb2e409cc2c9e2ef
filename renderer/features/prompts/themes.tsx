// The shelves with their counts, as a list beside the questions; where there is no room for it, as one field.
import { moveBetweenRows, Select } from '../../ui'
import styles from './prompts.module.css'
import { keyOf, type Shelf, type ShelfGroup } from './shelves'

type ThemesProps = {
  readonly groups: readonly ShelfGroup[]
  readonly shelf: Shelf
  readonly onChange: (shelf: Shelf) => void
}

export function Themes({ groups, shelf, onChange }: ThemesProps) {
  const current = keyOf(shelf)
  return (
    <nav aria-label="Themes" className={styles.themeNav} onKeyDown={moveBetweenRows}>
      {groups.map(({ title, shelves }) => (
        <section key={title} className={styles.group}>
          <h2 className={styles.groupTitle}>{title}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
          <ul role="list">
            {shelves.map(({ key, shelf: to, name, count }) => (
              <li key={key} data-row={key}>
                <button
                  type="button"
                  data-row-title
                  className={styles.theme}
                  aria-current={key === current ? 'true' : undefined}
                  onClick={() => onChange(to)}
                >
                  <span>{name}</span>
                  <em>{count.toLocaleString('en')}</em>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

export function ThemeChoice({ groups, shelf, onChange }: ThemesProps) {
  const shelves = groups.flatMap((group) =>
    group.shelves.map((one) => ({ ...one, group: groups.length > 2 ? group.title : '' })),
  )
  return (
    <Select
      label="Theme"
      isLabelHidden
      value={keyOf(shelf)}
      options={shelves.map(({ key, name, count, group }) => ({
        id: key,
        label: group.startsWith('For') ? `${name} (${group.toLowerCase()})` : name,
        note: String(count),
      }))}
      onChange={(key) => {
        const next = shelves.find((one) => one.key === key)
        if (next) onChange(next.shelf)
      }}
      className={styles.themeChoice}
    />
  )
}

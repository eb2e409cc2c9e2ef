// For whom: everyone in sight while there are few, a field that opens a list for more.

import { firstName } from '../../app/words'
import { Segmented, Select } from '../../ui'
import type { Whom } from './shelves'

const ANYONE = 'anyone'
/** So many people stand side by side. */
const fewPeople = 3

type WhomChoiceProps = {
  readonly people: readonly NonNullable<Whom>[]
  readonly whom: Whom
  readonly onChange: (whom: Whom) => void
}

export function WhomChoice({ people, whom, onChange }: WhomChoiceProps) {
  if (people.length === 0) return null
  const choose = (id: string) => onChange(people.find((person) => person.id === id) ?? null)
  const value = whom?.id ?? ANYONE
  if (people.length > fewPeople)
    return (
      <Select
        label="For whom"
        isLabelHidden
        value={value}
        onChange={choose}
        options={[
          ...people.map(({ id, name, kind }) => ({
            id: id as string,
            label: `For ${firstName(name)}`,
            served: kind === 'boss' ? ('boss' as const) : ('employee' as const),
          })),
          { id: ANYONE, label: 'For anyone' },
        ]}
      />
    )
  return (
    <Segmented
      label="For whom"
      value={value}
      onChange={choose}
      options={[
        ...people.map(({ id, name }, index) => ({
          id: id as string,
          label: index === 0 ? `For ${firstName(name)}` : firstName(name),
        })),
        { id: ANYONE, label: 'Anyone' },
      ]}
    />
  )
}

// The fields several kinds of record share.
import { type ReactNode, useState } from 'react'
import type { PersonRow } from '../../../../shared/people/model'
import type { Id, Served } from '../../../../shared/words'
import { firstName } from '../../../app/words'
import { Checkbox, DateField, Disclosure, type Option, PRIVATE_PROMISE, Segmented, Select } from '../../../ui'
import type { FieldsProps } from './draft'
import styles from './records.module.css'

const NONE = 'none-chosen'

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A few choices in sight, under a label like every field's. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden="true">
        {props.label}
      </span>
      <Segmented {...props} />
    </div>
  )
}

export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}

/** What is seldom needed, folded away; open when something in it is wrong. */
export function More({ children, isWrong }: { readonly children: ReactNode; readonly isWrong: boolean }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure title="More" isOpen={isOpen || isWrong} onOpenChange={setOpen}>
      <div className={styles.more}>{children}</div>
    </Disclosure>
  )
}

export function personOption(person: PersonRow): Option<Id> {
  return {
    id: person.id,
    label: person.name,
    served: person.kind === 'boss' ? 'boss' : 'employee',
    ...(person.kind === 'boss' && !person.isPrimary ? { note: 'dotted line' } : {}),
  }
}

type PersonFieldProps = {
  readonly label: string
  readonly people: readonly PersonRow[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly error: string | undefined
  /** The choice that names nobody: "You", "Nobody". */
  readonly none?: string
  readonly autoFocus?: boolean
}

export function PersonField(props: PersonFieldProps) {
  const { label, people, value, onChange, error, none, autoFocus } = props
  const options: readonly Option[] = [
    ...(none === undefined ? [] : [{ id: NONE, label: none }]),
    ...people.map(personOption),
  ]
  return (
    <Select
      label={label}
      options={options}
      value={value ?? (none === undefined ? null : NONE)}
      onChange={(id) => onChange(people.find((person) => person.id === id)?.id ?? null)}
      error={error}
      autoFocus={autoFocus}
    />
  )
}

type ServedFieldProps = Pick<FieldsProps, 'draft' | 'set' | 'errorAt'> & {
  /** The choice that leaves it to the rules, in words; left out where one has to be chosen. */
  readonly usual?: string | undefined
}

const serving: readonly Option<Served>[] = [
  { id: 'customer', label: 'Customers', served: 'customer' },
  { id: 'employee', label: 'Team', served: 'employee' },
  { id: 'boss', label: 'Boss', served: 'boss' },
  { id: 'supplier', label: 'Supplier', served: 'supplier' },
  { id: 'none', label: 'No one in particular', served: 'none' },
]

/** How the choice is called that leaves it to who someone is. */
export function usualFor(person: PersonRow | undefined): string {
  if (!person) return 'As usual'
  return person.kind === 'boss' ? 'Boss, as usual' : 'Team, as usual'
}

export function ServedField({ draft, set, errorAt, usual }: ServedFieldProps) {
  const options: readonly Option[] = [
    ...(usual === undefined ? [] : [{ id: NONE, label: usual }]),
    ...serving,
  ]
  return (
    <Select
      label="Serves"
      options={options}
      value={draft.served ?? (usual === undefined ? null : NONE)}
      onChange={(id) => set('served', serving.find((option) => option.id === id)?.id ?? null)}
      error={errorAt('served')}
    />
  )
}

type DueFieldProps = Pick<FieldsProps, 'draft' | 'set' | 'around'> & {
  readonly label: string
  readonly error: string | undefined
  readonly isOptional?: boolean
}

export function DueField({ draft, set, around, label, error, isOptional }: DueFieldProps) {
  return (
    <DateField
      label={label}
      today={around.today}
      value={draft.due}
      onChange={(day) => set('due', day)}
      error={error}
      isOptional={isOptional}
    />
  )
}

type BegunFieldProps = Pick<FieldsProps, 'draft' | 'set' | 'around'> & {
  readonly label: string
  readonly error: string | undefined
}

/** The day it began, today when left empty. */
export function BegunField({ draft, set, around, label, error }: BegunFieldProps) {
  return (
    <DateField
      label={label}
      today={around.today}
      leans="past"
      value={draft.begunOn}
      onChange={(day) => set('begunOn', day)}
      placeholder="today"
      error={error}
      isOptional
    />
  )
}

export function GoalField({ draft, set, around, errorAt }: FieldsProps) {
  if (around.goals.length === 0) return null
  const options: readonly Option[] = [
    { id: NONE, label: 'No goal' },
    ...around.goals.map(({ id, title, served }) => ({ id, label: title, served })),
  ]
  return (
    <Select
      label="For the goal"
      options={options}
      value={draft.goalId ?? NONE}
      onChange={(id) => set('goalId', around.goals.find((goal) => goal.id === id)?.id ?? null)}
      error={errorAt('goalId')}
    />
  )
}

export function PrivateField({ draft, set }: Pick<FieldsProps, 'draft' | 'set'>) {
  return (
    <Checkbox isSelected={draft.isPrivate} onChange={(isPrivate) => set('isPrivate', isPrivate)}>
      Private <span className={styles.quiet}>{PRIVATE_PROMISE}</span>
    </Checkbox>
  )
}

type SeverityFieldProps = FieldsProps & { readonly label: string; readonly words: readonly string[] }

/** 1 to 5, each with its words. */
export function SeverityField({ draft, set, errorAt, label, words }: SeverityFieldProps) {
  return (
    <Select
      label={label}
      options={words.map((each, index) => ({ id: String(index + 1), label: `${index + 1}  ${each}` }))}
      value={String(draft.severity)}
      onChange={(id) => set('severity', Number(id))}
      error={errorAt('severity')}
    />
  )
}

type BossFieldProps = {
  readonly label: string
  readonly bosses: readonly PersonRow[]
  readonly value: Id | null
  readonly onChange: (relationshipId: Id | null) => void
  readonly error: string | undefined
}

/** Which boss, asked only when there are several. */
export function BossField({ label, bosses, value, onChange, error }: BossFieldProps) {
  if (bosses.length < 2 && !error) return null
  return (
    <Select
      label={label}
      options={bosses.map((boss) => ({
        id: boss.relationshipId,
        label: boss.name,
        served: 'boss' as const,
        ...(boss.isPrimary ? {} : { note: 'dotted line' }),
      }))}
      value={value ?? bosses.find((boss) => boss.isPrimary)?.relationshipId ?? null}
      onChange={onChange}
      error={error}
    />
  )
}

/** The word for the other side of a choice: "Priya", or "Them" while nobody is chosen. */
export function otherName(people: readonly PersonRow[], id: Id | null): string {
  const person = people.find((candidate) => candidate.id === id)
  return person ? firstName(person.name) : 'They'
}

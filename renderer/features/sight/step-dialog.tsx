// One step towards a customer: from whom, to whom, and what is handed on.
import { useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import { addStep, type SightView, type SpotRef } from '../../../shared/sight/model'
import type { Spot } from '../../../shared/sight/rules'
import type { PartyKind } from '../../../shared/words'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { FieldPair, FormDialog, Select, TextField, TextLink } from '../../ui'
import { Gentle } from '../gentle'
import styles from './sight.module.css'

const notes: Readonly<Record<PartyKind, string>> = {
  customer: 'customer',
  internal_customer: 'internal customer',
  supplier: 'supplier',
}

function optionOf({ key, name, party }: Spot) {
  return { id: key, label: name, ...(party === null ? {} : { note: notes[party] }) }
}

function refOf(key: string | null): SpotRef | null {
  const [kind, id] = (key ?? '').split(':')
  return kind === 'person' || kind === 'party' ? ({ kind, id } as SpotRef) : null
}

type StepDialogProps = {
  readonly person: PersonRow
  readonly sight: SightView
  readonly onClose: () => void
}

export function StepDialog({ person, sight, onClose }: StepDialogProps) {
  // With a customer the way is at its end.
  const begins = sight.begins.flatMap((key) =>
    sight.spots.filter((spot) => spot.key === key && spot.party !== 'customer'),
  )
  const [from, setFrom] = useState(
    (sight.line === null ? begins.at(-1)?.key : undefined) ?? `person:${person.id}`,
  )
  const [to, setTo] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const ends = sight.spots.filter(({ key }) => key !== from)
  const read = addStep.safeParse({ from: refOf(from), to: refOf(to), words })
  const error = (field: string) =>
    act.errorAt(field) ??
    (isTried ? read.error?.issues.find(({ path }) => path[0] === field)?.message : undefined)
  const save = async () => {
    setTried(true)
    if (!read.success || act.isBusy) return
    if (await act.run(() => api.sight.addStep(read.data), 'Step added.')) onClose()
  }
  return (
    <FormDialog
      title="A step to a customer"
      submitLabel="Add"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <FieldPair>
        <Select
          label="From"
          options={begins.map(optionOf)}
          value={from}
          onChange={(key) => {
            act.clear()
            setFrom(key)
          }}
          error={error('from')}
        />
        <Select
          label="To"
          options={ends.map(optionOf)}
          value={to}
          onChange={(key) => {
            act.clear()
            setTo(key)
          }}
          error={error('to')}
          autoFocus
        />
      </FieldPair>
      <TextField
        label="What is handed on"
        isOptional
        placeholder="Clean data"
        value={words}
        onChange={setWords}
        error={error('words')}
      />
      <Gentle of={words} />
      <p className={styles.quiet}>
        Someone missing? Customers and suppliers are added under{' '}
        <TextLink href="#/customers">Customers</TextLink>.
      </p>
    </FormDialog>
  )
}

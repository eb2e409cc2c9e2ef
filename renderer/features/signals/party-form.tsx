// Adds or changes a customer, an internal customer or a supplier.
import type { PartyRow } from '../../../shared/parties/model'
import { addParty } from '../../../shared/parties/model'
import type { Id, PartyKind } from '../../../shared/words'
import { api } from '../../app/api'
import { usePeople } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { Button, Dialog, Segmented, Select, TextField } from '../../ui'
import styles from './signals.module.css'

type PartyFormProps = { readonly party: PartyRow | null; readonly onClose: () => void }

export function PartyForm({ party, onClose }: PartyFormProps) {
  const people = usePeople()
  const act = useAct()
  const { values, set, errorAt, read } = useForm(addParty, {
    name: party?.name ?? '',
    kind: (party?.kind ?? 'customer') as PartyKind,
    ownerId: (party?.ownerId ?? null) as Id | null,
  })
  const save = async () => {
    if (read() === null) return
    const done = await act.run(
      async () => {
        if (party) await api.parties.save({ id: party.id, ...values })
        else await api.parties.add(values)
        return true
      },
      party ? 'Changed' : `Added ${values.name}`,
    )
    if (done) onClose()
  }
  const archive = async () => {
    if (!party) return
    const done = await act.run(async () => {
      await api.parties.archive({ id: party.id })
      return true
    }, `Archived ${party.name}`)
    if (done) onClose()
  }
  return (
    <Dialog
      title={party ? party.name : 'A customer or supplier'}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      onSubmit={() => void save()}
      footer={
        <>
          {party ? (
            <Button variant="ghost" onPress={() => void archive()}>
              Archive
            </Button>
          ) : null}
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" isBusy={act.isBusy}>
            {party ? 'Save' : 'Add'}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label="Name"
          autoFocus
          value={values.name}
          onChange={(name) => set('name', name)}
          error={errorAt('name') ?? act.errorAt('name')}
        />
        <Segmented
          label="What they are to you"
          value={values.kind}
          onChange={(kind) => set('kind', kind)}
          options={[
            { id: 'customer', label: 'Customer' },
            { id: 'internal_customer', label: 'Internal customer' },
            { id: 'supplier', label: 'Supplier' },
          ]}
        />
        <Select
          label="Who looks after them"
          isOptional
          value={values.ownerId ?? 'nobody'}
          onChange={(owner) => set('ownerId', owner === 'nobody' ? null : (owner as Id))}
          options={[
            { id: 'nobody', label: 'Nobody in particular' },
            ...people.reports.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
        {act.problem && !act.problem.field ? <p className={styles.error}>{act.problem.message}</p> : null}
      </div>
    </Dialog>
  )
}

// Adds or changes a customer, an internal customer or a supplier.
import type { PartyRow } from '../../../shared/parties/model'
import { addParty } from '../../../shared/parties/model'
import type { Id, PartyKind } from '../../../shared/words'
import { api } from '../../app/api'
import { usePeople } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { Button, FormDialog, Segmented, Select, TextField } from '../../ui'

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
    <FormDialog
      title={party ? party.name : 'A customer or supplier'}
      size="small"
      submitLabel={party ? 'Save' : 'Add'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      others={
        party ? (
          <Button variant="ghost" onPress={() => void archive()}>
            Archive
          </Button>
        ) : null
      }
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
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
    </FormDialog>
  )
}

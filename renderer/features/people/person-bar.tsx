// The bar over a person: where you are, the next talk, and what can be done about the person.
import { Archive, ArrowLeftRight, CalendarPlus, Ellipsis, Files, Pencil, Repeat, Trash2 } from 'lucide-react'
import type { PersonPage } from '../../../shared/people/model'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Bar, Button, IconButton, LinkButton, MenuButton, type MenuEntry, toast } from '../../ui'
import type { PersonDialog } from './person-dialog'

type PersonBarProps = { readonly person: PersonPage; readonly onDialog: (dialog: PersonDialog) => void }

function useEntries({ person, onDialog }: PersonBarProps): readonly MenuEntry[] {
  const act = useAct()
  const { id, row } = person
  const name = firstName(person.name)
  const change = async (call: () => Promise<unknown>, done: string) => {
    const isDone = await act.run(async () => {
      await call()
      return true
    }, done)
    if (!isDone) toast('A meeting may be in progress. Close it first, then try again.')
  }
  const remove: MenuEntry = {
    id: 'remove',
    label: `Delete ${name}…`,
    icon: Trash2,
    onAction: () => onDialog('remove'),
  }
  const everything: MenuEntry = {
    id: 'everything',
    label: `Everything about ${name}`,
    icon: Files,
    onAction: () => {
      window.location.hash = `#/people/${id}/everything`
    },
  }
  if (row === null) return [everything, remove]
  const other = row.kind === 'boss' ? 'direct_report' : 'boss'
  return [
    { id: 'rhythm', label: 'Rhythm, length and pauses', icon: Repeat, onAction: () => onDialog('rhythm') },
    {
      id: 'kind',
      label: other === 'boss' ? `Make ${name} my boss` : `Make ${name} my report`,
      icon: ArrowLeftRight,
      onAction: () =>
        void change(
          () => api.people.changeKind({ id, kind: other }),
          other === 'boss' ? `${name} is your boss now.` : `${name} reports to you now.`,
        ),
    },
    ...(row.kind === 'boss' && !row.isPrimary
      ? [
          {
            id: 'primary',
            label: 'Make primary',
            onAction: () =>
              void change(
                () => api.people.makePrimary({ relationshipId: row.relationshipId }),
                `${name} is your primary boss.`,
              ),
          },
        ]
      : []),
    everything,
    'line',
    {
      id: 'archive',
      label: 'Archive',
      icon: Archive,
      onAction: () => void change(() => api.people.archive({ id }), `${name} archived.`),
    },
    remove,
  ]
}

export function PersonBar(props: PersonBarProps) {
  const { person, onDialog } = props
  const { row } = person
  const { open } = useShell()
  const entries = useEntries(props)
  const place = row?.kind === 'boss' ? { label: 'Boss', href: '#/boss' } : { label: 'Team', href: '#/team' }
  return (
    <Bar crumbs={[place, { label: person.name }]}>
      <MenuButton label={`More about ${person.name}`} entries={entries} placement="bottom end">
        <IconButton icon={Ellipsis} label="More" />
      </MenuButton>
      <Button variant="ghost" icon={Pencil} command="edit" onPress={() => onDialog('edit')}>
        Edit
      </Button>
      {row ? (
        <Button
          icon={CalendarPlus}
          command="new"
          onPress={() => open({ type: 'new-meeting', relationshipId: row.relationshipId })}
        >
          New meeting
        </Button>
      ) : null}
      {row?.next ? (
        <LinkButton variant="primary" href={`#/meetings/${row.next.id}`}>
          {row.kind === 'boss' ? 'Open the next check-in' : 'Open the next one-on-one'}
        </LinkButton>
      ) : null}
    </Bar>
  )
}

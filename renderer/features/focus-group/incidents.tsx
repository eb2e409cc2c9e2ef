// On the customers' page: what broke, and how early signals told of it.
import { useSuspenseQueries } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type Incident, noteIncident } from '../../../shared/focus-group/model'
import { leadInWords } from '../../../shared/focus-group/rules'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { plainDay } from '../../app/words'
import {
  Button,
  DateField,
  EmptyState,
  FieldPair,
  FormDialog,
  IconButton,
  List,
  Row,
  SectionHead,
  TextField,
} from '../../ui'

export function Incidents() {
  const today = useToday()
  const [incidents, themes] = useSuspenseQueries({
    queries: [query.focusGroup.incidents.queryOptions(), query.focusGroup.themes.queryOptions()],
  })
  const [openId, setOpenId] = useState<string | 'new' | null>(null)
  const open = incidents.data.find(({ id }) => id === openId)
  const leadOf = (id: string) =>
    themes.data.flatMap((theme) => theme.incidents).find((incident) => incident.id === id)
  return (
    <section aria-label="Incidents">
      <SectionHead
        hasLine
        right={
          <IconButton size="small" icon={Plus} label="Note an incident" onPress={() => setOpenId('new')} />
        }
      >
        Incidents
      </SectionHead>
      {incidents.data.length === 0 ? (
        <EmptyState title="Nothing broke, or nobody noted it." />
      ) : (
        <List aria-label="Incidents">
          {incidents.data.map((incident) => {
            const lead = leadOf(incident.id)
            return (
              <Row
                key={incident.id}
                note={[
                  incident.theme,
                  plainDay(incident.on, today),
                  ...(lead ? [leadInWords(lead.leadDays)] : []),
                ].join(', ')}
                onPress={() => setOpenId(incident.id)}
              >
                {incident.text || incident.theme}
              </Row>
            )
          })}
        </List>
      )}
      {openId === 'new' ? <IncidentForm incident={null} onClose={() => setOpenId(null)} /> : null}
      {open ? <IncidentForm incident={open} onClose={() => setOpenId(null)} /> : null}
    </section>
  )
}

type IncidentFormProps = { readonly incident: Incident | null; readonly onClose: () => void }

function IncidentForm({ incident, onClose }: IncidentFormProps) {
  const today = useToday()
  const { values, set, errorAt, read } = useForm(noteIncident, {
    theme: incident?.theme ?? '',
    text: incident?.text ?? '',
  })
  const [on, setOn] = useState<string | null>(incident?.on ?? today)
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const run = (call: () => Promise<unknown>, done: string) => act.finish(call, done, onClose)
  const save = () => {
    setTried(true)
    if (read() === null || on === null) return
    if (incident === null) void run(() => api.focusGroup.noteIncident({ ...values, on }), 'Noted.')
    else void run(() => api.focusGroup.saveIncident({ ...values, id: incident.id, on }), 'Changed.')
  }
  return (
    <FormDialog
      title={incident === null ? 'Note an incident' : 'Incident'}
      submitLabel={incident === null ? 'Add' : 'Save'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={save}
      problem={act.problem?.field ? null : act.problem?.message}
      others={
        incident === null ? null : (
          <Button
            variant="ghost"
            onPress={() => void run(() => api.focusGroup.removeIncident({ id: incident.id }), 'Removed.')}
          >
            Remove
          </Button>
        )
      }
    >
      <TextField
        label="What broke"
        isOptional
        autoFocus
        placeholder="A pallet went out with last year’s label"
        value={values.text}
        onChange={(text) => set('text', text)}
        error={errorAt('text')}
      />
      <FieldPair>
        <TextField
          label="Theme"
          description="The theme of the signals it belongs to."
          value={values.theme}
          onChange={(theme) => set('theme', theme)}
          error={errorAt('theme') ?? act.errorAt('theme')}
        />
        <DateField
          label="On"
          today={today}
          leans="past"
          value={on}
          onChange={setOn}
          error={on === null && isTried ? 'Choose a day.' : act.errorAt('on')}
        />
      </FieldPair>
    </FormDialog>
  )
}

// What a boss says customers want, on the boss's page: noted with its theme, held against what is heard.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import { addReading } from '../../../shared/readings/model'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName, plainDay } from '../../app/words'
import {
  Banner,
  Button,
  DateField,
  EmptyState,
  FieldPair,
  FormDialog,
  IconButton,
  List,
  Mark,
  Row,
  SectionHead,
  TextField,
} from '../../ui'
import { Gentle } from '../gentle'
import styles from './readings.module.css'

export function Readings({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const name = firstName(person.name)
  const input = { relationshipId: person.relationshipId }
  const readings = useSuspenseQuery(query.readings.list.queryOptions({ input })).data
  const [isAdding, setAdding] = useState(false)
  const act = useAct()
  const title = `What ${name} says customers want`
  return (
    <section aria-label={title}>
      <SectionHead
        hasLine
        className={styles.head}
        right={<IconButton size="small" icon={Plus} label="Add a reading" onPress={() => setAdding(true)} />}
      >
        {title}
      </SectionHead>
      {readings.length === 0 ? (
        <EmptyState title="Nothing noted yet. It can be held against what you hear." />
      ) : (
        <List aria-label={title}>
          {readings.map((reading) => (
            <Row
              key={reading.id}
              start={<Mark served="customer" />}
              isSaid
              note={
                reading.isOtherwise
                  ? `${reading.words}.`
                  : `${plainDay(reading.on, today)}, theme ${reading.theme}. Nothing heard says otherwise.`
              }
              end={
                <>
                  <Button
                    size="small"
                    aria-label={`Settle: ${reading.claim}`}
                    onPress={() => void act.run(() => api.readings.settle({ id: reading.id }), 'Settled.')}
                  >
                    Settle
                  </Button>
                  <IconButton
                    size="small"
                    icon={X}
                    label={`Remove: ${reading.claim}`}
                    onPress={() => void act.run(() => api.readings.remove({ id: reading.id }), 'Removed.')}
                  />
                </>
              }
            >
              {reading.claim}
            </Row>
          ))}
        </List>
      )}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      {isAdding ? <AddReading person={person} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

/** The themes signals have, so that what is compared is called the same. */
function useThemes(): readonly string[] {
  const { data: signals = [] } = useQuery(query.signals.list.queryOptions({ input: { includeDone: true } }))
  return [...new Set(signals.map(({ theme }) => theme.trim()).filter((theme) => theme !== ''))]
    .toSorted()
    .slice(0, 8)
}

function AddReading({ person, onClose }: { readonly person: PersonRow; readonly onClose: () => void }) {
  const today = useToday()
  const themes = useThemes()
  const name = firstName(person.name)
  const { values, set, errorAt, read } = useForm(addReading, {
    relationshipId: person.relationshipId,
    claim: '',
    theme: '',
  })
  const [on, setOn] = useState<string | null>(today)
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const save = async () => {
    setTried(true)
    if (act.isBusy || read() === null || on === null) return
    if (await act.run(() => api.readings.add({ ...values, on }), 'Noted.')) onClose()
  }
  return (
    <FormDialog
      title={`What ${name} says customers want`}
      submitLabel="Add"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <TextField
        label={`What ${name} said`}
        isSaid
        autoFocus
        placeholder="They only look at the price"
        value={values.claim}
        onChange={(claim) => set('claim', claim)}
        error={errorAt('claim')}
      />
      <Gentle of={[values.claim, values.theme]} />
      <FieldPair>
        <TextField
          label="Theme"
          placeholder="price"
          description={themes.length > 0 ? `Heard so far: ${themes.join(', ')}` : undefined}
          value={values.theme}
          onChange={(theme) => set('theme', theme)}
          error={errorAt('theme')}
        />
        <DateField
          label="Said on"
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

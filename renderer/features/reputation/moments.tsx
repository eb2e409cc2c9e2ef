// When a boss came to you first: counts by half years, no score.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import { type MomentKind, noteMoment } from '../../../shared/reputation/model'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName, plainDay } from '../../app/words'
import {
  Banner,
  DateField,
  Disclosure,
  EmptyState,
  FieldPair,
  FormDialog,
  IconButton,
  List,
  RadioGroup,
  Row,
  SectionHead,
  TextField,
} from '../../ui'
import { Gentle } from '../gentle'
import { momentWords } from './moment-words'
import styles from './reputation.module.css'

const shownAtFirst = 3

const kindWords: Readonly<Record<MomentKind, string>> = {
  critical_assignment: 'A critical task',
  advice_sought: 'Advice sought',
  early_confidence: 'Told early, in confidence',
}

export function Moments({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const name = firstName(person.name)
  const input = { relationshipId: person.relationshipId }
  const { moments, counts } = useSuspenseQuery(query.reputation.moments.queryOptions({ input })).data
  const [isAdding, setAdding] = useState(false)
  const act = useAct()
  const title = `When ${name} came to you first`
  const rest = moments.slice(shownAtFirst)
  const row = (moment: (typeof moments)[number]) => (
    <Row
      key={moment.id}
      note={`${kindWords[moment.kind]}, ${plainDay(moment.on, today)}`}
      end={
        <IconButton
          size="small"
          icon={X}
          label={`Remove the moment of ${plainDay(moment.on, today)}`}
          onPress={() => void act.run(() => api.reputation.removeMoment({ id: moment.id }), 'Removed.')}
        />
      }
    >
      {moment.text || kindWords[moment.kind]}
    </Row>
  )
  return (
    <section aria-label={title}>
      <SectionHead
        hasLine
        className={styles.head}
        note={moments.length === 0 ? 'only you' : momentWords(counts)}
        right={<IconButton size="small" icon={Plus} label="Add a moment" onPress={() => setAdding(true)} />}
      >
        {title}
      </SectionHead>
      {moments.length === 0 ? (
        <EmptyState title="Nothing noted yet." />
      ) : (
        <List aria-label={title}>{moments.slice(0, shownAtFirst).map(row)}</List>
      )}
      {rest.length > 0 ? (
        <Disclosure title={`${rest.length} more`}>
          <List aria-label={`${title}, earlier`}>{rest.map(row)}</List>
        </Disclosure>
      ) : null}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      {isAdding ? <AddMoment person={person} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function AddMoment({ person, onClose }: { readonly person: PersonRow; readonly onClose: () => void }) {
  const today = useToday()
  const name = firstName(person.name)
  const { values, set, errorAt, read } = useForm(noteMoment, {
    relationshipId: person.relationshipId,
    kind: 'advice_sought' as MomentKind,
    text: '',
  })
  const [on, setOn] = useState<string | null>(today)
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const save = async () => {
    setTried(true)
    if (act.isBusy || read() === null || on === null) return
    if (await act.run(() => api.reputation.noteMoment({ ...values, on }), 'Noted.')) onClose()
  }
  return (
    <FormDialog
      title={`${name} came to you first`}
      submitLabel="Add"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <RadioGroup
        label="What it was"
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        options={[
          {
            id: 'critical_assignment',
            label: kindWords.critical_assignment,
            description: `${name} gave you something that must not fail.`,
          },
          {
            id: 'advice_sought',
            label: kindWords.advice_sought,
            description: `${name} asked what you think.`,
          },
          {
            id: 'early_confidence',
            label: kindWords.early_confidence,
            description: `${name} told you before others knew.`,
          },
        ]}
      />
      <FieldPair>
        <DateField
          label="On"
          today={today}
          leans="past"
          value={on}
          onChange={setOn}
          error={on === null && isTried ? 'Choose a day.' : act.errorAt('on')}
        />
        <TextField
          label="A few words"
          isOptional
          value={values.text}
          onChange={(text) => set('text', text)}
          error={errorAt('text')}
        />
      </FieldPair>
      <Gentle of={values.text} />
    </FormDialog>
  )
}

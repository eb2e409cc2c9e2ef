// On a boss's page: what was asked for the team, and what came of it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import { type AskView, saveAsk } from '../../../shared/sponsor/model'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName, plainDay } from '../../app/words'
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
import { Gentle } from '../gentle'
import { AddAsk } from './add-ask'

const title = 'Asked for the team'

export function Asks({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const name = firstName(person.name)
  const { relationshipId } = person
  const asks = useSuspenseQuery(query.sponsor.asks.queryOptions({ input: { relationshipId } })).data
  const [openId, setOpenId] = useState<string | 'new' | null>(null)
  const open = asks.find(({ id }) => id === openId)
  return (
    <section aria-label={title}>
      <SectionHead
        hasLine
        right={
          <IconButton
            size="small"
            icon={Plus}
            label="Add an ask for the team"
            onPress={() => setOpenId('new')}
          />
        }
      >
        {title}
      </SectionHead>
      {asks.length === 0 ? (
        <EmptyState title={`Nothing asked yet. What could ${name} back?`} />
      ) : (
        <List aria-label={title}>
          {asks.map((ask) => (
            <Row
              key={ask.id}
              tone={ask.answeredOn === null ? 'plain' : 'done'}
              note={wayOf(ask, today)}
              onPress={() => setOpenId(ask.id)}
            >
              {ask.text}
            </Row>
          ))}
        </List>
      )}
      {openId === 'new' ? (
        <AddAsk relationshipId={relationshipId} name={name} onClose={() => setOpenId(null)} />
      ) : null}
      {open ? <EditAsk ask={open} name={name} onClose={() => setOpenId(null)} /> : null}
    </section>
  )
}

function wayOf(ask: AskView, today: string): string {
  if (ask.askedOn === null) return 'not asked yet'
  const asked = `asked ${plainDay(ask.askedOn, today)}`
  if (ask.answeredOn === null) return `${asked}, no answer yet`
  return [`${asked}, answered ${plainDay(ask.answeredOn, today)}`, ask.answer].filter(Boolean).join(': ')
}

type EditAskProps = { readonly ask: AskView; readonly name: string; readonly onClose: () => void }

function EditAsk({ ask, name, onClose }: EditAskProps) {
  const today = useToday()
  const { id } = ask
  const { values, set, errorAt, read } = useForm(saveAsk, ask as Omit<AskView, never>)
  const act = useAct()
  const run = (call: () => Promise<unknown>, done: string) => act.finish(call, done, onClose)
  const save = () => {
    if (read() === null) return
    void run(() => api.sponsor.save(values), 'Changed.')
  }
  return (
    <FormDialog
      title="An ask for the team"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={save}
      problem={act.problem?.field ? null : act.problem?.message}
      others={
        <Button variant="ghost" onPress={() => void run(() => api.sponsor.remove({ id }), 'Removed.')}>
          Remove
        </Button>
      }
    >
      <TextField
        label={`What ${name} could back`}
        autoFocus
        value={values.text}
        onChange={(text) => set('text', text)}
        error={errorAt('text') ?? act.errorAt('text')}
      />
      <FieldPair>
        <DateField
          label="Asked on"
          isOptional
          today={today}
          leans="past"
          value={values.askedOn}
          onChange={(on) => set('askedOn', on)}
          error={errorAt('askedOn') ?? act.errorAt('askedOn')}
        />
        <DateField
          label="Answered on"
          isOptional
          today={today}
          leans="past"
          value={values.answeredOn}
          onChange={(on) => set('answeredOn', on)}
          error={errorAt('answeredOn') ?? act.errorAt('answeredOn')}
        />
      </FieldPair>
      <TextField
        label={`What ${name} said`}
        isOptional
        isMultiline
        value={values.answer}
        onChange={(answer) => set('answer', answer)}
        error={errorAt('answer')}
      />
      <Gentle of={[values.text, values.answer]} />
    </FormDialog>
  )
}

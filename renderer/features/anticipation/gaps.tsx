// What you would have to find out to be early: noted in a line, answered in another.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addGap, type GapView, saveGap } from '../../../shared/anticipation/model'
import type { PersonRow } from '../../../shared/people/model'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName, plainDay } from '../../app/words'
import {
  Button,
  Disclosure,
  EmptyState,
  FormDialog,
  IconButton,
  List,
  Row,
  SectionHead,
  TextField,
} from '../../ui'
import { Gentle } from '../gentle'
import styles from './anticipation.module.css'

export function Gaps({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const name = firstName(person.name)
  const input = { relationshipId: person.relationshipId, includeDone: true }
  const gaps = useSuspenseQuery(query.anticipation.gaps.queryOptions({ input })).data
  const [openId, setOpenId] = useState<string | 'new' | null>(null)
  const isOpen = (gap: GapView) => gap.closedOn === null
  const open = gaps.find(({ id }) => id === openId)
  const closed = gaps.filter((gap) => !isOpen(gap))
  const row = (gap: GapView) => (
    <Row
      key={gap.id}
      tone={isOpen(gap) ? 'plain' : 'done'}
      note={
        gap.closedOn === null
          ? `since ${plainDay(gap.notedOn, today)}`
          : [`found out ${plainDay(gap.closedOn, today)}`, gap.answer].filter(Boolean).join(': ')
      }
      onPress={() => setOpenId(gap.id)}
    >
      {gap.text}
    </Row>
  )
  return (
    <section aria-label="To find out">
      <SectionHead
        hasLine
        className={styles.head}
        note={`to be early for ${name}`}
        right={
          <IconButton
            size="small"
            icon={Plus}
            label="Add something to find out"
            onPress={() => setOpenId('new')}
          />
        }
      >
        To find out
      </SectionHead>
      {gaps.some(isOpen) ? (
        <List aria-label="To find out">{gaps.filter(isOpen).map(row)}</List>
      ) : (
        <EmptyState title="Nothing you would have to ask around for." />
      )}
      {closed.length > 0 ? (
        <Disclosure title={`${closed.length} found out`}>
          <List aria-label="Found out">{closed.map(row)}</List>
        </Disclosure>
      ) : null}
      {openId === 'new' ? <NewGap person={person} onClose={() => setOpenId(null)} /> : null}
      {open ? <Gap gap={open} onClose={() => setOpenId(null)} /> : null}
    </section>
  )
}

function NewGap({ person, onClose }: { readonly person: PersonRow; readonly onClose: () => void }) {
  const { relationshipId } = person
  const { values, set, errorAt, read } = useForm(addGap, { relationshipId, text: '' })
  const act = useAct()
  const save = async () => {
    if (act.isBusy || read() === null) return
    if (await act.run(() => api.anticipation.addGap(values), 'Noted.')) onClose()
  }
  return (
    <FormDialog
      title="To find out"
      submitLabel="Add"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.message}
    >
      <TextField
        label="What you would have to find out"
        autoFocus
        placeholder="Who else reads the board pack before it goes out"
        value={values.text}
        onChange={(text) => set('text', text)}
        error={errorAt('text')}
      />
      <Gentle of={values.text} />
    </FormDialog>
  )
}

function Gap({ gap, onClose }: { readonly gap: GapView; readonly onClose: () => void }) {
  const { id } = gap
  const { values, set, errorAt, read } = useForm(saveGap, { id, text: gap.text })
  const [answer, setAnswer] = useState(gap.answer)
  const act = useAct()
  const run = (call: () => Promise<unknown>, done: string) => act.finish(call, done, onClose)
  const save = () => {
    if (read() === null) return
    if (values.text.trim() === gap.text && answer.trim() !== '' && answer.trim() !== gap.answer)
      return void run(() => api.anticipation.answerGap({ id, answer }), 'Found out.')
    void run(() => api.anticipation.saveGap(values), 'Changed.')
  }
  return (
    <FormDialog
      title="To find out"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={save}
      problem={act.problem?.field === 'answer' ? null : act.problem?.message}
      others={
        <>
          <Button
            variant="ghost"
            onPress={() => void run(() => api.anticipation.removeGap({ id }), 'Removed.')}
          >
            Remove
          </Button>
          {gap.closedOn === null ? (
            <Button onPress={() => void run(() => api.anticipation.answerGap({ id, answer }), 'Found out.')}>
              Found out
            </Button>
          ) : (
            <Button onPress={() => void run(() => api.anticipation.reopenGap({ id }), 'Opened again.')}>
              Open again
            </Button>
          )}
        </>
      }
    >
      <TextField
        label="What you would have to find out"
        autoFocus
        value={values.text}
        onChange={(text) => set('text', text)}
        error={errorAt('text')}
      />
      <TextField
        label="What you found out"
        isOptional
        isMultiline
        value={answer}
        onChange={setAnswer}
        error={act.errorAt('answer')}
      />
      <Gentle of={[values.text, answer]} />
    </FormDialog>
  )
}

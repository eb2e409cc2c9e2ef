// Carried three times: the five honest answers, each with what it needs.
import { useState } from 'react'
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage, Settlement } from '../../../../shared/meetings/model'
import { settlesInWords } from '../../../../shared/meetings/outcomes'
import type { Id } from '../../../../shared/words'
import { api } from '../../../app/api'
import type { Problem } from '../../../app/problem'
import { usePeople, useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { Button, DateField, Dialog, Hint, NumberField, Select, TextField, TimeField } from '../../../ui'
import { Gentle } from '../../gentle'
import styles from './prepare.module.css'

type WhatNowProps = { readonly item: AgendaItemView; readonly meeting: MeetingPage }
type Form = 'message' | 'delegate' | 'own_meeting'

export function WhatNow({ item, meeting }: WhatNowProps) {
  const [form, setForm] = useState<Form | null>(null)
  const act = useAct()
  const settle = async (settlement: Settlement, done: string) => {
    const answer = await act.run(() => api.meetings.settle({ itemId: item.id, settlement }), done)
    if (answer) setForm(null)
  }
  return (
    <Hint
      actions={
        <>
          <Button size="small" onPress={() => void settle({ choice: 'now' }, 'Pinned into this agenda')}>
            Now
          </Button>
          {settlesInWords(item) ? (
            <>
              <Button size="small" onPress={() => setForm('message')}>
                By message
              </Button>
              <Button size="small" onPress={() => setForm('delegate')}>
                Delegate
              </Button>
            </>
          ) : null}
          <Button size="small" onPress={() => setForm('own_meeting')}>
            Own meeting
          </Button>
          <Button size="small" variant="ghost" onPress={() => void settle({ choice: 'drop' }, 'Dropped')}>
            Drop
          </Button>
        </>
      }
    >
      Carried {item.carried} times. What now?
      {act.problem && !form ? <span className={styles.error}> {act.problem.message}</span> : null}
      {form ? (
        <SettleForm
          form={form}
          item={item}
          meeting={meeting}
          onClose={() => setForm(null)}
          onSettle={settle}
          problem={act.problem}
          isBusy={act.isBusy}
        />
      ) : null}
    </Hint>
  )
}

type SettleFormProps = WhatNowProps & {
  readonly form: Form
  readonly onClose: () => void
  readonly onSettle: (settlement: Settlement, done: string) => Promise<void>
  readonly problem: Problem | null
  readonly isBusy: boolean
}

const titles: Readonly<Record<Form, string>> = {
  message: 'Settle it by message',
  delegate: 'Hand it to someone',
  own_meeting: 'Give it a meeting of its own',
}

function SettleForm({ form, item, meeting, onClose, onSettle, problem, isBusy }: SettleFormProps) {
  const today = useToday()
  const people = usePeople()
  const [text, setText] = useState(form === 'delegate' ? item.title : '')
  const [personId, setPersonId] = useState<Id | null>(null)
  const [due, setDue] = useState<string | null>(null)
  const [at, setAt] = useState<string | null>(meeting.at)
  const [length, setLength] = useState<number | null>(30)
  const [missing, setMissing] = useState<string>()
  const [softening, setSoftening] = useState('')
  const [isSofteningAsked, setSofteningAsked] = useState(false)
  const softeningError = problem?.field === 'mitigation' ? problem.message : undefined
  const error = softeningError === undefined ? problem?.message : undefined
  if (softeningError !== undefined && !isSofteningAsked) setSofteningAsked(true)
  const softened = softening.trim() ? { mitigation: softening.trim() } : {}
  const submit = () => {
    if (form === 'message') {
      if (text.trim() === '') return setMissing('Write what you sent.')
      return void onSettle({ choice: 'message', text, ...softened }, 'Settled by message')
    }
    if (form === 'delegate') {
      if (!personId || !due || text.trim() === '') return setMissing('Choose who, what and by when.')
      return void onSettle({ choice: 'delegate', personId, text, due, ...softened }, 'Delegated')
    }
    if (!due || !at || !length) return setMissing('Choose a day, a time and a length.')
    void onSettle({ choice: 'own_meeting', on: due, at, lengthMinutes: length }, 'Planned a meeting for it')
  }
  return (
    <Dialog
      title={titles[form]}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      onSubmit={submit}
      footer={
        <>
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>
            Settle
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {form === 'own_meeting' ? null : (
          <TextField
            label={form === 'message' ? 'What you sent' : 'What they will do'}
            value={text}
            onChange={setText}
            autoFocus
            isMultiline={form === 'message'}
          />
        )}
        {isSofteningAsked ? (
          <TextField
            label="What softens it for customers"
            value={softening}
            onChange={setSoftening}
            error={softeningError}
            autoFocus
          />
        ) : null}
        <Gentle of={[text, softening]} />
        {form === 'delegate' ? (
          <Select
            label="Who"
            value={personId}
            onChange={setPersonId}
            options={[...people.reports, ...people.bosses].map((person) => ({
              id: person.id,
              label: person.name,
            }))}
          />
        ) : null}
        {form === 'message' ? null : (
          <DateField
            label={form === 'delegate' ? 'By when' : 'Day'}
            value={due}
            onChange={setDue}
            today={today}
          />
        )}
        {form === 'own_meeting' ? <TimeField label="Time" value={at} onChange={setAt} /> : null}
        {form === 'own_meeting' ? (
          <NumberField label="Length" unit="minutes" value={length} onChange={setLength} min={5} max={480} />
        ) : null}
        {missing || error ? <p className={styles.error}>{missing ?? error}</p> : null}
      </div>
    </Dialog>
  )
}

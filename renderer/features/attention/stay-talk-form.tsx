// A talk about staying: its day, and what was said, for your own eyes.
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { StayTalk } from '../../../shared/attention/model'
import type { PersonRow } from '../../../shared/people/model'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Button, DateField, FormDialog, PRIVATE_PROMISE, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './attention.module.css'

type StayTalkFormProps = {
  readonly person: PersonRow
  readonly talk: StayTalk | null
  readonly onClose: () => void
}

export function StayTalkForm({ person, talk, onClose }: StayTalkFormProps) {
  const today = useToday()
  const act = useAct()
  const [on, setOn] = useState<string | null>(talk?.on ?? today)
  const [words, setWords] = useState(talk?.words ?? '')
  const [isTried, setTried] = useState(false)
  const finish = (call: () => Promise<unknown>, done: string) => act.finish(call, done, onClose)
  const save = async () => {
    setTried(true)
    if (act.isBusy || on === null) return
    if (talk) await finish(() => api.attention.saveStay({ id: talk.id, on, words }), 'Stay talk changed.')
    else await finish(() => api.attention.noteStay({ personId: person.id, on, words }), 'Stay talk noted.')
  }
  return (
    <FormDialog
      title={`What would make ${firstName(person.name)} stay`}
      submitLabel={talk ? 'Save' : 'Note it'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
      others={
        talk ? (
          <Button
            variant="ghost"
            icon={Trash2}
            onPress={() => void finish(() => api.attention.removeStay({ id: talk.id }), 'Stay talk removed.')}
          >
            Remove
          </Button>
        ) : undefined
      }
    >
      <p className={styles.quiet}>{PRIVATE_PROMISE}</p>
      <DateField
        label="On"
        today={today}
        leans="past"
        value={on}
        onChange={setOn}
        error={on === null && isTried ? 'Choose a day.' : act.errorAt('on')}
      />
      <TextField
        label="What was said"
        isOptional
        isMultiline
        maxLength={2000}
        value={words}
        onChange={setWords}
        error={act.errorAt('words')}
      />
      <Gentle of={words} />
    </FormDialog>
  )
}

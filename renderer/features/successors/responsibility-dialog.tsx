// One thing you answer for: its words, who could take it over and how ready they are, and handing it on.
import { X } from 'lucide-react'
import { useState } from 'react'
import {
  addResponsibility,
  type Readiness,
  type ResponsibilityView,
  readinessLevels,
  readinessWords,
  type SuccessorView,
} from '../../../shared/successors/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { usePeople } from '../../app/state'
import { type Act, useAct } from '../../app/use-act'
import { Button, FormDialog, IconButton, List, Row, Select, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './successors.module.css'

const NOBODY = 'nobody'
const levels = readinessLevels.map((id) => ({ id, label: readinessWords[id] }))

type ResponsibilityDialogProps = {
  /** Null for a new one. */
  readonly held: ResponsibilityView | null
  readonly onClose: () => void
}

export function ResponsibilityDialog({ held, onClose }: ResponsibilityDialogProps) {
  const { reports } = usePeople()
  const act = useAct()
  const [text, setText] = useState(held?.text ?? '')
  const [textError, setTextError] = useState<string | undefined>()
  const [personId, setPersonId] = useState<Id | null>(null)
  const [readiness, setReadiness] = useState<Readiness>('soon')
  const others = reports.filter(({ id }) => !held?.successors.some((named) => named.personId === id))
  const finish = (call: () => Promise<unknown>, done: string) => act.finish(call, done, onClose)
  const save = () => {
    const successor = personId === null ? null : { personId, readiness }
    const read = addResponsibility.safeParse({ text, successor })
    if (!read.success) return setTextError(read.error.issues[0]?.message)
    if (held === null) return void finish(() => api.successors.add(read.data), 'Added.')
    void finish(() => api.successors.save({ id: held.id, ...read.data }), 'Saved.')
  }
  return (
    <FormDialog
      title="What you answer for"
      submitLabel={held ? 'Save' : 'Add'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={save}
      problem={act.problem?.field ? null : act.problem?.message}
      others={held ? <Ends held={held} onEnd={finish} /> : undefined}
    >
      <TextField
        label="Responsibility"
        autoFocus
        placeholder="The weekly rota"
        value={text}
        onChange={(words) => {
          setText(words)
          setTextError(undefined)
          act.clear()
        }}
        error={textError ?? act.errorAt('text')}
      />
      <Gentle of={text} />
      {held && held.successors.length > 0 ? (
        <List aria-label="Who could take it over">
          {held.successors.map((named) => (
            <Named key={named.id} named={named} act={act} />
          ))}
        </List>
      ) : null}
      {others.length > 0 ? (
        <div className={styles.add}>
          <Select
            label={held && held.successors.length > 0 ? 'Who else' : 'Who could take it over'}
            options={[
              { id: NOBODY, label: 'Nobody yet' },
              ...others.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={personId ?? NOBODY}
            onChange={(id) => setPersonId(others.find((person) => person.id === id)?.id ?? null)}
            error={act.errorAt('personId')}
          />
          <Select
            label="How ready"
            options={levels}
            value={readiness}
            onChange={setReadiness}
            isDisabled={personId === null}
          />
        </div>
      ) : null}
      <p className={styles.quiet}>Only you see who is named. Covered means somebody is ready now or soon.</p>
    </FormDialog>
  )
}

function Named({ named, act }: { readonly named: SuccessorView; readonly act: Act }) {
  const { id, personName, readiness } = named
  return (
    <Row
      end={
        <>
          <Select
            label={`How ready ${personName} is`}
            isLabelHidden
            options={levels}
            value={readiness}
            onChange={(level) =>
              void act.run(() => api.successors.setReadiness({ id, readiness: level }), 'Changed.')
            }
          />
          <IconButton
            size="small"
            icon={X}
            label={`Take ${personName} away`}
            onPress={() => void act.run(() => api.successors.unname({ id }), 'Taken away.')}
          />
        </>
      }
    >
      {personName}
    </Row>
  )
}

type EndsProps = {
  readonly held: ResponsibilityView
  readonly onEnd: (call: () => Promise<unknown>, done: string) => Promise<unknown>
}

function Ends({ held, onEnd }: EndsProps) {
  const { id, endedOn } = held
  return (
    <>
      {endedOn === null ? (
        <Button variant="ghost" onPress={() => void onEnd(() => api.successors.end({ id }), 'Handed on.')}>
          Handed on
        </Button>
      ) : (
        <Button
          variant="ghost"
          onPress={() => void onEnd(() => api.successors.reopen({ id }), 'Yours again.')}
        >
          Mine again
        </Button>
      )}
      <Button variant="ghost" onPress={() => void onEnd(() => api.successors.remove({ id }), 'Removed.')}>
        Remove
      </Button>
    </>
  )
}

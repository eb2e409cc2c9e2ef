// One value: its name, and the actions that show it, one a line.
import { useState } from 'react'
import { addValue, type ValueView } from '../../../shared/values/model'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { Button, FormDialog, TextField } from '../../ui'

function linesOf(words: string): readonly string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

type ValueDialogProps = { readonly value: ValueView | null; readonly onClose: () => void }

export function ValueDialog({ value, onClose }: ValueDialogProps) {
  const [name, setName] = useState(value?.name ?? '')
  const [behaviours, setBehaviours] = useState(value?.behaviours.join('\n') ?? '')
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const act = useAct()
  const clear = () => {
    setWrong({})
    act.clear()
  }
  const run = (call: () => Promise<unknown>, done: string) => act.finish(call, done, onClose)
  const save = () => {
    const read = addValue.safeParse({ name, behaviours: linesOf(behaviours) })
    if (!read.success) {
      const found: Record<string, string> = {}
      for (const issue of read.error.issues) found[String(issue.path[0])] ??= issue.message
      return setWrong(found)
    }
    void run(
      () => (value ? api.values.save({ id: value.id, ...read.data }) : api.values.add(read.data)),
      value ? 'Value changed.' : 'Value added.',
    )
  }
  const error = (field: string) => wrong[field] ?? act.errorAt(field)
  return (
    <FormDialog
      title={value ? 'A value of the team' : 'A new value'}
      submitLabel={value ? 'Save' : 'Add'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={save}
      problem={act.problem?.field ? null : act.problem?.message}
      others={
        value ? (
          <Button
            variant="ghost"
            onPress={() => void run(() => api.values.retire({ id: value.id }), 'Value retired.')}
          >
            Retire
          </Button>
        ) : undefined
      }
    >
      <TextField
        label="Value"
        autoFocus
        placeholder="Be candid"
        value={name}
        onChange={(words) => {
          clear()
          setName(words)
        }}
        error={error('name')}
      />
      <TextField
        label="What you would see someone do, one a line"
        isMultiline
        rows={4}
        placeholder={'Says the bad news first\nAsks what nobody asked'}
        description="Actions anyone could watch, not traits."
        value={behaviours}
        onChange={(words) => {
          clear()
          setBehaviours(words)
        }}
        error={error('behaviours')}
      />
    </FormDialog>
  )
}

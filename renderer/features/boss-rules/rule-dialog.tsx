// One rule of a boss: its words, what of it can be checked, what speaks for it, and whether it still holds.
import { useState } from 'react'
import {
  addRule,
  type CheckKind,
  type ObservationHow,
  type RuleView,
  saveRule,
} from '../../../shared/boss-rules/model'
import type { PersonRow } from '../../../shared/people/model'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName } from '../../app/words'
import {
  Button,
  DateField,
  FieldPair,
  FormDialog,
  NumberField,
  RadioGroup,
  Select,
  TextField,
} from '../../ui'
import { Gentle } from '../gentle'
import { Observations } from './observations'
import { type CheckChoice, checkOptions, howOptions } from './words'

type RuleDialogProps = {
  readonly person: PersonRow
  /** Null for a new one. */
  readonly rule: RuleView | null
  readonly onClose: () => void
}

type Values = {
  text: string
  checkKind: CheckKind | null
  checkValue: number | null
  checkWords: string
}

const units: Readonly<Record<Exclude<CheckKind, 'format'>, string>> = {
  max_topics: 'topics',
  max_minutes: 'minutes',
  send_ahead_hours: 'hours ahead',
}

export function RuleDialog({ person, rule, onClose }: RuleDialogProps) {
  const name = firstName(person.name)
  const today = useToday()
  const act = useAct()
  const [how, setHow] = useState<ObservationHow>('observed')
  const [on, setOn] = useState<string | null>(today)
  const [word, setWord] = useState('')
  const [isTried, setTried] = useState(false)
  const first = { relationshipId: person.relationshipId, how, word }
  const begun: Values = {
    text: rule?.text ?? '',
    checkKind: rule?.checkKind ?? null,
    checkValue: rule?.checkValue ?? null,
    checkWords: rule?.checkWords ?? '',
  }
  const ids = rule ? { id: rule.id } : first
  const form = useForm<Values>(
    { safeParse: (values: Values) => (rule ? saveRule : addRule).safeParse({ ...ids, ...values }) },
    begun,
  )
  const { values, set, errorAt } = form
  const dayError = on === null && isTried ? 'Choose a day.' : act.errorAt('on')
  const save = async () => {
    setTried(true)
    if (act.isBusy || form.read() === null || (rule === null && on === null)) return
    const done = await act.run(
      async () => {
        if (rule) await api.bossRules.save({ id: rule.id, ...values })
        else await api.bossRules.add({ ...first, ...values, ...(on === null ? {} : { on }) })
        return true
      },
      rule ? 'Rule changed.' : 'Rule noted.',
    )
    if (done) onClose()
  }
  const step = (work: () => Promise<void>, words: string) => async () => {
    const done = await act.run(async () => {
      await work()
      return true
    }, words)
    if (done) onClose()
  }
  return (
    <FormDialog
      title={rule ? `A rule of ${name}` : `A rule ${name} plays by`}
      size="large"
      submitLabel={rule ? 'Save' : 'Add rule'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
      others={rule ? <Steps rule={rule} step={step} /> : null}
    >
      <TextField
        label="Rule"
        autoFocus
        placeholder="No more than six topics"
        value={values.text}
        onChange={(text) => set('text', text)}
        error={errorAt('text')}
      />
      <FieldPair>
        <Select<CheckChoice>
          label="What can be checked"
          options={checkOptions}
          value={values.checkKind ?? 'none'}
          onChange={(kind) => set('checkKind', kind === 'none' ? null : kind)}
        />
        {values.checkKind === null ? null : values.checkKind === 'format' ? (
          <TextField
            label="How it should look"
            placeholder="One page, figures first"
            value={values.checkWords}
            onChange={(words) => set('checkWords', words)}
            error={errorAt('checkWords')}
          />
        ) : (
          <NumberField
            label="How many"
            unit={units[values.checkKind]}
            value={values.checkValue}
            onChange={(value) => set('checkValue', value)}
            error={errorAt('checkValue')}
          />
        )}
      </FieldPair>
      {rule ? (
        <Observations rule={rule} name={name} />
      ) : (
        <>
          <RadioGroup
            direction="row"
            label="How you know"
            options={howOptions(name)}
            value={how}
            onChange={setHow}
          />
          <FieldPair>
            <DateField label="On" today={today} leans="past" value={on} onChange={setOn} error={dayError} />
            <TextField
              label="A word on it"
              isOptional
              value={word}
              onChange={setWord}
              error={act.errorAt('word')}
            />
          </FieldPair>
        </>
      )}
      <Gentle of={[values.text, word]} />
    </FormDialog>
  )
}

type StepsProps = {
  readonly rule: RuleView
  readonly step: (work: () => Promise<void>, words: string) => () => Promise<void>
}

function Steps({ rule: { id, state }, step }: StepsProps) {
  return (
    <>
      <Button
        variant="ghost"
        onPress={() => void step(() => api.bossRules.remove({ id }), 'Rule removed.')()}
      >
        Remove
      </Button>
      {state === 'retired' ? (
        <Button onPress={() => void step(() => api.bossRules.restore({ id }), 'Taken up again.')()}>
          Take up again
        </Button>
      ) : (
        <Button onPress={() => void step(() => api.bossRules.retire({ id }), 'Given up.')()}>Give up</Button>
      )}
    </>
  )
}

// Plans a talk: with whom, on which day, at what time, how long. The end is shown as it is typed.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { planMeeting } from '../../../shared/meetings/model'
import { timeAfter } from '../../../shared/meetings/times'
import type { Id } from '../../../shared/words'
import { api, query } from '../../app/api'
import { usePeople, useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { Banner, DateField, FormDialog, NumberField, TextField, TimeField } from '../../ui'
import { nextDay, usualTime } from './next-slot'
import { everyone } from './records/draft'
import { Pair, PersonField } from './records/parts'
import { sending } from './records/sending'

const missing = {
  relationshipId: 'Choose whom to talk to.',
  on: 'Choose a day.',
  at: 'Write a time like 14:00.',
  lengthMinutes: 'Write the length in whole minutes.',
}

/** What was typed; what was not stays the usual. */
type Typed = {
  readonly on?: string | null
  readonly at?: string | null
  readonly lengthMinutes?: number | null
  readonly title?: string
}

function useNewMeeting(relationshipId: Id | null, onPlanned: (id: Id) => void) {
  const today = useToday()
  const people = everyone(usePeople())
  const [personId, setPersonId] = useState<Id | null>(
    people.find((person) => person.relationshipId === relationshipId)?.id ?? null,
  )
  const [typed, setTyped] = useState<Typed>({})
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const person = people.find((candidate) => candidate.id === personId) ?? null
  const page = useQuery({
    ...query.people.find.queryOptions({ input: { id: personId as Id } }),
    enabled: personId !== null,
  })
  const slot = page.data?.slot ?? null
  const values = {
    relationshipId: person?.relationshipId ?? null,
    on: typed.on === undefined ? nextDay(person, today, slot?.weekday ?? null) : typed.on,
    at: typed.at === undefined ? (slot?.time ?? usualTime) : typed.at,
    lengthMinutes: typed.lengthMinutes === undefined ? (person?.lengthMinutes ?? 30) : typed.lengthMinutes,
    title: typed.title ?? '',
  }
  const checked = sending(planMeeting, values, missing, async (input) => {
    const { id } = await api.meetings.plan(input)
    onPlanned(id)
  })
  return {
    today,
    people,
    personId,
    values,
    isBusy: act.isBusy,
    problem: act.problem?.field === null ? act.problem.message : null,
    errorAt: (field: keyof typeof values) =>
      (isTried && !checked.ok ? checked.errors[field] : undefined) ?? act.errorAt(field),
    choose: setPersonId,
    type: (more: Typed) => {
      act.clear()
      setTyped({ ...typed, ...more })
    },
    submit: async () => {
      setTried(true)
      if (checked.ok) await act.run(checked.send)
    },
  }
}

type NewMeetingProps = { readonly relationshipId: Id | null; readonly onClose: () => void }

export function NewMeeting({ relationshipId, onClose }: NewMeetingProps) {
  const form = useNewMeeting(relationshipId, (id) => {
    onClose()
    window.location.hash = `#/meetings/${id}`
  })
  const { today, values, errorAt, type } = form
  const { on, at, lengthMinutes, title } = values
  const end = at !== null && lengthMinutes !== null && lengthMinutes > 0 ? timeAfter(at, lengthMinutes) : null
  return (
    <FormDialog
      title="New meeting"
      submitLabel="Plan it"
      busyLabel="Planning"
      isBusy={form.isBusy}
      onClose={onClose}
      onSubmit={() => void form.submit()}
    >
      <PersonField
        label="With"
        people={form.people}
        value={form.personId}
        onChange={form.choose}
        error={errorAt('relationshipId')}
        autoFocus={form.personId === null}
      />
      <Pair>
        <DateField
          label="Day"
          today={today}
          value={on}
          onChange={(day) => type({ on: day })}
          error={errorAt('on')}
          autoFocus={form.personId !== null}
        />
        <TimeField label="Time" value={at} onChange={(time) => type({ at: time })} error={errorAt('at')} />
        <NumberField
          label="Length"
          unit="min"
          value={lengthMinutes}
          onChange={(minutes) => type({ lengthMinutes: minutes })}
          description={end === null ? undefined : `Ends at ${end}.`}
          error={errorAt('lengthMinutes')}
        />
        <TextField
          label="Title"
          isOptional
          placeholder="Growth talk"
          value={title}
          onChange={(words) => type({ title: words })}
          error={errorAt('title')}
        />
      </Pair>
      {form.problem ? <Banner tone="late">{form.problem}</Banner> : null}
    </FormDialog>
  )
}

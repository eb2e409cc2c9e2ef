// How often and how long: the usual rhythms, or any number of days. A long gap to a report gets a gentle word.
import { useState } from 'react'
import { rhythmPresets } from '../../../shared/people/model'
import type { RelationshipKind } from '../../../shared/words'
import { Hint, NumberField, Select } from '../../ui'
import { Pair } from './records/parts'

const OWN = 'own'
const longForReport = 14

type RhythmFieldsProps = {
  readonly kind: RelationshipKind
  readonly cadenceDays: number | null
  readonly lengthMinutes: number | null
  readonly onCadence: (days: number | null) => void
  readonly onLength: (minutes: number | null) => void
  readonly errorAt: (field: 'cadenceDays' | 'lengthMinutes') => string | undefined
}

export function RhythmFields(props: RhythmFieldsProps) {
  const { kind, cadenceDays, lengthMinutes, onCadence, onLength, errorAt } = props
  const isPreset = rhythmPresets.some(({ days }) => days === cadenceDays)
  const [isOwn, setOwn] = useState(!isPreset)
  const options = [
    ...rhythmPresets.map(({ days, label }) => ({ id: String(days), label })),
    { id: OWN, label: 'Another rhythm' },
  ]
  return (
    <>
      <Pair>
        <Select
          label="Rhythm"
          options={options}
          value={isOwn || !isPreset ? OWN : String(cadenceDays)}
          onChange={(id) => {
            setOwn(id === OWN)
            if (id !== OWN) onCadence(Number(id))
          }}
          error={isOwn ? undefined : errorAt('cadenceDays')}
        />
        <NumberField
          label="Length"
          unit="min"
          value={lengthMinutes}
          onChange={onLength}
          description="5 to 480 minutes."
          error={errorAt('lengthMinutes')}
        />
        {isOwn || !isPreset ? (
          <NumberField
            label="Days between two talks"
            unit="days"
            value={cadenceDays}
            onChange={onCadence}
            description="1 to 120 days."
            error={errorAt('cadenceDays')}
          />
        ) : null}
      </Pair>
      {kind === 'direct_report' && cadenceDays !== null && cadenceDays > longForReport ? (
        <Hint>
          This is rare for someone who reports to you. Every week or every two keeps small things small.
        </Hint>
      ) : null}
    </>
  )
}

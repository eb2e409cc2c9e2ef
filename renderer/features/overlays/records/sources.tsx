// Who said it: people and parties, each with the day and whether they may be named.
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../../../shared/words'
import { Checkbox, ComboBox, IconButton, List, Row } from '../../../ui'
import type { Around, DraftSource, FieldsProps } from './draft'
import { personOption } from './parts'

export function nameOfSource(
  around: Around,
  { personId, partyId }: Pick<DraftSource, 'personId' | 'partyId'>,
): string {
  return (
    around.people.find((person) => person.id === personId)?.name ??
    around.parties.find((party) => party.id === partyId)?.name ??
    'Someone'
  )
}

type SourcePickerProps = {
  readonly around: Around
  readonly taken: readonly Pick<DraftSource, 'personId' | 'partyId'>[]
  readonly onPick: (source: DraftSource) => void
  readonly error?: string | undefined
}

/** Picks one more ear it came through; empty again after each. */
export function SourcePicker({ around, taken, onPick, error }: SourcePickerProps) {
  const [round, setRound] = useState(0)
  const isFree = (id: Id) => !taken.some(({ personId, partyId }) => personId === id || partyId === id)
  const options = [
    ...around.parties.map((party) => ({
      id: party.id,
      label: party.name,
      served: party.kind === 'supplier' ? ('supplier' as const) : ('customer' as const),
    })),
    ...around.people.map(personOption),
  ].filter(({ id }) => isFree(id))
  return (
    <ComboBox
      key={round}
      label="Who said it"
      isOptional
      placeholder="Add a name"
      options={options}
      value={null}
      onChange={(id) => {
        if (id === null) return
        const isPerson = around.people.some((person) => person.id === id)
        onPick({
          personId: isPerson ? id : null,
          partyId: isPerson ? null : id,
          on: around.today,
          consentToName: false,
        })
        setRound(round + 1)
      }}
      error={error}
    />
  )
}

/** The sources of a signal that is not saved yet. */
export function DraftSources({ draft, set, around, errorAt }: FieldsProps) {
  const change = (at: number, consentToName: boolean) =>
    set(
      'sources',
      draft.sources.map((source, index) => (index === at ? { ...source, consentToName } : source)),
    )
  return (
    <>
      <SourcePicker
        around={around}
        taken={draft.sources}
        onPick={(source) => set('sources', [...draft.sources, source])}
        error={errorAt('sources')}
      />
      {draft.sources.length === 0 ? null : (
        <List aria-label="Who said it">
          {draft.sources.map((source, index) => (
            <Row
              key={source.personId ?? source.partyId}
              size="tight"
              end={
                <>
                  <Checkbox isSelected={source.consentToName} onChange={(may) => change(index, may)}>
                    May be named
                  </Checkbox>
                  <IconButton
                    size="small"
                    icon={X}
                    label={`Remove ${nameOfSource(around, source)}`}
                    onPress={() =>
                      set(
                        'sources',
                        draft.sources.filter((_, at) => at !== index),
                      )
                    }
                  />
                </>
              }
            >
              {nameOfSource(around, source)}
            </Row>
          ))}
        </List>
      )}
    </>
  )
}

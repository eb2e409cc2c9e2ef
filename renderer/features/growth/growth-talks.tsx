// Talks about growth: note one by hand, see when they were, take one away that was noted by mistake.
import { X } from 'lucide-react'
import { useState } from 'react'
import type { GrowthPage } from '../../../shared/growth/model'
import type { PersonRow } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName, plainDay } from '../../app/words'
import { DateField, FieldPair, FormDialog, IconButton, List, Row, Select } from '../../ui'

const NONE = 'none-chosen'

type GrowthTalksProps = {
  readonly person: PersonRow
  readonly page: GrowthPage
  readonly onClose: () => void
}

export function GrowthTalks({ person, page, onClose }: GrowthTalksProps) {
  const today = useToday()
  const act = useAct()
  const [on, setOn] = useState<string | null>(today)
  const [aspirationId, setAspirationId] = useState<Id | null>(null)
  const [isTried, setTried] = useState(false)
  const wishes = page.aspirations.filter(({ state }) => state === 'active')
  const save = async () => {
    setTried(true)
    if (act.isBusy || on === null) return
    const noted = await act.run(
      () => api.growth.noteTalk({ personId: person.id, aspirationId, on }),
      'Growth talk noted.',
    )
    if (noted) onClose()
  }
  return (
    <FormDialog
      title={`Growth talks with ${firstName(person.name)}`}
      submitLabel="Note the talk"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <FieldPair>
        <DateField
          label="On"
          today={today}
          leans="past"
          value={on}
          onChange={setOn}
          error={on === null && isTried ? 'Choose a day.' : act.errorAt('on')}
        />
        {wishes.length > 0 ? (
          <Select
            label="About"
            options={[
              { id: NONE, label: 'Growth in general' },
              ...wishes.map(({ id, text }) => ({ id, label: text })),
            ]}
            value={aspirationId ?? NONE}
            onChange={(id) => setAspirationId(wishes.find((wish) => wish.id === id)?.id ?? null)}
            error={act.errorAt('aspirationId')}
          />
        ) : null}
      </FieldPair>
      {page.talks.length > 0 ? (
        <List aria-label="Talks so far">
          {page.talks.map((talk) => (
            <Row
              key={talk.id}
              size="tight"
              end={
                <IconButton
                  size="small"
                  icon={X}
                  label={`Remove the talk of ${plainDay(talk.on, today)}`}
                  onPress={() => void act.run(() => api.growth.removeTalk({ id: talk.id }), 'Removed.')}
                />
              }
            >
              {[plainDay(talk.on, today), talk.about].filter(Boolean).join(', ')}
            </Row>
          ))}
        </List>
      ) : null}
    </FormDialog>
  )
}

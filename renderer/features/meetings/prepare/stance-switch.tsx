// Who comes first in a check-in with a boss: customers as usual, or the boss. The agenda is built anew with it.
import type { MeetingPage } from '../../../../shared/meetings/model'
import type { Stance } from '../../../../shared/words'
import { api } from '../../../app/api'
import type { Act } from '../../../app/use-act'
import { firstName } from '../../../app/words'
import { Segmented } from '../../../ui'

type StanceSwitchProps = { readonly meeting: MeetingPage; readonly act: Act }

export function StanceSwitch({ meeting, act }: StanceSwitchProps) {
  const name = firstName(meeting.personName)
  const change = (stance: Stance) =>
    void act.run(
      () => api.people.setStance({ relationshipId: meeting.relationshipId, stance }),
      stance === 'boss_first' ? `${name} comes first now.` : 'Customers come first now.',
    )
  return (
    <Segmented<Stance>
      label="Who comes first"
      value={meeting.stance}
      onChange={change}
      options={[
        { id: 'customer_first', label: 'Customers first' },
        { id: 'boss_first', label: `${name} first` },
      ]}
    />
  )
}

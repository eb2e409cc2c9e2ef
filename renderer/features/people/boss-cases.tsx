// Cases for another way, with this boss: what each still lacks, or that it is ready.
import { useSuspenseQuery } from '@tanstack/react-query'
import { touchedFirst } from '../../../shared/decisions/rules'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { Lens } from '../../ui'
import { RecordList } from './record-list'

export function BossCases({ person }: { readonly person: PersonRow }) {
  const cases = useSuspenseQuery(query.pushbacks.list.queryOptions({ input: {} })).data
  const own = cases.filter(
    ({ relationshipId }) =>
      relationshipId === person.relationshipId || (relationshipId === null && person.isPrimary),
  )
  return (
    <RecordList
      title="Another way"
      kind="pushback"
      personId={person.id}
      addLabel="Write a case for another way"
      empty="Nothing to argue for now."
      lines={own.map((each) => ({
        id: each.id,
        text: each.question,
        served: each.served ?? touchedFirst(each),
        isPrivate: each.visibility === 'private',
        note:
          each.missing.length > 0 ? (
            each.missing.join(' ')
          ) : (
            <Lens
              lens={{
                customer: each.effectCustomer,
                employee: each.effectEmployee,
                boss: each.effectBoss,
              }}
            />
          ),
        end: each.missing.length > 0 ? 'not ready' : 'ready',
        due: null,
      }))}
    />
  )
}

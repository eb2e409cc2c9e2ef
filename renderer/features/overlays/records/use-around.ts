// Reads what the forms choose from: people, parties and goals.
import { useQuery } from '@tanstack/react-query'
import { query } from '../../../app/api'
import { usePeople, useToday } from '../../../app/state'
import { type Around, everyone } from './draft'

const served = { boss: 'boss', me: 'none', report: 'employee' } as const

export function useAround(): Around {
  const today = useToday()
  const people = usePeople()
  const parties = useQuery(query.parties.list.queryOptions())
  const alignment = useQuery(query.goals.alignment.queryOptions())
  return {
    today,
    people: everyone(people),
    bosses: people.bosses,
    reports: people.reports,
    parties: parties.data ?? [],
    goals: (alignment.data?.goals ?? [])
      .filter((goal) => goal.state === 'active' || goal.state === 'agreed')
      .map(({ id, title, level, ownerId }) => ({ id, title, level, ownerId, served: served[level] })),
  }
}

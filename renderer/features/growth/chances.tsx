// Opportunities that suit a report: those to mention or give a reason for, and those that may suit.
import { useSuspenseQuery } from '@tanstack/react-query'
import { inOneLine } from '../../../shared/hinge/names'
import { mentionWords } from '../../../shared/opportunities/matches'
import type { MatchView, OpportunityView } from '../../../shared/opportunities/model'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { List, Row } from '../../ui'

const live: readonly OpportunityView['state'][] = ['spotted', 'raised', 'offered']

export function Chances({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const { open } = useShell()
  const { opportunities } = useSuspenseQuery(query.opportunities.list.queryOptions()).data
  const name = firstName(person.name)
  const lines = opportunities
    .filter(({ state }) => live.includes(state))
    .flatMap((item) => {
      const match = item.matches.find(({ personId }) => personId === person.id)
      const suit = item.maySuit.find(({ personId }) => personId === person.id)
      if (match) return [{ item, note: standing(match, today) }]
      if (suit)
        return [{ item, note: `may suit ${name}, by ${inOneLine(suit.words.map((word) => `“${word}”`))}` }]
      return []
    })
  if (lines.length === 0) return null
  return (
    <List aria-label={`Opportunities for ${name}`}>
      {lines.map(({ item, note }) => (
        <Row
          key={item.id}
          note={note}
          end={item.deadlineOn === null ? null : `closes ${plainDay(item.deadlineOn, today)}`}
          onPress={() => open({ type: 'edit', kind: 'opportunity', id: item.id })}
        >
          {item.text}
        </Row>
      ))}
    </List>
  )
}

function standing({ state, on, aspiration, unmentionedFor }: MatchView, today: string): string {
  if (unmentionedFor !== null) return mentionWords(unmentionedFor).toLowerCase()
  const suits = aspiration === null ? '' : `suits “${aspiration}”`
  if (state === 'unmentioned') return suits
  return `${state} ${plainDay(on, today)}`
}

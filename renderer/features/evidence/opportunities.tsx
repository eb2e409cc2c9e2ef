// The chances that came by: live ones by their deadline, those that are over, and how many were left on the table.
import { useSuspenseQuery } from '@tanstack/react-query'
import { inOneLine } from '../../../shared/hinge/names'
import { mentionWords } from '../../../shared/opportunities/matches'
import { type MatchView, type OpportunityView, opportunityWords } from '../../../shared/opportunities/model'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { EmptyState, Figure, List, PageTitle, Row, SectionHead, Tag } from '../../ui'
import styles from './evidence.module.css'
import { useSelection } from './selection'

/** How an end reads with its day. */
const ended: Readonly<Partial<Record<OpportunityView['state'], string>>> = {
  accepted: 'taken',
  declined: 'declined',
  withheld: 'withheld',
  lapsed: 'lapsed',
}

const live: readonly OpportunityView['state'][] = ['spotted', 'raised', 'offered']

export function Opportunities({ wantedId }: { readonly wantedId: string | null }) {
  const { opportunities, left } = useSuspenseQuery(query.opportunities.list.queryOptions()).data
  const box = useSelection('opportunity', wantedId)
  const isLive = ({ state }: OpportunityView) => live.includes(state)
  return (
    <>
      <PageTitle
        lede="What nobody takes in time lapses by itself. What you learn of too late counts as well."
        end={
          left.whole === 0 ? undefined : (
            <Figure
              value={left.display}
              label={
                left.display.endsWith('%')
                  ? `left on the table, ${left.part} of ${left.whole}`
                  : 'left on the table'
              }
            />
          )
        }
      >
        Chances, and what became of them
      </PageTitle>
      <div ref={box} className={styles.parts}>
        <Group
          title="Open"
          items={opportunities.filter(isLive)}
          empty="Nothing open. What is coming up that needs an owner?"
        />
        <Group title="Over" items={opportunities.filter((item) => !isLive(item))} empty="Nothing yet." />
      </div>
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly items: readonly OpportunityView[]
  readonly empty: string
}

function Group({ title, items, empty }: GroupProps) {
  return (
    <section aria-label={title}>
      <SectionHead hasLine>{title}</SectionHead>
      {items.length === 0 ? (
        <EmptyState title={empty} />
      ) : (
        <List aria-label={title}>
          {items.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </List>
      )}
    </section>
  )
}

function Line({ item }: { readonly item: OpportunityView }) {
  const today = useToday()
  const { open } = useShell()
  const { deadlineOn, closedOn, learnedOn, raisedOn, personName } = item
  const facts = [
    personName === null ? '' : `for ${firstName(personName)}`,
    deadlineOn === null ? '' : `${deadlineOn < today ? 'closed' : 'closes'} ${plainDay(deadlineOn, today)}`,
    item.state === 'missed' ? `learned of it ${plainDay(learnedOn, today)}` : '',
    raisedOn === null ? '' : `raised ${plainDay(raisedOn, today)}`,
    closedOn !== null && item.state in ended ? `${ended[item.state]} ${plainDay(closedOn, today)}` : '',
    item.reason,
    ...item.matches.flatMap((match) => matchWords(match, item, today)),
    ...(item.maySuit.length > 0
      ? [`may suit ${inOneLine(item.maySuit.map(({ personName: name }) => firstName(name)))}`]
      : []),
  ]
  return (
    <Row
      tone={live.includes(item.state) ? 'plain' : 'done'}
      note={facts.filter(Boolean).join(' · ')}
      end={<Tag>{opportunityWords[item.state]}</Tag>}
      onPress={() => open({ type: 'edit', kind: 'opportunity', id: item.id })}
    >
      <span data-record={item.id}>{item.text}</span>
    </Row>
  )
}

/** How it stands with a report it was matched with; an answer that lies with the opportunity is said there. */
function matchWords(match: MatchView, item: OpportunityView, today: string): readonly string[] {
  const { personName, state, on, unmentionedFor } = match
  const name = firstName(personName)
  if (unmentionedFor !== null) return [`${name}: ${mentionWords(unmentionedFor).toLowerCase()}`]
  // What is noted for someone says so already, and how it ended.
  if (match.personId === item.personId) return []
  if (state === 'unmentioned') return [`suits ${name}`]
  const words = {
    mentioned: `mentioned to ${name}`,
    accepted: `${name} took it`,
    declined: `${name} declined`,
    withheld: `withheld from ${name}`,
  } as const
  return [`${words[state]} ${plainDay(on, today)}`]
}

// The team, or your bosses: who, in what rhythm, when next. Those you archived wait below.
import { UserPlus } from 'lucide-react'
import type { ArchivedPerson } from '../../../shared/people/model'
import type { RelationshipKind } from '../../../shared/words'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'
import { usePeople, useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import { Banner, Bar, Button, Disclosure, EmptyState, List, Page, PageTitle, Row } from '../../ui'
import { TeamSight } from '../sight'
import { Successors } from '../successors'
import { Values } from '../values'
import styles from './people.module.css'
import { PersonLine } from './person-line'

const words = {
  boss: {
    title: 'Boss',
    add: 'Add a boss',
    empty: 'Nobody is your boss here yet.',
    more: 'Add the one whose goals yours serve. A dotted line can follow.',
  },
  direct_report: {
    title: 'Team',
    add: 'Add a report',
    empty: 'Nobody reports to you here yet.',
    more: 'Add the people you talk to every week or two.',
  },
} as const

export function PeoplePage({ kind }: { readonly kind: RelationshipKind }) {
  const people = usePeople()
  const today = useToday()
  const { open } = useShell()
  const { title, add, empty, more } = words[kind]
  const rows = kind === 'boss' ? people.bosses : people.reports
  const addOne = () => open({ type: 'add-person', kind })
  useCommands('person', { new: addOne })
  const button = (
    <Button icon={UserPlus} command="new" onPress={addOne}>
      {add}
    </Button>
  )
  return (
    <>
      <Bar crumbs={[{ label: title }]}>{rows.length > 0 ? button : null}</Bar>
      <Page aria-label={title}>
        {rows.length === 0 ? (
          <EmptyState size="page" title={empty} action={button}>
            {more}
          </EmptyState>
        ) : (
          <>
            <PageTitle>{title}</PageTitle>
            <div className={styles.lines}>
              <List aria-label={title}>
                {rows.map((person) => (
                  <PersonLine key={person.id} person={person} today={today} />
                ))}
              </List>
            </div>
          </>
        )}
        {kind === 'direct_report' ? (
          <div className={styles.team}>
            <TeamSight />
            <Successors />
            <Values />
          </div>
        ) : null}
        <Archived people={people.archived} today={today} />
      </Page>
    </>
  )
}

function Archived({ people, today }: { readonly people: readonly ArchivedPerson[]; readonly today: string }) {
  const act = useAct()
  if (people.length === 0) return null
  return (
    <Disclosure title={`Archived, ${people.length}`} className={styles.archived}>
      <List aria-label="Archived">
        {people.map(({ id, name, archivedOn }) => (
          <Row
            key={id}
            href={`#/people/${id}`}
            end={
              <>
                {`since ${plainDay(archivedOn, today)}`}
                <Button
                  size="small"
                  aria-label={`Bring back ${name}`}
                  onPress={() => void act.run(() => api.people.restore({ id }), `${name} is back.`)}
                >
                  Bring back
                </Button>
              </>
            }
          >
            {name}
          </Row>
        ))}
      </List>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </Disclosure>
  )
}

// How you work together: what they like, the rhythm with its slot and pauses, and for a boss who comes first.
import { Pencil } from 'lucide-react'
import type { PersonPage, PersonRow } from '../../../shared/people/model'
import type { Stance } from '../../../shared/words'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName, minutesWords, plainDay, rhythmWords } from '../../app/words'
import { Banner, EmptyState, IconButton, SectionHead, Segmented } from '../../ui'
import styles from './person.module.css'
import type { PersonDialog } from './person-dialog'
import { slotWords } from './rhythm-words'

export type TogetherProps = {
  readonly person: PersonPage
  readonly row: PersonRow
  readonly onDialog: (dialog: PersonDialog) => void
}

type Fact = readonly [string, string]

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, words]) => (
        <div key={`${term} ${words}`}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where praise is welcome, and how in their words. */
function praiseWords({ praise, recognition }: PersonPage): string {
  const where = praise === 'public' ? 'in front of others' : praise === 'private' ? 'in private' : ''
  return [where, recognition].filter(Boolean).join(': ')
}

export function Together({ person, row, onDialog }: TogetherProps) {
  const today = useToday()
  const name = firstName(person.name)
  const liked: readonly Fact[] = (
    [
      ['Feedback', person.feedback],
      ['Praise', praiseWords(person)],
      ['Best hours', person.bestTime],
      ['Customers', row.kind === 'boss' ? person.lineOfSight : ''],
    ] as const
  ).filter(([, words]) => words !== '')
  const slot = slotWords(person.slot)
  const rhythm: readonly Fact[] = [
    ['Rhythm', rhythmWords(row.cadenceDays)],
    ['Length', minutesWords(row.lengthMinutes)],
    ...(slot === null ? [] : [['Slot', slot] as const]),
    ...person.pauses.map(
      ({ from, to }): Fact => ['Pause', `${plainDay(from, today)} to ${plainDay(to, today)}`],
    ),
  ]
  return (
    <>
      {row.kind === 'boss' && liked.length === 0 ? null : (
        <section aria-label={`How ${name} likes to work`}>
          <SectionHead
            className={styles.action}
            right={
              <IconButton
                size="small"
                icon={Pencil}
                label={`Edit how ${name} likes to work`}
                onPress={() => onDialog('edit')}
              />
            }
          >{`How ${name} likes to work`}</SectionHead>
          {liked.length === 0 ? (
            <EmptyState title={`Ask ${name}, and write it here.`} />
          ) : (
            <Facts facts={liked} />
          )}
        </section>
      )}
      <section aria-label="Rhythm">
        <SectionHead
          className={styles.action}
          right={
            <IconButton
              size="small"
              icon={Pencil}
              label="Edit the rhythm"
              onPress={() => onDialog('rhythm')}
            />
          }
        >
          Rhythm
        </SectionHead>
        <Facts facts={rhythm} />
      </section>
      {row.kind === 'boss' ? <StanceSwitch person={person} row={row} /> : null}
    </>
  )
}

/** The order of service in the check-ins with this boss. */
function StanceSwitch({ person, row }: { readonly person: PersonPage; readonly row: PersonRow }) {
  const act = useAct()
  const name = firstName(person.name)
  const change = (stance: Stance) =>
    void act.run(
      () => api.people.setStance({ relationshipId: row.relationshipId, stance }),
      stance === 'boss_first' ? `${name} comes first now.` : 'Customers come first now.',
    )
  return (
    <section aria-label="Who comes first in the check-ins">
      <SectionHead>Who comes first in the check-ins</SectionHead>
      <Segmented
        label="Who comes first in the check-ins"
        value={row.stance}
        onChange={change}
        options={[
          { id: 'customer_first', label: 'Customers' },
          { id: 'boss_first', label: name },
        ]}
      />
      <p className={styles.quiet}>
        {row.stance === 'customer_first'
          ? 'Customers, then team, then boss: in the order of the agenda and in the points.'
          : `${name}, then customers, then team: in the order of the agenda and in the points.`}
      </p>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}

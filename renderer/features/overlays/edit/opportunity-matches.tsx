// Whom an opportunity suits: match it with a report, mention it, note the answer, or withhold it with a reason.
import { useQuery } from '@tanstack/react-query'
import { Check, MessageCircle, RotateCcw, Sprout, X } from 'lucide-react'
import { useState } from 'react'
import { mentionWords } from '../../../../shared/opportunities/matches'
import type { MatchView, OpportunityView } from '../../../../shared/opportunities/model'
import type { Id } from '../../../../shared/words'
import { api, query } from '../../../app/api'
import { useAct } from '../../../app/use-act'
import { firstName, plainDay } from '../../../app/words'
import { Banner, Button, List, Row, SectionHead, Select } from '../../../ui'
import type { Around } from '../records/draft'
import styles from './edit.module.css'
import type { Verb } from './verb'
import { VerbForm } from './verb-form'

const PLAIN = 'plain'

type OpportunityMatchesProps = { readonly item: OpportunityView; readonly around: Around }

export function OpportunityMatches({ item, around }: OpportunityMatchesProps) {
  const act = useAct()
  // What is noted for a report has its steps above.
  const matches = item.matches.filter(({ personId }) => personId !== item.personId)
  const taken = new Set([...item.matches.map(({ personId }) => personId), item.personId])
  const free = around.reports.filter(({ id }) => !taken.has(id))
  const match = (personId: Id, aspirationId: Id | null, name: string) =>
    void act.run(
      () => api.opportunities.match({ opportunityId: item.id, personId, aspirationId }),
      `Matched with ${firstName(name)}.`,
    )
  if (matches.length === 0 && free.length === 0) return null
  return (
    <section className={styles.verbs} aria-label="Whom it suits">
      <SectionHead level={3}>Whom it suits</SectionHead>
      {matches.length > 0 ? (
        <List aria-label="Whom it suits">
          {matches.map((each) => (
            <Match key={each.id} match={each} today={around.today} />
          ))}
        </List>
      ) : null}
      {item.maySuit.map(({ personId, personName, aspirationId, aspiration }) => (
        <div key={personId} className={styles.suit}>
          <p className={styles.before}>{`May suit ${firstName(personName)}: “${aspiration}”`}</p>
          <Button
            size="small"
            icon={Sprout}
            onPress={() => match(personId, aspirationId, personName)}
            aria-label={`Match with ${personName}: ${aspiration}`}
          >
            {`Match with ${firstName(personName)}`}
          </Button>
        </div>
      ))}
      {free.length > 0 ? <MatchForm people={free} act={act} onMatch={match} /> : null}
      {act.problem && !act.problem.field ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}

type MatchFormProps = {
  readonly people: Around['reports']
  readonly act: ReturnType<typeof useAct>
  readonly onMatch: (personId: Id, aspirationId: Id | null, name: string) => void
}

/** Anyone else, plainly or through one of their aspirations. */
function MatchForm({ people, act, onMatch }: MatchFormProps) {
  const [personId, setPersonId] = useState<Id | null>(null)
  const [aspirationId, setAspirationId] = useState<Id | null>(null)
  const { data = [] } = useQuery(query.growth.aspirations.queryOptions({ input: {} }))
  const person = people.find(({ id }) => id === personId)
  const wishes = data.filter((wish) => wish.personId === person?.id && wish.state === 'active')
  return (
    <div className={styles.match}>
      <Select
        label="A report"
        placeholder="Choose a report"
        options={people.map(({ id, name }) => ({ id, label: name }))}
        value={person?.id ?? null}
        onChange={(id) => {
          setPersonId(id)
          setAspirationId(null)
        }}
        error={act.errorAt('personId')}
      />
      {wishes.length > 0 ? (
        <Select
          label="Suits"
          options={[
            { id: PLAIN, label: 'Nothing noted' },
            ...wishes.map(({ id, text }) => ({ id, label: text })),
          ]}
          value={aspirationId ?? PLAIN}
          onChange={(id) => setAspirationId(wishes.find((wish) => wish.id === id)?.id ?? null)}
          error={act.errorAt('aspirationId')}
        />
      ) : null}
      <Button
        size="small"
        isDisabled={person === undefined}
        onPress={() => {
          if (person) onMatch(person.id, aspirationId, person.name)
          setPersonId(null)
          setAspirationId(null)
        }}
      >
        Match
      </Button>
    </div>
  )
}

function Match({ match, today }: { readonly match: MatchView; readonly today: string }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const act = useAct()
  const name = firstName(match.personName)
  const verbs = matchVerbs(match)
  const open = verbs.find(({ id }) => id === openId)
  const take = (verb: Verb) => {
    if (verb.text) return setOpenId(verb.id)
    void act.run(
      () => verb.run({ text: '', day: null, personId: null, isAccepted: true, pick: null, more: '' }),
      verb.done,
    )
  }
  return (
    <>
      <Row
        note={[
          match.aspiration === null ? '' : `suits “${match.aspiration}”`,
          match.unmentionedFor === null ? '' : mentionWords(match.unmentionedFor),
          match.reason,
        ]
          .filter(Boolean)
          .join('. ')}
        end={
          <span className={styles.choices}>
            {verbs.map((verb) => (
              <Button
                key={verb.id}
                size="small"
                variant="ghost"
                icon={verb.icon}
                aria-label={`${verb.label}: ${name}`}
                onPress={() => take(verb)}
              >
                {verb.label}
              </Button>
            ))}
          </span>
        }
      >
        {`${name}, ${stateWords(match, today)}`}
      </Row>
      {open ? (
        <li>
          <VerbForm
            key={open.id}
            verb={open}
            today={today}
            onBefore={() => Promise.resolve(true)}
            onDone={() => setOpenId(null)}
            onCancel={() => setOpenId(null)}
          />
        </li>
      ) : null}
      {act.problem ? (
        <li>
          <Banner tone="late">{act.problem.message}</Banner>
        </li>
      ) : null}
    </>
  )
}

function stateWords({ state, on }: MatchView, today: string): string {
  if (state === 'unmentioned') return `matched ${plainDay(on, today)}`
  const words = {
    mentioned: 'mentioned',
    accepted: 'taken',
    declined: 'declined',
    withheld: 'withheld',
  } as const
  return `${words[state]} ${plainDay(on, today)}`
}

function matchVerbs({ id, state }: MatchView): readonly Verb[] {
  const answers: readonly Verb[] = [
    {
      id: 'accepted',
      label: 'Accepted',
      icon: Check,
      done: 'Taken.',
      run: () => api.opportunities.stepMatch({ id, to: 'accepted' }),
    },
    {
      id: 'declined',
      label: 'Declined',
      icon: X,
      text: { label: 'The reason', field: 'reason', isOptional: true },
      done: 'Declined.',
      run: ({ text }) => api.opportunities.stepMatch({ id, to: 'declined', reason: text }),
    },
  ]
  if (state === 'mentioned') return answers
  if (state !== 'unmentioned')
    return [
      {
        id: 'reopen',
        label: 'Open again',
        icon: RotateCcw,
        done: 'Opened again.',
        run: () => api.opportunities.reopenMatch({ id }),
      },
    ]
  return [
    {
      id: 'mentioned',
      label: 'Mentioned',
      icon: MessageCircle,
      done: 'Mentioned.',
      run: () => api.opportunities.stepMatch({ id, to: 'mentioned' }),
    },
    {
      id: 'withheld',
      label: 'Withhold',
      icon: X,
      text: { label: 'Why it is withheld', field: 'reason' },
      done: 'Withheld.',
      run: ({ text }) => api.opportunities.stepMatch({ id, to: 'withheld', reason: text }),
    },
    {
      id: 'unmatch',
      label: 'Does not suit',
      icon: RotateCcw,
      done: 'Match taken away.',
      run: () => api.opportunities.unmatch({ id }),
    },
  ]
}

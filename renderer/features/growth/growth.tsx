// Growth on a report's page: where to, the steps towards it, and how long it was no topic.
import { useSuspenseQuery } from '@tanstack/react-query'
import { MessageCircle, Plus } from 'lucide-react'
import { useState } from 'react'
import type { AspirationView, DevelopmentView, GrowthPage } from '../../../shared/growth/model'
import { developmentWords } from '../../../shared/growth/model'
import { growthTalkWords, linkedWords } from '../../../shared/growth/rules'
import type { PersonRow } from '../../../shared/people/model'
import { readinessWords } from '../../../shared/successors/model'
import { api, query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { dueWords, firstName, plainDay } from '../../app/words'
import {
  Button,
  Checkbox,
  Disclosure,
  EmptyState,
  IconButton,
  List,
  Row,
  SectionHead,
  TextLink,
  toast,
} from '../../ui'
import { Chances } from './chances'
import styles from './growth.module.css'
import { GrowthTalks } from './growth-talks'

const doneAtFirst = 3

export function Growth({ person }: { readonly person: PersonRow }) {
  const { open } = useShell()
  const [isTalking, setTalking] = useState(false)
  const input = { personId: person.id }
  const page = useSuspenseQuery(query.growth.page.queryOptions({ input })).data
  const { aspirations, development } = page
  const active = aspirations.filter(({ state }) => state === 'active')
  const over = aspirations.filter(({ state }) => state !== 'active')
  const openSteps = development.filter(({ state }) => state === 'open')
  const done = development.filter(({ state }) => state === 'done')
  const earlier = [...done.slice(doneAtFirst), ...development.filter(({ state }) => state === 'dropped')]
  const name = firstName(person.name)
  return (
    <section aria-label="Growth">
      <SectionHead
        hasLine
        className={styles.head}
        note={talkWords(page)}
        right={
          <IconButton
            size="small"
            icon={Plus}
            label="Add an aspiration"
            onPress={() => open({ type: 'capture', kind: 'aspiration', personId: person.id })}
          />
        }
      >
        Growth
      </SectionHead>
      {active.length === 0 ? (
        <EmptyState title={`What does ${name} want to grow into? Ask, and write it here.`} />
      ) : (
        <List aria-label={`What ${name} wants to grow into`}>
          {active.map((wish) => (
            <Wish key={wish.id} wish={wish} />
          ))}
        </List>
      )}
      {openSteps.length + done.length > 0 ? (
        <List aria-label="Steps of development">
          {[...done.slice(0, doneAtFirst).toReversed(), ...openSteps].map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </List>
      ) : null}
      {linkedWords(page.linked) ? <p className={styles.quiet}>{`${linkedWords(page.linked)}.`}</p> : null}
      <Chances person={person} />
      {page.namedFor.map(({ text, readiness }) => (
        <p key={text} className={styles.quiet}>
          {`Could take over “${text}”, ${readinessWords[readiness]}. `}
          <TextLink href="#/team?part=successors">What you answer for</TextLink>
        </p>
      ))}
      <div className={styles.foot}>
        <Button
          size="small"
          variant="ghost"
          icon={Plus}
          onPress={() => open({ type: 'capture', kind: 'development', personId: person.id })}
        >
          Add a step
        </Button>
        <Button size="small" variant="ghost" icon={MessageCircle} onPress={() => setTalking(true)}>
          Growth talks
        </Button>
      </div>
      {over.length + earlier.length > 0 ? (
        <Disclosure title="Earlier">
          <List aria-label="Earlier growth">
            {over.map((wish) => (
              <Wish key={wish.id} wish={wish} />
            ))}
            {earlier.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </List>
        </Disclosure>
      ) : null}
      {isTalking ? <GrowthTalks person={person} page={page} onClose={() => setTalking(false)} /> : null}
    </section>
  )
}

function talkWords({ talks, daysSinceTalk }: GrowthPage): string {
  return growthTalkWords(talks[0]?.on ?? null, daysSinceTalk)
}

const wishEnds = { active: '', reached: 'reached', let_go: 'let go' } as const

function Wish({ wish }: { readonly wish: AspirationView }) {
  const today = useToday()
  const { open } = useShell()
  const { id, text, horizon, state, closedOn, goals, opportunities } = wish
  const links = [...goals.map(({ title }) => title), ...opportunities.map((chance) => chance.text)]
  const note =
    state === 'active'
      ? links.length > 0
        ? `linked to ${links.map((link) => `“${link}”`).join(', ')}`
        : 'not linked to a goal or an opportunity yet'
      : undefined
  return (
    <Row
      isSaid
      tone={state === 'active' ? 'plain' : 'done'}
      note={note}
      onPress={() => open({ type: 'edit', kind: 'aspiration', id })}
      end={
        <>
          {wish.visibility === 'private' ? <span>private</span> : null}
          <span>{closedOn === null ? horizon : `${wishEnds[state]} ${plainDay(closedOn, today)}`}</span>
        </>
      }
    >
      {text}
    </Row>
  )
}

function Step({ step }: { readonly step: DevelopmentView }) {
  const today = useToday()
  const { open } = useShell()
  const act = useAct()
  const { id, text, state, dueOn, doneOn, kind } = step
  const isOpen = state === 'open'
  const check = async (isDone: boolean) => {
    const taken = await act.run(
      async () => {
        await (isDone ? api.growth.finishDevelopment({ id }) : api.growth.reopenDevelopment({ id }))
        return true
      },
      isDone ? 'Step done.' : 'Opened again.',
    )
    if (!taken) toast('This could not be saved. Open the step to see why.', { actionLabel: 'Close' })
  }
  const due = isOpen && dueOn !== null ? dueWords(dueOn, today) : null
  return (
    <Row
      tone={isOpen ? 'plain' : 'done'}
      start={
        <Checkbox
          aria-label={isOpen ? `Done: ${text}` : `Open again: ${text}`}
          isSelected={!isOpen}
          isDisabled={act.isBusy}
          onChange={(isDone) => void check(isDone)}
        />
      }
      onPress={() => open({ type: 'edit', kind: 'development', id })}
      end={
        <>
          <span>{developmentWords[kind].toLowerCase()}</span>
          {due ? <span className={due.tone === 'late' ? styles.late : undefined}>{due.text}</span> : null}
          {doneOn === null ? null : <span>{plainDay(doneOn, today)}</span>}
          {state === 'dropped' ? <span>dropped</span> : null}
        </>
      }
    >
      {text}
    </Row>
  )
}

// The other side of alignment: how clear it is what outstanding means, whether a check is due, and past checks.

import { useSuspenseQuery } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import type { ChecksPage, PastCheck } from '../../../../shared/goals/checks'
import type { AlignmentPage } from '../../../../shared/goals/model'
import { gapOf, isOpenGap, readWord } from '../../../../shared/goals/reads'
import { api, query } from '../../../app/api'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { firstName, plainDay } from '../../../app/words'
import {
  Button,
  Disclosure,
  EmptyState,
  Icon,
  List,
  Mark,
  Meter,
  Page,
  PageTitle,
  Row,
  SectionHead,
} from '../../../ui'
import { checkOf } from '../goal-node'
import styles from './checks.module.css'

type ChecksProps = {
  readonly data: AlignmentPage
  /** The past check that was asked for by its address. */
  readonly checkId: string | null
  readonly onNew: () => void
}

export function Checks({ data, checkId, onNew }: ChecksProps) {
  const checks = useSuspenseQuery(query.goals.checks.queryOptions()).data
  const goals = data.goals
    .filter(({ level, state }) => level === 'me' && state === 'active')
    .toSorted((a, b) => b.weight - a.weight)
  return (
    <Page aria-label="Alignment checks">
      <PageTitle
        facts={[dueWords(checks, useToday())]}
        end={<Begin checks={checks} hasGoals={goals.length > 0} />}
      >
        {checks.clarityPercent === null
          ? 'What will count as outstanding'
          : `${checks.clarityPercent}% of your weight is agreed`}
      </PageTitle>
      {goals.length === 0 ? (
        <EmptyState title="No goals of yours yet." action={<Button onPress={onNew}>Add a goal</Button>}>
          Write down what you are judged by. Then check it goal by goal.
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <Clarity data={data} checks={checks} goals={goals} />
          <Past checks={checks} checkId={checkId} />
        </div>
      )}
    </Page>
  )
}

function dueWords({ isDue, open, lastOn }: ChecksPage, today: string): string {
  if (open) {
    const done = open.goals.filter(({ isDone }) => isDone).length
    return `Begun ${plainDay(open.begunOn, today)}: ${done} of ${open.goals.length} goals gone through.`
  }
  const last = lastOn === null ? 'No check yet.' : `Last check ${plainDay(lastOn, today)}.`
  return isDue
    ? `${last} The next one is due.`
    : `${last} The next one comes at the end of a quarter, or after 80 days.`
}

function Begin({ checks, hasGoals }: { readonly checks: ChecksPage; readonly hasGoals: boolean }) {
  const act = useAct()
  if (checks.bossName === null || !hasGoals) return null
  const begin = async () => {
    if (await act.run(() => api.goals.beginCheck())) window.location.hash = '#/alignment/check'
  }
  return (
    <div className={styles.begin}>
      <Button
        variant={checks.open || checks.isDue ? 'primary' : 'default'}
        icon={ListChecks}
        isBusy={act.isBusy}
        onPress={() => void begin()}
      >
        {checks.open ? 'Go on with the check' : 'Begin the check'}
      </Button>
      {act.problem ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </div>
  )
}

type ClarityProps = {
  readonly data: AlignmentPage
  readonly checks: ChecksPage
  readonly goals: AlignmentPage['goals']
}

function Clarity({ data, checks, goals }: ClarityProps) {
  const today = useToday()
  const boss = data.bossName ? firstName(data.bossName) : 'your boss'
  const agreed = goals.reduce((sum, { weight, agreedOn }) => sum + (agreedOn ? weight : 0), 0)
  const weight = goals.reduce((sum, goal) => sum + goal.weight, 0)
  const percent = checks.clarityPercent
  return (
    <section aria-label="Clarity">
      <SectionHead
        level={2}
        right={percent === null ? 'nothing yet' : `${percent}%, ${agreed} of ${weight} points`}
      >
        Clarity
      </SectionHead>
      <Meter
        value={percent}
        mark={null}
        label={
          percent === null
            ? 'Clarity: no weighed goals yet'
            : `Clarity: ${percent} percent of the weight is agreed`
        }
      />
      <List aria-label="Your goals" className={styles.list}>
        {goals.map((goal) => {
          const check = checkOf(goal)
          const read = goal.lastRead
          const gap = read && isOpenGap(read, goal.agreedOn) ? gapOf(read) : null
          return (
            <Row
              key={goal.id}
              href={`#/alignment?goal=${goal.id}`}
              start={<Mark served={goal.served} size={9} />}
              note={
                <>
                  <Icon of={check.icon} size={13} className={styles.icon} />{' '}
                  {goal.agreedOn ? `Agreed ${plainDay(goal.agreedOn, today)}` : check.word}
                  {gap !== null && read?.boss
                    ? `. You read ${readWord(read.mine)}, ${boss} ${readWord(read.boss)}: ask what moves it.`
                    : ''}
                </>
              }
              end={<span className={styles.weight}>{goal.weight}</span>}
            >
              {goal.title}
            </Row>
          )
        })}
      </List>
    </section>
  )
}

function Past({ checks, checkId }: { readonly checks: ChecksPage; readonly checkId: string | null }) {
  return (
    <section aria-label="Past checks">
      <SectionHead level={2} hasLine>
        Past checks
      </SectionHead>
      {checks.past.length === 0 ? <EmptyState title="No check is finished yet." /> : null}
      {checks.past.map((check, index) => (
        <PastOne
          key={check.id}
          check={check}
          bossName={checks.bossName}
          isOpen={checkId === null ? index === 0 : check.id === checkId}
        />
      ))}
    </section>
  )
}

type PastOneProps = { readonly check: PastCheck; readonly bossName: string | null; readonly isOpen: boolean }

function PastOne({ check, bossName, isOpen }: PastOneProps) {
  const today = useToday()
  const name = bossName ? firstName(bossName) : 'the boss'
  return (
    <Disclosure
      className={styles.past}
      isOpenAtFirst={isOpen}
      title={[quarterWords(check.quarter), plainDay(check.on, today), clarityWords(check)]
        .filter(Boolean)
        .join(', ')}
    >
      {check.goals.length === 0 ? (
        <p className={styles.quiet}>Recorded in a talk, without its goals.</p>
      ) : (
        <ul className={styles.snapshot} aria-label={`Goals checked on ${plainDay(check.on, today)}`}>
          {check.goals.map((goal) => (
            <li key={goal.goalId}>
              <b>{goal.title}</b>
              <span className={styles.weight}>{goal.weight}</span>
              <p className={styles.quiet}>
                {[
                  goal.agreedOn ? `agreed ${plainDay(goal.agreedOn, today)}` : 'not agreed',
                  goal.mine === null ? '' : `you read ${readWord(goal.mine)}`,
                  goal.boss === null ? '' : `${name} ${readWord(goal.boss)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {goal.outstanding ? <p className={styles.said}>{goal.outstanding}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}

/** 'Q2 2026'. */
function quarterWords(quarter: string): string {
  const [year, name] = quarter.split('-')
  return name ? `${name} ${year}` : ''
}

/** 'clarity 40% to 65%'. */
export function clarityWords({ clarityBefore, clarityAfter }: PastCheck): string {
  if (clarityAfter === null) return ''
  return clarityBefore === null || clarityBefore === clarityAfter
    ? `clarity ${clarityAfter}%`
    : `clarity ${clarityBefore}% to ${clarityAfter}%`
}

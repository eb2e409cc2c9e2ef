// The guided check: my goals one after the other, heaviest first; left at any time and taken up again; finished with
// what came of it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { ChecksPage, OpenCheck } from '../../../../shared/goals/checks'
import { useAddressed } from '../../../app/addressed'
import { api, query } from '../../../app/api'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { firstName, plainDay } from '../../../app/words'
import { Bar, Button, EmptyState, LinkButton, Page, PageTitle, Skeleton } from '../../../ui'
import { BackToTalk } from './back-to-talk'
import styles from './check.module.css'
import { CheckOutcome } from './check-outcome'
import { CheckStep } from './check-step'
import { CheckSteps } from './check-steps'

const crumbs = [{ label: 'Alignment', href: '#/alignment' }, { label: 'Check' }]

export function CheckPage() {
  const page = useSuspenseQuery(query.goals.checks.queryOptions()).data
  const [finishedId, setFinished] = useState<string | null>(null)
  const [goalId, setGoal] = useState<string | null>(null)
  useAddressed(
    'goal',
    useCallback((id) => setGoal(id), []),
  )
  const finished = page.past.find(({ id }) => id === finishedId)
  if (finished) return <CheckOutcome check={finished} page={page} />
  if (page.open && page.open.id !== finishedId) {
    return <Going check={page.open} page={page} goalId={goalId} onGoal={setGoal} onFinished={setFinished} />
  }
  // Finished a moment ago: what came of it is on its way.
  if (finishedId !== null) return <Skeleton />
  return <Beginning page={page} />
}

function Beginning({ page }: { readonly page: ChecksPage }) {
  const today = useToday()
  const begin = useAct()
  const boss = page.bossName ? firstName(page.bossName) : null
  return (
    <>
      <Bar crumbs={crumbs} />
      <Page aria-label="Alignment check">
        <PageTitle
          facts={[page.lastOn ? `Last check ${plainDay(page.lastOn, today)}` : 'The first one']}
          lede="What meets each goal, what would be outstanding, and how you both read it. Goal by goal, heaviest first. You can leave at any time; nothing typed is lost."
        >
          {boss ? `Alignment check with ${boss}` : 'Alignment check'}
        </PageTitle>
        {boss === null ? (
          <EmptyState
            title="The check is a talk with your boss."
            action={<LinkButton href="#/boss">Add your boss</LinkButton>}
          />
        ) : (
          <div className={styles.begin}>
            <Button
              variant="primary"
              autoFocus
              isBusy={begin.isBusy}
              onPress={() => void begin.run(() => api.goals.beginCheck())}
            >
              Begin the check
            </Button>
          </div>
        )}
        {begin.problem ? (
          <p role="alert" className={styles.error}>
            {begin.problem.message}
          </p>
        ) : null}
      </Page>
    </>
  )
}

type GoingProps = {
  readonly check: OpenCheck
  readonly page: ChecksPage
  readonly goalId: string | null
  readonly onGoal: (id: string | null) => void
  readonly onFinished: (id: string) => void
}

function Going({ check, page, goalId, onGoal, onFinished }: GoingProps) {
  const today = useToday()
  const finish = useAct()
  const boss = firstName(page.bossName ?? 'your boss')
  const { goals } = check
  const done = goals.filter(({ isDone }) => isDone).length
  const current =
    goals.find((goal) => goal.goalId === goalId) ?? goals.find(({ isDone }) => !isDone) ?? goals[0]
  const at = current ? goals.indexOf(current) : -1
  const next = goals[at + 1] ?? goals.find((goal) => !goal.isDone && goal !== current)
  const complete = async () => {
    const isFinished = await finish.run(async () => {
      await api.goals.finishCheck({ id: check.id })
      return true
    }, 'The check is recorded.')
    if (isFinished) onFinished(check.id)
  }
  const drop = () => void finish.run(() => api.goals.dropCheck({ id: check.id }), 'The check was put aside.')
  return (
    <>
      <Bar crumbs={crumbs}>
        <BackToTalk talks={page.talks} />
        <Button variant="ghost" onPress={drop}>
          Put aside
        </Button>
        <Button
          variant={done === goals.length ? 'primary' : 'default'}
          isDisabled={done === 0}
          isBusy={finish.isBusy}
          onPress={() => void complete()}
        >
          Finish the check
        </Button>
      </Bar>
      <Page aria-label="Alignment check">
        <PageTitle
          facts={[`${done} of ${goals.length} gone through`, `begun ${plainDay(check.begunOn, today)}`]}
        >
          {`Alignment check with ${boss}`}
        </PageTitle>
        {finish.problem ? (
          <p role="alert" className={styles.error}>
            {finish.problem.message}
          </p>
        ) : null}
        <div className={styles.going}>
          <CheckSteps goals={goals} currentId={current?.goalId ?? null} onGoal={onGoal} />
          {current ? (
            <CheckStep
              key={`${check.id}:${current.goalId}`}
              checkId={check.id}
              goal={current}
              number={at + 1}
              count={goals.length}
              boss={boss}
              talks={page.talks}
              isLast={next === undefined}
              isMovedTo={goalId !== null}
              onNext={() => onGoal(next?.goalId ?? current.goalId)}
            />
          ) : (
            <EmptyState title="You have no active goal any more." />
          )}
        </div>
      </Page>
    </>
  )
}

// Today before anything was promised: three small steps, the numbers still to come, and a look around.
import { Check, FlaskConical } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useDataState } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName, rhythmWords } from '../../app/words'
import { Banner, Button, Icon, LinkButton } from '../../ui'
import styles from './first-steps.module.css'

type FirstStepsProps = {
  readonly boss: PersonRow | null
  readonly reports: readonly PersonRow[]
  /** What is planned already. */
  readonly children: ReactNode
}

const numbers = [
  { title: 'Say/do', words: 'Starts with your first promise.' },
  { title: 'Alignment', words: 'Starts with your first goal.' },
  { title: 'Who got your time', words: 'Starts with your first meeting.' },
] as const

export function FirstSteps({ boss, reports, children }: FirstStepsProps) {
  const { open } = useShell()
  const hasReports = reports.length > 0
  const addReports = () => open({ type: 'add-person', kind: 'direct_report' })
  return (
    <div className={styles.begin}>
      <h1 className={styles.title}>Nothing is promised yet.</h1>
      <p className={styles.lede}>Three small steps, and the first agenda writes itself.</p>
      <ol className={styles.steps}>
        <Step
          number={1}
          isDone={boss !== null}
          title="Name your boss"
          words={
            boss
              ? `${boss.name}, ${rhythmWords(boss.cadenceDays)}`
              : 'So that there is someone to prepare for.'
          }
          action={
            boss ? null : (
              <Button
                variant="primary"
                size="small"
                onPress={() => open({ type: 'add-person', kind: 'boss' })}
              >
                Add your boss
              </Button>
            )
          }
        />
        <Step
          number={2}
          isDone={false}
          title={boss ? `Write down ${firstName(boss.name)}’s goals` : 'Write down the goals of your boss'}
          words="Three is enough. Yours will nest under them."
          action={
            <LinkButton variant={boss ? 'primary' : 'default'} size="small" href="#/alignment">
              Add goals
            </LinkButton>
          }
        />
        <Step
          number={3}
          isDone={hasReports}
          title="Add the people who report to you"
          words={hasReports ? namesOf(reports) : 'And how often you want to talk.'}
          action={
            <Button size="small" onPress={addReports}>
              {hasReports ? 'Add another' : 'Add people'}
            </Button>
          }
        />
      </ol>
      <section className={styles.numbers} aria-label="The three numbers, still empty">
        {numbers.map(({ title, words }) => (
          <div key={title}>
            <h2 className={styles.head}>{title}</h2>
            <div className={styles.dashed} />
            <p className={styles.words}>{words}</p>
          </div>
        ))}
      </section>
      <div className={styles.coming}>{children}</div>
      <LookAround />
    </div>
  )
}

function namesOf(people: readonly PersonRow[]): string {
  const names = people.map((person) => firstName(person.name))
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

type StepProps = {
  readonly number: number
  readonly isDone: boolean
  readonly title: string
  readonly words: string
  readonly action: ReactNode
}

function Step({ number, isDone, title, words, action }: StepProps) {
  return (
    <li className={styles.step} data-done={isDone || undefined}>
      <span className={styles.number}>
        {isDone ? (
          <>
            <Icon of={Check} size={12} />
            <span className={styles.hidden}>Done</span>
          </>
        ) : (
          number
        )}
      </span>
      <div>
        <b className={styles.what}>{title}</b>
        <p className={styles.words}>{words}</p>
      </div>
      {action}
    </li>
  )
}

function LookAround() {
  const act = useAct()
  const { open } = useDataState()
  if (open === 'sample') return null
  return (
    <div className={styles.sample}>
      <Icon of={FlaskConical} />
      <p>Curious what a full month looks like? Open a made-up team beside yours.</p>
      <Button
        size="small"
        isBusy={act.isBusy}
        busyLabel="Opening"
        onPress={() => void act.run(() => api.welcome.enterSample())}
      >
        Open sample data
      </Button>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </div>
  )
}

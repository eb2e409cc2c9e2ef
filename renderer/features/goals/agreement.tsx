// The alignment check of one goal in three steps: you wrote what outstanding means, the boss says it back, both agree.
import { Circle, CircleCheck, CircleDashed, Lock } from 'lucide-react'
import { useState } from 'react'
import type { AlignmentPage, GoalView } from '../../../shared/goals/model'
import { readWord } from '../../../shared/goals/reads'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import type { Act } from '../../app/use-act'
import { firstName, plainDay } from '../../app/words'
import { Button, DateField, Icon, LinkButton, SectionHead } from '../../ui'
import styles from './goals.module.css'

type AgreementProps = { readonly goal: GoalView; readonly data: AlignmentPage; readonly act: Act }

type Step = { readonly words: string; readonly isDone: boolean; readonly on: string | null }

export function Agreement({ goal, data, act }: AgreementProps) {
  const today = useToday()
  const [on, setOn] = useState<string | null>(today)
  const steps = stepsOf(goal, data)
  const next = steps.findIndex(({ isDone }) => !isDone)
  const done = steps.filter(({ isDone }) => isDone).length
  const { lastRead } = goal
  const other = otherSide(goal, data)
  return (
    <section aria-label="Alignment check" className={styles.part}>
      <SectionHead level={3} right={`${done} of 3`}>
        Alignment check
      </SectionHead>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ol role="list" className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.words} data-next={index === next || undefined}>
            <span
              role="img"
              aria-label={step.isDone ? 'Done' : index === next ? 'Next' : 'Later'}
              className={styles.stepIcon}
            >
              <Icon of={step.isDone ? CircleCheck : index === next ? CircleDashed : Circle} size={14} />
            </span>
            <span>{step.words}</span>
            {step.on ? <span className={styles.quiet}>{plainDay(step.on, today)}</span> : null}
          </li>
        ))}
      </ol>
      {lastRead ? (
        <p className={styles.reads}>
          <Icon of={Lock} size={12} />
          {[
            `You read it: ${readWord(lastRead.mine)}`,
            lastRead.boss === null ? '' : `${other}: ${readWord(lastRead.boss)}`,
            plainDay(lastRead.on, today),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      ) : null}
      {goal.agreedOn ? (
        <p className={styles.quiet}>Agreed together, {plainDay(goal.agreedOn, today)}</p>
      ) : (
        <div className={styles.line}>
          <DateField
            label="Agreed on"
            value={on}
            onChange={setOn}
            today={today}
            leans="past"
            error={act.errorAt('on')}
          />
          <Button
            onPress={() =>
              void act.run(() => api.goals.agree({ id: goal.id, ...(on ? { on } : {}) }), 'Agreed')
            }
          >
            Agreed
          </Button>
        </div>
      )}
      {goal.level === 'me' && goal.state === 'active' && data.bossName ? (
        <LinkButton size="small" href={`#/alignment/check?goal=${goal.id}`}>
          Go through it in the check
        </LinkButton>
      ) : null}
    </section>
  )
}

/** Who says it back: the boss for your goals and the boss's own, the report for a report's. */
function otherSide(goal: GoalView, data: AlignmentPage): string {
  if (goal.level === 'report') return firstName(goal.ownerName)
  return data.bossName ? firstName(data.bossName) : 'your boss'
}

function stepsOf(goal: GoalView, data: AlignmentPage): readonly Step[] {
  const other = otherSide(goal, data)
  const said = goal.lastRead && goal.lastRead.boss !== null ? goal.lastRead.on : null
  return [
    {
      words: 'You wrote what outstanding means',
      isDone: goal.outstanding !== '' || goal.agreedOn !== null,
      on: null,
    },
    { words: `${other} says it back`, isDone: said !== null || goal.agreedOn !== null, on: said },
    { words: 'You both agree, with a date', isDone: goal.agreedOn !== null, on: goal.agreedOn },
  ]
}

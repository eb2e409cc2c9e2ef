// One dated line: what was achieved, how far it moved, what shows it, and whether the boss knows.
import { Check, Lock } from 'lucide-react'
import { type AccomplishmentView, impactWords } from '../../../shared/evidence/model'
import { changeWords } from '../../../shared/evidence/rules'
import { api } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import { Button, Icon, Mark, Row } from '../../ui'
import styles from './evidence.module.css'

type AccomplishmentLineProps = {
  readonly item: AccomplishmentView
  readonly boss: string
  readonly today: string
}

/** 'Pick errors 1.9 → 1.1 %'; only what was written of it. */
export function measureWords({ measure, measureBefore, measureAfter }: AccomplishmentView): string {
  return [measure, changeWords(measureBefore, measureAfter)].filter(Boolean).join(' ')
}

export function AccomplishmentLine({ item, boss, today }: AccomplishmentLineProps) {
  const { open } = useShell()
  const act = useAct()
  const { id, text, knownOn } = item
  const tell = () => void act.run(() => api.evidence.tell({ id }), `${boss} knows now.`)
  return (
    <Row
      start={
        <>
          <span className={styles.day}>{plainDay(item.happenedOn, today)}</span>
          <Mark served={item.benefits} size={9} />
        </>
      }
      note={[measureWords(item), impactWords[item.impact - 1] ?? '', item.evidence]
        .filter(Boolean)
        .join(' · ')}
      onPress={() => open({ type: 'edit', kind: 'accomplishment', id })}
      end={
        <>
          {item.visibility === 'private' ? (
            <span className={styles.lock}>
              <Icon of={Lock} size={12} /> private
            </span>
          ) : null}
          {act.problem ? <span role="alert">{act.problem.message}</span> : null}
          {knownOn === null ? (
            <Button
              size="small"
              icon={Check}
              aria-label={`Told ${boss}: ${text}`}
              isBusy={act.isBusy}
              onPress={tell}
            >
              Told
            </Button>
          ) : (
            <span>
              {boss} knows, {plainDay(knownOn, today)}
            </span>
          )}
        </>
      }
    >
      <span data-record={id}>{text}</span>
    </Row>
  )
}

// The numbers behind the pulse: every day with its four answers, a way to the talk, and a way to take a day out.
import { Trash2 } from 'lucide-react'
import { type PulsePoint, pulseDimensions, pulseQuestions } from '../../../shared/pulse/model'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import { IconButton, TextLink } from '../../ui'
import styles from './pulse.module.css'

export function PulseTable({ points }: { readonly points: readonly PulsePoint[] }) {
  const today = useToday()
  const act = useAct()
  return (
    <>
      <table className={styles.table} aria-label="Pulse, day by day">
        <thead>
          <tr>
            <th scope="col">Day</th>
            {pulseDimensions.map((dimension) => (
              <th key={dimension} scope="col">
                {pulseQuestions[dimension].label}
              </th>
            ))}
            <th scope="col">Words</th>
            <th scope="col">
              <span className={styles.unseen}>Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => {
            const { id, on, meetingId, words, isEstimate } = point
            const day = plainDay(on, today)
            return (
              <tr key={id ?? `${on} ${meetingId ?? ''}`}>
                <th scope="row">
                  {meetingId === null ? day : <TextLink href={`#/meetings/${meetingId}`}>{day}</TextLink>}
                </th>
                {pulseDimensions.map((dimension) => (
                  <td key={dimension}>{point[dimension] ?? <span className={styles.quiet}>skipped</span>}</td>
                ))}
                <td className={styles.said}>
                  {words}
                  {isEstimate ? <span className={styles.quiet}> your estimate</span> : null}
                </td>
                <td>
                  {id === null ? null : (
                    <IconButton
                      size="small"
                      icon={Trash2}
                      label={`Remove the answers of ${day}`}
                      onPress={() =>
                        void act.run(async () => {
                          await api.pulse.remove({ id })
                          return true
                        }, 'Removed.')
                      }
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {act.problem ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </>
  )
}

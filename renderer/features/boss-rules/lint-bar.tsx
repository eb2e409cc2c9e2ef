// Above the agenda: the rules of the boss it would break, each with what mends it. Nothing while it breaks none.
import { useQuery } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import type { Finding } from '../../../shared/boss-rules/lint'
import type { MeetingPage } from '../../../shared/meetings/model'
import { api, query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { useAct } from '../../app/use-act'
import { Button, Icon } from '../../ui'
import styles from './rules.module.css'

/** Hours run on while a page is open. */
const lookAgainEveryMs = 15_000

export function LintBar({ meeting }: { readonly meeting: MeetingPage }) {
  const { id } = meeting
  const act = useAct()
  const { data: findings = [] } = useQuery({
    ...query.bossRules.lint.queryOptions({ input: { meetingId: id } }),
    refetchInterval: lookAgainEveryMs,
  })
  const topics = findings.find(({ kind }) => kind === 'max_topics')
  const keepTop = () => {
    if (!topics) return false
    void act.run(() => api.agenda.keepTop({ meetingId: id, topics: topics.limit }), keptWords(topics.limit))
  }
  useCommands('prepare', { 'keep-top': keepTop })
  if (findings.length === 0) return null
  const shorten = (minutes: number) =>
    act.run(() => api.meetings.setLength({ id, lengthMinutes: minutes }), `Made it ${minutes} minutes.`)
  return (
    <ul className={styles.bar} aria-label={`Rules of ${meeting.personName}`}>
      {findings.map((finding) => (
        <li key={finding.kind} className={styles.finding}>
          <Icon of={Scale} size={14} className={styles.sign} />
          <span className={styles.words}>{finding.text}</span>
          {finding.kind === 'max_topics' ? (
            <Button size="small" command="keep-top" onPress={() => void keepTop()}>
              {finding.limit === 1 ? 'Keep the top one' : `Keep the top ${finding.limit}`}
            </Button>
          ) : finding.kind === 'max_minutes' ? (
            <Button size="small" onPress={() => void shorten(finding.limit)}>
              {`Make it ${finding.limit} minutes`}
            </Button>
          ) : finding.kind === 'send_ahead_hours' ? (
            <Button
              size="small"
              command="mark-sent"
              onPress={() =>
                void act.run(() => api.meetings.markSent({ id, isSent: true }), 'Marked as sent.')
              }
            >
              Mark as sent
            </Button>
          ) : null}
        </li>
      ))}
      {act.problem ? (
        <li role="alert" className={styles.error}>
          {act.problem.message}
        </li>
      ) : null}
    </ul>
  )
}

function keptWords(limit: Finding['limit']): string {
  return limit === 1 ? 'Kept the top one.' : `Kept the top ${limit}.`
}

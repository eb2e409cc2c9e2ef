// Beside the agenda of a check-in: what the boss may ask next, and why; each can be brought onto the agenda.
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import type { MayAsk } from '../../../shared/anticipation/model'
import type { MeetingPage } from '../../../shared/meetings/model'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Banner, Disclosure, IconButton, Mark, SectionHead } from '../../ui'
import styles from './anticipation.module.css'

const shownAtFirst = 4

export function MayAskNext({ meeting }: { readonly meeting: MeetingPage }) {
  const meetingId = meeting.id
  const { data: all = [] } = useQuery(query.anticipation.mayAsk.queryOptions({ input: { meetingId } }))
  const act = useAct()
  if (all.length === 0) return null
  const title = `${firstName(meeting.personName)} may ask next`
  const rest = all.slice(shownAtFirst)
  const line = (ask: MayAsk) => (
    <li key={`${ask.kind} ${ask.id}`} className={styles.ask}>
      <Mark served={ask.served} size={10} className={styles.mark} />
      <div className={styles.words}>
        <b className={styles.title}>{ask.title}</b>
        <p className={styles.quiet}>{ask.why}</p>
      </div>
      <IconButton
        size="small"
        icon={Plus}
        label={`Add to the agenda: ${ask.title}`}
        onPress={() =>
          void act.run(
            () => api.anticipation.bring({ meetingId, kind: ask.kind, id: ask.id }),
            'Added to the agenda',
          )
        }
      />
    </li>
  )
  return (
    <section aria-label={title} className={styles.part}>
      <SectionHead level={2} note="be early">
        {title}
      </SectionHead>
      <ul>{all.slice(0, shownAtFirst).map(line)}</ul>
      {rest.length > 0 ? (
        <Disclosure title={`${rest.length} more`}>
          <ul>{rest.map(line)}</ul>
        </Disclosure>
      ) : null}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}

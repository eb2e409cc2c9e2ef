// One meeting at one address: prepared, held, or over.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Id } from '../../../shared/words'
import { id as idSchema } from '../../../shared/words'
import { query } from '../../app/api'
import { Bar, EmptyState, Page } from '../../ui'
import { Live } from './live/live'
import { Prepare } from './prepare/prepare'
import { Review } from './review/review'

function Stage({ id }: { readonly id: Id }) {
  const meeting = useSuspenseQuery(query.meetings.find.queryOptions({ input: { id } })).data
  if (meeting.status === 'in_progress') return <Live meeting={meeting} />
  if (meeting.status === 'closed' || meeting.status === 'cancelled') return <Review meeting={meeting} />
  return <Prepare meeting={meeting} />
}

export function MeetingPage({ id }: { readonly id: string }) {
  const known = idSchema.safeParse(id)
  if (known.success) return <Stage id={known.data} />
  return (
    <>
      <Bar crumbs={[{ label: 'Meetings', href: '#/meetings' }]} />
      <Page aria-label="Meeting">
        <EmptyState title="There is no meeting at this address." />
      </Page>
    </>
  )
}

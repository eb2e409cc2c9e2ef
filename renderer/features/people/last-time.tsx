// What was written the last time you talked; the private part stays out of sight until it is asked for.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { MeetingRow } from '../../../shared/meetings/model'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { minutesWords, plainDay } from '../../app/words'
import { EmptyState, SectionHead, TextLink } from '../../ui'
import { NoteText, RevealPrivate } from '../notes'
import styles from './person.module.css'

export function LastTime({ person }: { readonly person: PersonRow }) {
  const meetings = useSuspenseQuery(
    query.meetings.list.queryOptions({ input: { relationshipId: person.relationshipId, limit: 60 } }),
  ).data
  const last = meetings.find(({ status }) => status === 'closed')
  return last ? <LastNotes meeting={last} /> : null
}

function LastNotes({ meeting }: { readonly meeting: MeetingRow }) {
  const today = useToday()
  const notes = useQuery(query.notes.list.queryOptions({ input: { meetingId: meeting.id } }))
  const noted = useSuspenseQuery(
    query.people.talks.queryOptions({ input: { id: meeting.personId, limit: 0 } }),
  ).data
  const written = (notes.data ?? []).filter(({ text }) => text.trim() !== '')
  const shared = written.filter(({ audience }) => audience === 'shared')
  const day = plainDay(meeting.on, today)
  return (
    <section aria-label="Last time">
      <SectionHead
        hasLine
        note={`${day}, ${minutesWords(meeting.lengthMinutes)}`}
        right={
          <span className={styles.ways}>
            <TextLink href={`#/meetings/${meeting.id}`}>Open</TextLink>
            {noted.notes > 0 ? (
              <TextLink href={`#/people/${meeting.personId}/notes`}>
                {noted.notes === 1 ? 'The one note' : `All ${noted.notes} notes`}
              </TextLink>
            ) : null}
          </span>
        }
      >
        Last time
      </SectionHead>
      <div className={styles.notes}>
        {notes.data && shared.length === 0 ? <EmptyState title="No shared notes." /> : null}
        {shared.map((note) => (
          <NoteText key={note.id} text={note.text} label={`Shared note, ${day}`} />
        ))}
        <RevealPrivate
          texts={written
            .filter(({ audience }) => audience === 'private')
            .map(({ id, text }) => ({ id, title: day, text }))}
        />
      </div>
    </section>
  )
}

// Everything that was written in the talks with one person, newest first; the private part stays out of sight until V.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { NotedTalk } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { useToday } from '../../app/state'
import { firstName, minutesWords, shortDay } from '../../app/words'
import { Bar, Button, EmptyState, Page, PageTitle, PrivateBlock, SectionHead, TextLink } from '../../ui'
import { NoteText } from '../notes'
import styles from './person.module.css'

const shownAtOnce = 20

export function PersonNotesPage({ id }: { readonly id: string }) {
  const [limit, setLimit] = useState(shownAtOnce)
  const [isShown, setShown] = useState(false)
  const [, go] = useLocation()
  const person = useSuspenseQuery(query.people.find.queryOptions({ input: { id: id as Id } })).data
  const { talks, notes, all } = useSuspenseQuery(
    query.people.talks.queryOptions({ input: { id: person.id, limit } }),
  ).data
  const hasPrivate = talks.some((talk) => talk.notes.some(({ audience }) => audience === 'private'))
  const toggle = () => setShown(!isShown)
  useCommands('anywhere', { 'reveal-private': toggle, 'go-up': () => go(`/people/${id}`) })
  const place =
    person.row?.kind === 'boss' ? { label: 'Boss', href: '#/boss' } : { label: 'Team', href: '#/team' }
  const title = `Notes with ${firstName(person.name)}`
  return (
    <>
      <Bar crumbs={[place, { label: person.name, href: `#/people/${id}` }, { label: 'Notes' }]}>
        {hasPrivate ? (
          <Button variant="ghost" command="reveal-private" aria-expanded={isShown} onPress={toggle}>
            {isShown ? 'Hide private' : 'Show private'}
          </Button>
        ) : null}
      </Bar>
      <Page aria-label={title}>
        <PageTitle hasLine facts={all === 0 ? [] : [countWords(notes, 'note'), countWords(all, 'talk')]}>
          {title}
        </PageTitle>
        <div className={styles.main}>
          {talks.length === 0 ? <EmptyState title="Nothing was written in a talk yet." /> : null}
          {talks.map((talk) => (
            <Talk key={talk.meetingId} talk={talk} isShown={isShown} />
          ))}
          {all > talks.length ? (
            <Button size="small" onPress={() => setLimit(limit + shownAtOnce)} className={styles.earlier}>
              Show earlier talks
            </Button>
          ) : null}
        </div>
      </Page>
    </>
  )
}

function countWords(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}

function Talk({ talk, isShown }: { readonly talk: NotedTalk; readonly isShown: boolean }) {
  const today = useToday()
  const day = shortDay(talk.on, today)
  const shared = talk.notes.filter(({ audience }) => audience === 'shared')
  const hidden = talk.notes.filter(({ audience }) => audience === 'private')
  return (
    <section aria-label={day}>
      <SectionHead
        hasLine
        note={[minutesWords(talk.lengthMinutes), talk.title].filter(Boolean).join(', ')}
        right={
          <TextLink href={`#/meetings/${talk.meetingId}`} aria-label={`Open the talk of ${day}`}>
            Open
          </TextLink>
        }
      >
        {day}
      </SectionHead>
      <div className={styles.notes}>
        {shared.map((note) => (
          <div key={note.id}>
            {note.about ? <p className={styles.quiet}>{note.about}</p> : null}
            <NoteText text={note.text} label={`Shared note, ${note.about || day}`} />
          </div>
        ))}
        {hidden.length === 0 ? null : (
          <PrivateBlock note={countWords(hidden.length, 'note')}>
            {isShown
              ? hidden.map((note) => (
                  <div key={note.id}>
                    {note.about ? <p className={styles.quiet}>{note.about}</p> : null}
                    <NoteText text={note.text} label={`Private, ${note.about || day}`} />
                  </div>
                ))
              : null}
          </PrivateBlock>
        )}
      </div>
    </section>
  )
}

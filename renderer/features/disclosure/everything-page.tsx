// Everything about one person on one screen, private rows included: what you could be asked to show.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import { useCallback } from 'react'
import type { KeptGroup, KeptRow } from '../../../shared/disclosure/model'
import type { Id } from '../../../shared/words'
import { useAddressed } from '../../app/addressed'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Bar, EmptyState, Icon, List, Page, PageTitle, SectionHead, TextLink } from '../../ui'
import styles from './disclosure.module.css'

export function EverythingPage({ id }: { readonly id: string }) {
  const personId = id as Id
  const { name, groups, count } = useSuspenseQuery(
    query.disclosure.everything.queryOptions({ input: { personId } }),
  ).data
  useAddressed(
    'part',
    useCallback((part) => document.getElementById(part)?.scrollIntoView({ block: 'start' }), []),
  )
  const title = `Everything about ${firstName(name)}`
  return (
    <>
      <Bar crumbs={[{ label: name, href: `#/people/${id}` }, { label: 'Everything' }]} />
      <Page aria-label={title}>
        <PageTitle
          lede={`${count} ${count === 1 ? 'entry' : 'entries'}, private ones too. Write nothing here that you would not be glad to show.`}
        >
          {title}
        </PageTitle>
        {groups.length > 6 ? (
          <nav aria-label="Parts" className={styles.parts}>
            {groups.map((group) => (
              <TextLink key={group.title} href={`#/people/${id}/everything?part=${anchorOf(group)}`}>
                {`${group.title}, ${group.rows.length}`}
              </TextLink>
            ))}
          </nav>
        ) : null}
        {count === 0 ? <EmptyState title="Nothing is kept." /> : null}
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.title} group={group} />
          ))}
        </div>
      </Page>
    </>
  )
}

function anchorOf({ title }: KeptGroup): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}

function Group({ group }: { readonly group: KeptGroup }) {
  return (
    <section aria-label={group.title} id={anchorOf(group)}>
      <SectionHead hasLine note={String(group.rows.length)}>
        {group.title}
      </SectionHead>
      <List aria-label={group.title}>
        {group.rows.map((row) => (
          <Kept key={row.id} row={row} />
        ))}
      </List>
    </section>
  )
}

function Kept({ row }: { readonly row: KeptRow }) {
  const today = useToday()
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {row.title === '' ? null : <p className={styles.title}>{row.title}</p>}
        {row.facts.length === 0 ? null : (
          <dl className={styles.facts}>
            {row.facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <span className={styles.end}>
        {row.isPrivate ? (
          <span className={styles.private}>
            <Icon of={Lock} size={12} /> Private
          </span>
        ) : null}
        {row.on === null ? null : plainDay(row.on, today)}
        {row.path === null ? null : <TextLink href={`#${row.path}`}>Open</TextLink>}
      </span>
    </li>
  )
}

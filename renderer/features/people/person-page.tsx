// One person: what you said to each other, what was talked about, what they need, and how you work together.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'
import { Columns, Page } from '../../ui'
import { ArchivedPerson } from './archived-person'
import { BossAside, BossMain } from './boss-page'
import { EditPerson } from './edit-person'
import { EditRhythm } from './edit-rhythm'
import styles from './person.module.css'
import { PersonBar } from './person-bar'
import type { PersonDialog } from './person-dialog'
import { PersonHead } from './person-head'
import { RemovePerson } from './remove-person'
import { ReportAside, ReportMain } from './report-page'

export function PersonPage({ id }: { readonly id: string }) {
  const person = useSuspenseQuery(query.people.find.queryOptions({ input: { id: id as Id } })).data
  const [dialog, setDialog] = useState<PersonDialog | null>(null)
  const { open } = useShell()
  const { row } = person
  const close = () => setDialog(null)
  useCommands('person', {
    edit: () => setDialog('edit'),
    new: () => (row ? open({ type: 'new-meeting', relationshipId: row.relationshipId }) : undefined),
    capture: () => open({ type: 'capture', kind: 'topic', personId: row ? person.id : null }),
    promise: () => (row ? open({ type: 'capture', kind: 'promise', personId: person.id }) : undefined),
  })
  return (
    <>
      <PersonBar person={person} onDialog={setDialog} />
      <Page aria-label={person.name}>
        <PersonHead person={person} />
        {row === null ? (
          <ArchivedPerson person={person} />
        ) : (
          <Columns layout="main-aside" className={styles.columns}>
            <div className={styles.main}>
              {row.kind === 'boss' ? <BossMain row={row} /> : <ReportMain row={row} />}
            </div>
            <aside className={styles.side} aria-label={`About ${person.name}`}>
              {row.kind === 'boss' ? (
                <BossAside person={person} row={row} onDialog={setDialog} />
              ) : (
                <ReportAside person={person} row={row} onDialog={setDialog} />
              )}
            </aside>
          </Columns>
        )}
      </Page>
      {dialog === 'edit' ? <EditPerson person={person} onClose={close} /> : null}
      {dialog === 'rhythm' && row ? <EditRhythm person={person} row={row} onClose={close} /> : null}
      {dialog === 'remove' ? <RemovePerson person={person} onClose={close} /> : null}
    </>
  )
}

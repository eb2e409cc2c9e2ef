// What only a boss's page has: what will be needed, the rules, and below them what is looked at now and then.
import { useSuspenseQueries } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import { useAddressed } from '../../app/addressed'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Disclosure } from '../../ui'
import { Gaps } from '../anticipation'
import { RulesSection } from '../boss-rules'
import { Risen } from '../hinge'
import { Readings } from '../readings'
import { Moments } from '../reputation'
import { Asks } from '../sponsor'
import styles from './person.module.css'
import { RecordList } from './record-list'

export function BossSections({ person }: { readonly person: PersonRow }) {
  const [isOpen, setOpen] = useState(false)
  useAddressed(
    'show',
    useCallback(() => setOpen(true), []),
  )
  return (
    <>
      <Risen person={person} />
      <Needs person={person} />
      <RulesSection person={person} />
      <Disclosure
        title={`More about working with ${firstName(person.name)}`}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <div className={styles.main}>
          <Gaps person={person} />
          <Readings person={person} />
          <Moments person={person} />
          <Asks person={person} />
        </div>
      </Disclosure>
    </>
  )
}

function Needs({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const { relationshipId } = person
  const [needs, rate] = useSuspenseQueries({
    queries: [
      query.anticipation.needs.queryOptions({ input: { relationshipId } }),
      query.anticipation.rate.queryOptions({ input: { relationshipId } }),
    ],
  })
  const { part, whole, display } = rate.data
  const name = firstName(person.name)
  const counted = display.endsWith('%')
    ? `${display} offered first, ${part} of ${whole}`
    : `${display} offered first`
  return (
    <RecordList
      title={`What ${name} will need`}
      note={whole === 0 ? undefined : counted}
      kind="need"
      personId={person.id}
      addLabel={`Add what ${name} will need`}
      empty="Nothing noted yet. A board, a budget, a visit?"
      lines={needs.data.map((need) => ({
        id: need.id,
        text: need.text,
        served: need.served ?? 'boss',
        isPrivate: need.visibility === 'private',
        note: `needed ${plainDay(need.neededOn, today)}, ${need.leadDays === 1 ? '1 day' : `${need.leadDays} days`} ahead`,
        end: 'offer by',
        due: need.offerBy,
      }))}
    />
  )
}

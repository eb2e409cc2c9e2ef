// Beside the agenda of a check-in: what you know of the boss, folded away where room is short.
import { useState } from 'react'
import type { MeetingPage } from '../../../shared/meetings/model'
import { firstName } from '../../app/words'
import { Disclosure, useIsNarrow } from '../../ui'
import styles from './profile.module.css'
import { ProfileFacts } from './profile-facts'
import { useProfile } from './use-profile'

/** As it was left: opening another check-in finds it the same. */
let leftOpen: boolean | null = null

export function AboutBoss({ meeting }: { readonly meeting: MeetingPage }) {
  const name = firstName(meeting.personName)
  const { profile, write, form } = useProfile(meeting.relationshipId, name)
  const isNarrow = useIsNarrow()
  const [isOpen, setOpen] = useState(leftOpen ?? !isNarrow)
  return (
    <section aria-label={`About ${name}`} className={styles.about}>
      <Disclosure
        title={`About ${name}, ${profile.filled} of ${profile.of}`}
        isOpen={isOpen}
        onOpenChange={(open) => {
          leftOpen = open
          setOpen(open)
        }}
      >
        <ProfileFacts profile={profile} onWrite={write} />
      </Disclosure>
      {form}
    </section>
  )
}

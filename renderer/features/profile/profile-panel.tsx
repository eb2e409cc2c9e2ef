// On the boss's page: what you know, how much of eight that is, and what to learn next.
import { Pencil } from 'lucide-react'
import type { PersonRow } from '../../../shared/people/model'
import { firstName } from '../../app/words'
import { IconButton, SectionHead } from '../../ui'
import styles from './profile.module.css'
import { ProfileFacts } from './profile-facts'
import { useProfile } from './use-profile'

export function ProfilePanel({ person }: { readonly person: PersonRow }) {
  const name = firstName(person.name)
  const { profile, write, form } = useProfile(person.relationshipId, name)
  const label = `Working with ${name}`
  return (
    <section aria-label={label}>
      <SectionHead
        className={styles.head}
        note={`${profile.filled} of ${profile.of}`}
        right={
          <IconButton
            size="small"
            icon={Pencil}
            label={`Edit what you know of ${name}`}
            onPress={() => write()}
          />
        }
      >
        {label}
      </SectionHead>
      <ProfileFacts profile={profile} onWrite={write} />
      <p className={styles.quiet}>Only you. Never printed or exported.</p>
      {form}
    </section>
  )
}

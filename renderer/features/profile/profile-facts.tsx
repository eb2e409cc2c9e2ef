// What is known of a boss, line by line, and the one thing worth learning next.
import type { ProfileField, ProfileView } from '../../../shared/profile/model'
import { profileFields } from '../../../shared/profile/model'
import { profileLabels } from '../../../shared/profile/rules'
import { Button } from '../../ui'
import styles from './profile.module.css'

type ProfileFactsProps = {
  readonly profile: ProfileView
  /** Opens the form at a field. */
  readonly onWrite: (field: ProfileField) => void
}

export function ProfileFacts({ profile, onWrite }: ProfileFactsProps) {
  const { words, next } = profile
  const known = profileFields.filter((field) => words[field].trim() !== '')
  return (
    <>
      {known.length > 0 ? (
        <dl className={styles.facts}>
          {known.map((field) => (
            <div key={field}>
              <dt>{profileLabels[field]}</dt>
              <dd>{words[field]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {next ? (
        <div className={styles.next}>
          <p className={styles.quiet}>Worth learning next</p>
          <p className={styles.ask}>{next.question}</p>
          <Button
            size="small"
            aria-label={`Write it down: ${profileLabels[next.field]}`}
            onPress={() => onWrite(next.field)}
          >
            Write it down
          </Button>
        </div>
      ) : null}
    </>
  )
}

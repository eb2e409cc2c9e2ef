// On Today from Friday to Monday: the week in two numbers, three taps.
import { useSuspenseQuery } from '@tanstack/react-query'
import { hoursInWords } from '../../../shared/weeks/rules'
import { query } from '../../app/api'
import { SectionHead } from '../../ui'
import { WeekForm } from './week-form'
import styles from './weeks.module.css'

export function WeekLook() {
  const { due, heldMinutes } = useSuspenseQuery(query.weeks.view.queryOptions()).data
  if (due === null) return null
  return (
    <section aria-label="The week" className={styles.look}>
      <SectionHead hasLine note="only you">
        How did the week divide?
      </SectionHead>
      {heldMinutes > 0 ? (
        <p className={styles.quiet}>{`Your talks took ${hoursInWords(heldMinutes)} hours of it.`}</p>
      ) : null}
      <WeekForm key={due} weekOn={due} deskMinutes={null} jobMinutes={null} />
    </section>
  )
}

// Which of the themes that should come round were asked in the last ten talks with one person, and which were not.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { COVERAGE_MEETINGS } from '../../../shared/prompts/rules'
import { themeNames } from '../../../shared/prompts/themes'
import { query } from '../../app/api'
import { firstName } from '../../app/words'
import { TextLink } from '../../ui'
import styles from './prompts.module.css'
import type { Shelf, Whom } from './shelves'

type CoverageLineProps = { readonly whom: NonNullable<Whom>; readonly onTheme: (shelf: Shelf) => void }

export function CoverageLine({ whom, onTheme }: CoverageLineProps) {
  const all = useSuspenseQuery(query.prompts.coverage.queryOptions()).data
  const coverage = all.find(({ personId }) => personId === whom.id)
  if (!coverage) return null
  if (coverage.percent === null)
    return <p className={styles.coverage}>No talk with {firstName(whom.name)} is held yet.</p>
  return (
    <p className={styles.coverage}>
      <b>
        {coverage.asked} of {coverage.required} themes
      </b>{' '}
      asked in the last {COVERAGE_MEETINGS} talks.
      {coverage.missing.length > 0 ? ' Not yet: ' : ''}
      {coverage.missing.map((theme, index) => (
        <Fragment key={theme}>
          {index > 0 ? ', ' : ''}
          <TextLink onPress={() => onTheme({ type: 'theme', audience: whom.kind, theme })}>
            {themeNames[theme]}
          </TextLink>
        </Fragment>
      ))}
    </p>
  )
}

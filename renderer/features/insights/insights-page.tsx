// Insights: calm numbers for your own eyes, each with the sentence behind it and a way to what it is made of.
import { useSuspenseQuery } from '@tanstack/react-query'
import { query } from '../../app/api'
import { Bar, Page, PageTitle } from '../../ui'
import { Words } from '../reputation'
import { Boss } from './boss'
import { Customers } from './customers'
import styles from './insights.module.css'
import { Promises } from './promises'
import { Team } from './team'

export function InsightsPage() {
  const view = useSuspenseQuery(query.insights.view.queryOptions()).data
  return (
    <>
      <Bar crumbs={[{ label: 'Insights' }]} />
      <Page aria-label="Insights">
        <PageTitle lede="Counts, not scores. Only you see them; nothing here is printed or exported.">
          What the last half-year shows
        </PageTitle>
        <div className={styles.parts}>
          <Customers view={view} />
          <Team view={view} />
          <Promises />
          <Boss bosses={view.bosses} />
          <Words />
        </div>
      </Page>
    </>
  )
}

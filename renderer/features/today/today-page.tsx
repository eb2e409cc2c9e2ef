// Today.
import { Bar, Page, PageTitle } from '../../ui'

export function TodayPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Today">
        <PageTitle>Today</PageTitle>
      </Page>
    </>
  )
}

// Commitments.
import { Bar, Page, PageTitle } from '../../ui'

export function CommitmentsPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Commitments">
        <PageTitle>Commitments</PageTitle>
      </Page>
    </>
  )
}

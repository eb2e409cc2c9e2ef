// Alignment.
import { Bar, Page, PageTitle } from '../../ui'

export function AlignmentPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Alignment">
        <PageTitle>Alignment</PageTitle>
      </Page>
    </>
  )
}

// Customers.
import { Bar, Page, PageTitle } from '../../ui'

export function CustomersPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Customers">
        <PageTitle>Customers</PageTitle>
      </Page>
    </>
  )
}

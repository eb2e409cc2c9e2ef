// Person.
import { Bar, Page, PageTitle } from '../../ui'

export function PersonPage({ id }: { readonly id: string }) {
  return (
    <>
      <Bar />
      <Page aria-label="Person">
        <PageTitle>{id}</PageTitle>
      </Page>
    </>
  )
}

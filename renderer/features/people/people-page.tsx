// People.
import { Bar, Page, PageTitle } from '../../ui'

export function PeoplePage({ kind }: { readonly kind: 'boss' | 'direct_report' }) {
  return (
    <>
      <Bar />
      <Page aria-label="People">
        <PageTitle>{kind === 'boss' ? 'Boss' : 'Team'}</PageTitle>
      </Page>
    </>
  )
}

// Meeting.
import { Bar, Page, PageTitle } from '../../ui'

export function MeetingPage({ id }: { readonly id: string }) {
  return (
    <>
      <Bar />
      <Page aria-label="Meeting">
        <PageTitle>{id}</PageTitle>
      </Page>
    </>
  )
}

// Meetings.
import { Bar, Page, PageTitle } from '../../ui'

export function MeetingsPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Meetings">
        <PageTitle>Meetings</PageTitle>
      </Page>
    </>
  )
}

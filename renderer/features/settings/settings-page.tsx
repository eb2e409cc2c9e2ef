// Settings.
import { Bar, Page, PageTitle } from '../../ui'

export function SettingsPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Settings">
        <PageTitle>Settings</PageTitle>
      </Page>
    </>
  )
}

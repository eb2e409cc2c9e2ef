// Prompts.
import { Bar, Page, PageTitle } from '../../ui'

export function PromptsPage() {
  return (
    <>
      <Bar />
      <Page aria-label="Prompts">
        <PageTitle>Prompts</PageTitle>
      </Page>
    </>
  )
}

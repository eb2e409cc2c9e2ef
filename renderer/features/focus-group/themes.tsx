// On the customers' page: what was heard by theme in the last 60 days, the hot ones first.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ThemeView } from '../../../shared/focus-group/model'
import { THEME_DAYS, themeInWords } from '../../../shared/focus-group/rules'
import { query } from '../../app/api'
import { Disclosure, EmptyState, List, Row, SectionHead, Tag } from '../../ui'
import { ThemeDialog } from './theme-dialog'

/** So many are listed at first; the others wait behind them. */
const shownAtFirst = 4

export function Themes() {
  const themes = useSuspenseQuery(query.focusGroup.themes.queryOptions()).data
  const [open, setOpen] = useState<string | null>(null)
  const heard = themes.filter(({ signals }) => signals.length > 0)
  const row = (theme: ThemeView) => (
    <Row
      key={theme.theme}
      note={themeInWords(theme)}
      end={theme.isHot ? <Tag>hot</Tag> : null}
      onPress={() => setOpen(theme.theme)}
    >
      {theme.theme}
    </Row>
  )
  const shown = heard.find(({ theme }) => theme === open)
  return (
    <section aria-label="Themes">
      <SectionHead hasLine note={`${THEME_DAYS} days`}>
        Themes
      </SectionHead>
      {heard.length === 0 ? (
        <EmptyState title="No themes yet.">Give a signal a theme, such as “label”.</EmptyState>
      ) : (
        <List aria-label="Themes">{heard.slice(0, shownAtFirst).map(row)}</List>
      )}
      {heard.length > shownAtFirst ? (
        <Disclosure title={`${heard.length - shownAtFirst} more`}>
          <List aria-label="More themes">{heard.slice(shownAtFirst).map(row)}</List>
        </Disclosure>
      ) : null}
      {shown ? <ThemeDialog theme={shown} onClose={() => setOpen(null)} /> : null}
    </section>
  )
}

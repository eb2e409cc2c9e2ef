// Under Insights: how many themes are hot, and how early incidents were heard of.
import { useSuspenseQuery } from '@tanstack/react-query'
import { THEME_DAYS } from '../../../shared/focus-group/rules'
import { query } from '../../app/api'
import { NumberBlock, TextLink } from '../../ui'

export function HotThemes() {
  const themes = useSuspenseQuery(query.focusGroup.themes.queryOptions()).data
  const hot = themes.filter(({ isHot }) => isHot)
  const leads = themes
    .flatMap(({ incidents }) => incidents)
    .flatMap(({ leadDays }) => (leadDays === null ? [] : [leadDays]))
  const early = leads.length === 0 ? '' : ` Heard up to ${Math.max(...leads)} days before something broke.`
  return (
    <NumberBlock title="Hot themes" note={`${THEME_DAYS} days`} value={hot.length === 0 ? null : hot.length}>
      {themes.length === 0
        ? 'Nothing yet. Give signals a theme.'
        : hot.length === 0
          ? `None of ${themes.length === 1 ? 'one theme' : `${themes.length} themes`} is hot.${early}`
          : `${hot.map(({ theme }) => `“${theme}”`).join(', ')}.${early}`}{' '}
      <TextLink href="#/customers?part=themes">What was heard</TextLink>
    </NumberBlock>
  )
}

// What to know about the figures: weights that do not add up, goals nothing serves, links to goals that are over.
import type { AlignmentPage } from '../../../shared/goals/model'
import { Banner } from '../../ui'

const over = { achieved: 'achieved', missed: 'missed', abandoned: 'abandoned' } as const

export function Warnings({ data }: { readonly data: AlignmentPage }) {
  const { mine, reports, deadLinks } = data
  const unbalanced = reports.filter(({ figure }) => figure.percent !== null && !figure.weightsAddUp)
  return (
    <>
      {mine.percent !== null && !mine.weightsAddUp ? (
        <Banner>
          Your weights add up to {mine.weightTotal}, not 100. The figure divides by {mine.weightTotal}.
        </Banner>
      ) : null}
      {unbalanced.map(({ personId, name, figure }) => (
        <Banner key={personId}>
          {name}’s weights add up to {figure.weightTotal}, not 100. The figure divides by {figure.weightTotal}
          .
        </Banner>
      ))}
      {mine.uncovered.length ? (
        <Banner>
          Nothing of yours supports {mine.uncovered.map((goal) => `“${goal.title}”`).join(', ')}.
        </Banner>
      ) : null}
      {deadLinks.map((link) => (
        <Banner key={`${link.goalId}:${link.parentId}`}>
          “{link.parentTitle}” is {over[link.parentState as keyof typeof over]}, so {link.share}% of “
          {link.goalTitle}” counts as 0.
        </Banner>
      ))}
      {mine.percent === 100 ? (
        <Banner>Everything is nested. There is no room kept for your own initiatives.</Banner>
      ) : null}
    </>
  )
}

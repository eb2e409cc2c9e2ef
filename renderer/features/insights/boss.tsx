// What you and the boss owe each other: needs offered first, moments you were gone to, words about you.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { BossInsights, InsightsView } from '../../../shared/insights/contract'
import type { MomentCounts } from '../../../shared/reputation/model'
import { query } from '../../app/api'
import { firstName } from '../../app/words'
import { NumberBlock, TextLink } from '../../ui'
import { Part } from './part'
import { RateBlock } from './rate-block'

export function Boss({ bosses }: { readonly bosses: InsightsView['bosses'] }) {
  const { overlap } = useSuspenseQuery(query.reputation.words.queryOptions()).data
  return (
    <Part title="Boss">
      {bosses.map((boss) => (
        <OfferedFirst key={boss.relationshipId} boss={boss} />
      ))}
      {bosses.map((boss) => (
        <CameFirst key={boss.relationshipId} boss={boss} />
      ))}
      <NumberBlock title="Words about you" value={overlap.whole === 0 ? null : overlap.display}>
        {overlap.whole === 0
          ? 'Nothing yet. Choose three words you want to be known for.'
          : 'words you want to be known for were heard'}
      </NumberBlock>
    </Part>
  )
}

function BossLink({ boss }: { readonly boss: BossInsights }) {
  return <TextLink href={`#/people/${boss.personId}`}>{`With ${firstName(boss.name)}`}</TextLink>
}

function OfferedFirst({ boss }: { readonly boss: BossInsights }) {
  const name = firstName(boss.name)
  return (
    <RateBlock
      title="Offered first"
      note={name}
      rate={boss.offeredFirst}
      words={`needs offered before ${name} asked.`}
      empty={`Nothing yet. Note what ${name} will need, and when.`}
    >
      <BossLink boss={boss} />
    </RateBlock>
  )
}

/** " (1 critical task, 2 times advice)": only what there was. */
function madeOf(byKind: MomentCounts['byKind']): string {
  const parts = [
    [byKind.critical_assignment, 'critical task', 'critical tasks'],
    [byKind.advice_sought, 'time advice', 'times advice'],
    [byKind.early_confidence, 'confidence', 'confidences'],
  ] as const
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

function CameFirst({ boss }: { readonly boss: BossInsights }) {
  const { now, earlier, byKind } = boss.moments
  const name = firstName(boss.name)
  const isNothing = now + earlier === 0
  return (
    <NumberBlock title="Came to you first" note={name} value={isNothing ? null : now}>
      {isNothing
        ? `Nothing yet. Note when ${name} comes to you first.`
        : `${now === 1 ? 'time' : 'times'} in half a year${madeOf(byKind)}, ${earlier} in the half-year before.`}{' '}
      <BossLink boss={boss} />
    </NumberBlock>
  )
}

// Insights: calm numbers for your own eyes, each with the sentence behind it and a way to what it is made of.
import { useSuspenseQueries } from '@tanstack/react-query'
import type { BossInsights, InsightsView } from '../../../shared/insights/contract'
import { BALANCE_DAYS, DESK_WORK_DAYS, deskWorkNote } from '../../../shared/insights/rules'
import type { MomentCounts } from '../../../shared/reputation/model'
import { query } from '../../app/api'
import { firstName } from '../../app/words'
import { Bar, NumberBlock, Numbers, Page, PageTitle, TextLink } from '../../ui'
import { Loops } from '../hinge'
import { Voices } from '../recognition'
import { Words } from '../reputation'
import { SightBlock } from '../sight'
import { TimeBlock } from '../today'
import styles from './insights.module.css'

export function InsightsPage() {
  const [view, words] = useSuspenseQueries({
    queries: [query.insights.view.queryOptions(), query.reputation.words.queryOptions()],
  })
  const { bosses, contact, time, lostToDeskWork, ideas } = view.data
  const { overlap } = words.data
  return (
    <>
      <Bar crumbs={[{ label: 'Insights' }]} />
      <Page aria-label="Insights">
        <PageTitle lede="Counts, not scores. Only you see them; nothing here is printed or exported.">
          What the last half-year shows
        </PageTitle>
        <div className={styles.parts}>
          <Numbers className={styles.numbers}>
            <Contact contact={contact} />
            <Loops />
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
          </Numbers>
          <Numbers className={styles.numbers}>
            <TimeBlock time={time} days={BALANCE_DAYS} />
            <DeskWork times={lostToDeskWork} />
            <Ideas ideas={ideas} />
            <SightBlock />
            <Voices />
          </Numbers>
          <Words />
        </div>
      </Page>
    </>
  )
}

/** Talks that gave way to desk work; said plainly once it is a habit. */
function DeskWork({ times }: { readonly times: number }) {
  const note = deskWorkNote(times)
  return (
    <NumberBlock title="Lost to desk work" note={`${DESK_WORK_DAYS} days`} value={times === 0 ? null : times}>
      {times === 0
        ? 'No talk was cancelled for desk work.'
        : `${times === 1 ? 'talk' : 'talks'} cancelled for it.${note === null ? '' : ` ${note}.`}`}{' '}
      <TextLink href="#/meetings">Meetings</TextLink>
    </NumberBlock>
  )
}

function Ideas({ ideas }: { readonly ideas: InsightsView['ideas'] }) {
  const { part, whole, display } = ideas
  const percent = display.endsWith('%')
  return (
    <NumberBlock
      title="Ideas tried"
      value={whole === 0 ? null : percent ? display.slice(0, -1) : display}
      {...(percent ? { unit: '%' } : {})}
    >
      {whole === 0
        ? 'Nothing yet. Note an idea when someone has one.'
        : percent
          ? `${part} of ${whole} ideas raised were tried.`
          : 'ideas raised were tried.'}{' '}
      <TextLink href="#/customers">What was raised</TextLink>
    </NumberBlock>
  )
}

function Contact({ contact }: { readonly contact: InsightsView['contact'] }) {
  const isNever = contact === null || contact.lastOn === null
  return (
    <NumberBlock title="A customer’s own voice" value={isNever ? null : contact.days}>
      {isNever ? 'Nothing yet. Note what a customer tells you directly.' : daysWords(contact.days)}{' '}
      <TextLink href="#/customers">What customers say</TextLink>
    </NumberBlock>
  )
}

function daysWords(days: number): string {
  return days === 1 ? 'day since one spoke to you directly.' : 'days since one spoke to you directly.'
}

function BossLink({ boss }: { readonly boss: BossInsights }) {
  return <TextLink href={`#/people/${boss.personId}`}>{`With ${firstName(boss.name)}`}</TextLink>
}

function OfferedFirst({ boss }: { readonly boss: BossInsights }) {
  const { part, whole, display } = boss.offeredFirst
  const name = firstName(boss.name)
  const percent = display.endsWith('%')
  return (
    <NumberBlock
      title="Offered first"
      note={name}
      value={whole === 0 ? null : percent ? display.slice(0, -1) : display}
      {...(percent ? { unit: '%' } : {})}
    >
      {whole === 0
        ? `Nothing yet. Note what ${name} will need, and when.`
        : percent
          ? `${part} of ${whole} needs offered before ${name} asked.`
          : `needs offered before ${name} asked.`}{' '}
      <BossLink boss={boss} />
    </NumberBlock>
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

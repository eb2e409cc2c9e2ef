// How the team is served: loops closed, their share of their own talks, questions asked, who could take over, the
// rhythm of everyone.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { CadenceInsight, InsightsView } from '../../../shared/insights/contract'
import { rate } from '../../../shared/insights/rates'
import { BALANCE_DAYS, DESK_WORK_DAYS, deskWorkNote, HELD_PERCENT } from '../../../shared/insights/rules'
import { type FamiliesAsked, familiesAsked } from '../../../shared/prompts/rules'
import { query } from '../../app/api'
import { firstName, rhythmWords } from '../../app/words'
import { DataTable, NumberBlock, SectionHead, TableBehind, TextLink } from '../../ui'
import { Loops } from '../hinge'
import { Voices } from '../recognition'
import { SightBlock } from '../sight'
import { WeeksBlock } from '../weeks'
import styles from './insights.module.css'
import { Part } from './part'
import { RateBlock } from './rate-block'

export function Team({ view }: { readonly view: InsightsView }) {
  return (
    <>
      <Part title="Team">
        <Loops />
        <Voice voice={view.voice} />
        <Coverage coverage={view.coverage} />
        <SightBlock />
        <Cover />
        <Voices />
      </Part>
      <Rhythms cadences={view.cadences} />
      <Part title="Your week">
        <WeeksBlock />
        <DeskWork times={view.lostToDeskWork} />
      </Part>
    </>
  )
}

/** Their minutes of their own talks, beside the share that is aimed for. */
function Voice({ voice }: { readonly voice: InsightsView['voice'] }) {
  const { theirs, minutes, percent, target, people } = voice
  return (
    <NumberBlock
      title="Their part of one-on-ones"
      note={`${BALANCE_DAYS} days`}
      value={percent}
      {...(percent === null ? {} : { unit: '%' })}
      picture={
        percent === null ? null : (
          <TableBehind
            label="Minutes on what they brought"
            columns={['Who', 'Theirs', 'Planned']}
            rows={people
              .filter((person) => person.minutes > 0)
              .map((person) => ({
                id: person.personId,
                cells: [person.name, `${person.theirs} min`, `${person.minutes} min`],
              }))}
          />
        )
      }
    >
      {percent === null
        ? 'Nothing yet. It starts with your first one-on-one.'
        : `${theirs} of ${minutes} planned minutes went to what they brought. The aim is ${target}.`}
    </NumberBlock>
  )
}

/** Themes asked lately; which are missing stands person by person. */
function Coverage({ coverage }: { readonly coverage: InsightsView['coverage'] }) {
  const met = coverage.filter(({ percent }) => percent !== null)
  const sum = (of: (each: (typeof met)[number]) => number) => met.reduce((total, each) => total + of(each), 0)
  return (
    <RateBlock
      title="Themes asked about"
      note="last ten talks"
      rate={rate(
        sum(({ asked }) => asked),
        sum(({ required }) => required),
      )}
      words={`themes were asked about and answered.${familyWords(familiesAsked(met))}`}
      empty="Nothing yet. Questions come with your first talks."
      picture={
        met.length === 0 ? null : (
          <TableBehind
            label="Themes asked about"
            columns={['With', 'Asked', 'Not asked lately']}
            rows={met.map(({ personId, name, asked, required, missing }) => ({
              id: personId,
              cells: [
                <span key="name" className={styles.whole}>
                  {firstName(name)}
                </span>,
                <span key="asked" className={styles.whole}>{`${asked} of ${required}`}</span>,
                missing.join(', ') || 'none',
              ],
            }))}
          />
        )
      }
    >
      <TextLink href="#/prompts">Questions</TextLink>
    </RateBlock>
  )
}

/** " Resources with 4 of 6 people, bottleneck 3, …"; nothing before the first one-on-one. */
function familyWords({ people, families }: FamiliesAsked): string {
  if (people === 0) return ''
  const [first, ...others] = families.map(({ family, asked }, index) =>
    index === 0
      ? `${family} with ${asked} of ${people} ${people === 1 ? 'person' : 'people'}`
      : `${family} ${asked}`,
  )
  return first === undefined ? '' : ` Asked about ${[first, ...others].join(', ')}.`
}

/** How much of what you answer for somebody could take over. */
function Cover() {
  const { covered } = useSuspenseQuery(query.successors.page.queryOptions()).data
  return (
    <RateBlock
      title="Someone could take over"
      rate={covered}
      words={`${covered.whole === 1 ? 'responsibility' : 'responsibilities'} covered, now or soon.`}
      empty="Nothing yet. Note what you answer for."
    >
      <TextLink href="#/team?part=successors">What you answer for</TextLink>
    </RateBlock>
  )
}

function Rhythms({ cadences }: { readonly cadences: readonly CadenceInsight[] }) {
  const expected = cadences.filter(({ percent }) => percent !== null)
  const held = expected.filter(({ percent }) => (percent ?? 0) >= HELD_PERCENT).length
  return (
    <section aria-label="The rhythm of everyone">
      <SectionHead
        hasLine
        note={
          expected.length === 0
            ? 'nothing yet'
            : `${held} of ${expected.length} keep at least ${HELD_PERCENT}% of their talks`
        }
      >
        The rhythm of everyone
      </SectionHead>
      {cadences.length === 0 ? null : (
        <DataTable
          label="The rhythm of everyone"
          columns={['With', 'Agreed', 'Talks held', 'Last talk']}
          rows={cadences.map((row) => ({
            id: row.personId,
            cells: [
              <TextLink key="name" href={`#/people/${row.personId}`}>
                {firstName(row.name)}
              </TextLink>,
              rhythmWords(row.cadenceDays),
              heldWords(row),
              row.daysSinceLast === null
                ? 'none yet'
                : `${row.daysSinceLast} ${row.daysSinceLast === 1 ? 'day' : 'days'} ago${row.daysOver > 0 ? `, ${row.daysOver} over` : ''}`,
            ],
          }))}
        />
      )}
    </section>
  )
}

function heldWords({ held, expected, percent }: CadenceInsight): string {
  if (percent === null) return held === 0 ? 'too early' : `${held}, too early`
  const counted = `${Math.min(held, expected)} of ${expected}`
  return expected < 5 ? counted : `${percent}%, ${counted}`
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

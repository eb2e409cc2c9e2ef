// What was said and done, both ways, and how goals hang together. A boss's promises are asked for, never counted.
import { useSuspenseQueries } from '@tanstack/react-query'
import type { SayDoView } from '../../../shared/commitments/model'
import { ALIGNMENT_THRESHOLD_PERCENT } from '../../../shared/goals/rules'
import { query } from '../../app/api'
import { firstName } from '../../app/words'
import { Meter, NumberBlock, TableBehind, TextLink, Ticks } from '../../ui'
import { Part } from './part'
import { RateBlock } from './rate-block'

export function Promises() {
  const [mine, theirs, alignment] = useSuspenseQueries({
    queries: [
      query.commitments.sayDo.queryOptions({ input: { direction: 'mine' } }),
      query.commitments.sayDo.queryOptions({ input: { direction: 'theirs' } }),
      query.goals.alignment.queryOptions(),
    ],
  })
  const { percent } = alignment.data.mine
  const { bossName, reports } = alignment.data
  return (
    <Part title="Promises and goals">
      <SayDo
        title="You said, you did"
        figures={mine.data}
        words="of your promises kept on time."
        empty="Nothing yet. It starts with the first promise that comes due."
      />
      <SayDo
        title="They said, they did"
        figures={theirs.data}
        words="of your team’s promises kept on time."
        empty="Nothing yet. It starts with the first promise made to you that comes due."
      />
      <NumberBlock
        title="Nested goals"
        note={bossName === null ? undefined : `with ${firstName(bossName)}’s`}
        value={percent}
        {...(percent === null ? {} : { unit: '%' })}
        picture={
          percent === null ? null : (
            <>
              <Meter
                value={percent}
                hasScale
                label={`${percent}% of your goal weight is nested. The aim is ${ALIGNMENT_THRESHOLD_PERCENT}.`}
              />
              {reports.length === 0 ? null : (
                <TableBehind
                  label="Nested goals of the team"
                  columns={['Who', 'Under yours', 'Through to the boss']}
                  rows={reports.map(({ personId, name, figure }) => ({
                    id: personId,
                    cells: [name, inWords(figure.percent), inWords(figure.throughPercent)],
                  }))}
                />
              )}
            </>
          )
        }
      >
        {percent === null ? 'Nothing yet. It starts with your first goal.' : 'of your goal weight is nested.'}{' '}
        <TextLink href="#/alignment">Alignment</TextLink>
      </NumberBlock>
    </Part>
  )
}

function inWords(percent: number | null): string {
  return percent === null ? 'nothing yet' : `${percent}%`
}

type SayDoProps = {
  readonly title: string
  readonly figures: SayDoView
  readonly words: string
  readonly empty: string
}

function SayDo({ title, figures, words, empty }: SayDoProps) {
  const { due, onTime, late, missed, display, ticks } = figures
  return (
    <RateBlock
      title={title}
      note="90 days"
      rate={{ part: onTime, whole: due, display }}
      words={words}
      empty={empty}
      picture={
        due === 0 ? null : (
          <>
            <Ticks outcomes={ticks.map((tick) => tick.result)} />
            <TableBehind
              label={title}
              columns={['What became of them', 'Promises']}
              rows={[
                { id: 'kept', cells: ['Kept on time', onTime] },
                { id: 'late', cells: ['Done late', late] },
                { id: 'missed', cells: ['Not done', missed - late] },
              ]}
            />
          </>
        )
      }
    >
      <TextLink href="#/commitments">Commitments</TextLink>
    </RateBlock>
  )
}

// The three numbers, each with the count behind it: what you kept, what is nested, whom your time went to.
import type { SayDoView } from '../../../shared/commitments/model'
import type { AlignmentPage } from '../../../shared/goals/model'
import type { TodayView } from '../../../shared/today/contract'
import { firstName } from '../../app/words'
import { Meter, NumberBlock, Numbers, PictureNote, Ticks } from '../../ui'
import { TimeBlock } from './time-block'

const aim = 75

type FiguresProps = {
  readonly sayDo: SayDoView
  readonly alignment: AlignmentPage
  readonly time: TodayView['time']
}

export function Figures({ sayDo, alignment, time }: FiguresProps) {
  return (
    <Numbers>
      <SayDo figures={sayDo} />
      <Alignment page={alignment} />
      <TimeBlock time={time} days={30} />
    </Numbers>
  )
}

function SayDo({ figures }: { readonly figures: SayDoView }) {
  const { due, onTime, moved, ticks, display } = figures
  const count = (result: 'late' | 'missed') => ticks.filter((tick) => tick.result === result).length
  const facts = [
    `${count('late')} late`,
    `${count('missed')} missed`,
    ...(moved > 0 ? [`${moved} moved`] : []),
  ]
  return (
    <NumberBlock
      title="Say/do"
      note="last 90 days"
      value={display.endsWith('%') ? display.slice(0, -1) : null}
      unit="%"
      picture={
        <>
          <Ticks outcomes={ticks.map((tick) => tick.result)} />
          {due > 0 ? <PictureNote right="oldest to newest">{facts.join(', ')}</PictureNote> : null}
        </>
      }
    >
      {due === 0
        ? 'Starts with the first promise that comes due.'
        : `${onTime} of ${due} promises kept on time`}
    </NumberBlock>
  )
}

function Alignment({ page }: { readonly page: AlignmentPage }) {
  const { percent } = page.mine
  const short = percent === null ? 0 : aim - percent
  const words =
    short > 0
      ? `of your goal weight is nested, ${short} ${short === 1 ? 'point' : 'points'} short`
      : 'of your goal weight is nested'
  return (
    <NumberBlock
      title="Alignment"
      note={page.bossName === null ? undefined : `with ${firstName(page.bossName)}’s goals`}
      value={percent}
      unit="%"
      picture={
        <Meter
          value={percent}
          hasScale
          label={
            percent === null
              ? 'Nothing to show yet.'
              : `${percent}% of your goal weight is nested. The aim is ${aim}.`
          }
        />
      }
    >
      {percent === null ? 'Starts with your first goal.' : words}
    </NumberBlock>
  )
}

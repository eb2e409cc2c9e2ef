// The three numbers, each with the count behind it: what you kept, what is nested, whom your time went to.
import type { SayDoView } from '../../../shared/commitments/model'
import type { AlignmentPage } from '../../../shared/goals/model'
import type { TodayView } from '../../../shared/today/contract'
import type { Served } from '../../../shared/words'
import { firstName } from '../../app/words'
import {
  Meter,
  NumberBlock,
  Numbers,
  PictureNote,
  SERVED_ORDER,
  SERVED_WORD,
  ServedLegend,
  Stack,
  Ticks,
} from '../../ui'

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
      <Time time={time} />
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
              : `${percent} % of your goal weight is nested. The aim is ${aim}.`
          }
        />
      }
    >
      {percent === null ? 'Starts with your first goal.' : words}
    </NumberBlock>
  )
}

function timeWords({ isCustomerLow, isBossAboveCustomer, percent }: NonNullable<TodayView['time']>): string {
  const least = Math.min(percent.customer, percent.employee, percent.boss) === percent.customer
  if (least && isCustomerLow) return 'customers. They come first and got the least'
  if (isBossAboveCustomer) return 'customers. Your boss got more'
  if (isCustomerLow) return 'customers. They come first and got little'
  return 'customers, who come first'
}

const always: readonly Served[] = ['customer', 'employee', 'boss']

function Time({ time }: { readonly time: TodayView['time'] }) {
  const shown = SERVED_ORDER.filter((served) => always.includes(served) || (time?.minutes[served] ?? 0) > 0)
  const sentence = time
    ? shown.map((served) => `${SERVED_WORD[served]} ${time.percent[served]} %`).join(', ')
    : 'Nothing to show yet.'
  return (
    <NumberBlock
      title="Who got your time"
      note="meeting minutes, 30 days"
      value={time ? time.percent.customer : null}
      unit="%"
      picture={
        <>
          <Stack
            label={sentence}
            parts={time ? shown.map((served) => ({ id: served, served, minutes: time.minutes[served] })) : []}
          />
          {time ? (
            <ServedLegend
              items={shown.map((served) => ({
                served,
                value: time.percent[served],
                ...(served === 'none' ? { label: 'Other' } : {}),
              }))}
            />
          ) : null}
        </>
      }
    >
      {time ? timeWords(time) : 'Starts with your first meeting.'}
    </NumberBlock>
  )
}

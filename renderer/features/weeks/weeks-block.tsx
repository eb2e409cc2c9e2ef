// Under Insights: desk work and the job over the weeks that were noted. A trend, no target.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Week } from '../../../shared/weeks/model'
import { hoursInWords, mondayOf, trendInWords, weekInWords, withGaps } from '../../../shared/weeks/rules'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import { Bars, Button, Dialog, NumberBlock, TableBehind } from '../../ui'
import { WeekForm } from './week-form'

export function WeeksBlock() {
  const today = useToday()
  const { weeks, due } = useSuspenseQuery(query.weeks.view.queryOptions()).data
  const [isOpen, setOpen] = useState(false)
  const last = weeks.at(-1)
  const trend = trendInWords(weeks.map(({ jobPercent }) => jobPercent))
  const weekOn = due ?? mondayOf(today)
  const noted = weeks.find((week) => week.weekOn === weekOn)
  const close = () => setOpen(false)
  return (
    <NumberBlock
      title="Job and work"
      note="by weeks"
      value={last?.jobPercent ?? null}
      {...(last?.jobPercent === undefined || last.jobPercent === null ? {} : { unit: '%' })}
      picture={
        weeks.length > 1 ? (
          <>
            <Bars
              label={weeks.map((week) => sentenceOf(week, today)).join(', ')}
              bars={withGaps(weeks).map(({ weekOn, jobPercent }) => ({
                id: weekOn,
                value: jobPercent,
                name: plainDay(weekOn, today),
              }))}
            />
            <TableBehind
              label="Job and work by weeks"
              columns={['Week from', 'At the job', 'Desk work', 'Share']}
              rows={weeks.toReversed().map((week) => ({
                id: week.weekOn,
                cells: [
                  plainDay(week.weekOn, today),
                  `${hoursInWords(week.jobMinutes)} h`,
                  `${hoursInWords(week.deskMinutes)} h`,
                  week.jobPercent === null ? '' : `${week.jobPercent}%`,
                ],
              }))}
            />
          </>
        ) : null
      }
    >
      {last
        ? `${weekInWords(last)} in the week from ${plainDay(last.weekOn, today)}${trend === null ? '' : `, ${trend}`}.`
        : 'Nothing yet. On Friday, Today asks how the week divided.'}{' '}
      <Button size="small" variant="ghost" onPress={() => setOpen(true)}>
        {noted ? 'Correct this week' : 'Note a week'}
      </Button>
      {isOpen ? (
        <Dialog
          title={`The week from ${plainDay(weekOn, today)}`}
          size="medium"
          isOpen
          holdsTyped
          onOpenChange={(isStillOpen) => (isStillOpen ? undefined : close())}
          footer={
            <Button variant="ghost" keys="Escape" onPress={close}>
              Close
            </Button>
          }
        >
          <WeekForm
            weekOn={weekOn}
            deskMinutes={noted?.deskMinutes ?? null}
            jobMinutes={noted?.jobMinutes ?? null}
            onSaved={close}
          />
        </Dialog>
      ) : null}
    </NumberBlock>
  )
}

function sentenceOf(week: Week, today: string): string {
  const day = plainDay(week.weekOn, today)
  return week.jobPercent === null ? `${day}: nothing` : `${day}: ${week.jobPercent}% at the job`
}

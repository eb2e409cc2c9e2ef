// Who got your time: the share of customers, and how all of it divides.
import type { ServedTime } from '../../../shared/insights/rules'
import type { Served } from '../../../shared/words'
import { NumberBlock, SERVED_ORDER, SERVED_WORD, ServedLegend, Stack, TableBehind } from '../../ui'

type TimeBlockProps = {
  readonly time: ServedTime | null
  readonly days: number
  /** The minutes behind the picture, for those who would rather read them. */
  readonly hasTable?: boolean
}

function timeWords({ isCustomerLow, isBossAboveCustomer, percent }: ServedTime): string {
  const least = Math.min(percent.customer, percent.employee, percent.boss) === percent.customer
  if (least && isCustomerLow) return 'customers. They come first and got the least'
  if (isBossAboveCustomer) return 'customers. Your boss got more'
  if (isCustomerLow) return 'customers. They come first and got little'
  return 'customers, who come first'
}

const always: readonly Served[] = ['customer', 'employee', 'boss']

/** Whom the minutes of held meetings served, with the word it deserves. */
export function TimeBlock({ time, days, hasTable = false }: TimeBlockProps) {
  const shown = SERVED_ORDER.filter((served) => always.includes(served) || (time?.minutes[served] ?? 0) > 0)
  const sentence = time
    ? shown.map((served) => `${SERVED_WORD[served]} ${time.percent[served]}%`).join(', ')
    : 'Nothing to show yet.'
  return (
    <NumberBlock
      title="Who got your time"
      note={`meeting minutes, ${days} days`}
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
          {time && hasTable ? (
            <TableBehind
              label="Who got your time"
              columns={['Whom it served', 'Minutes', 'Share']}
              rows={shown.map((served) => ({
                id: served,
                cells: [
                  served === 'none' ? 'Other' : SERVED_WORD[served],
                  `${time.minutes[served]} min`,
                  `${time.percent[served]}%`,
                ],
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

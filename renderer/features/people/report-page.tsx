// What stands on the page of a report, in its order. Every feature brings its own section; here is one line for each.
import type { PersonRow } from '../../../shared/people/model'
import { Growth } from '../growth'
import { Goals } from './goals'
import { HistoryAndPulse } from './history'
import { LastTime } from './last-time'
import { PersonPromises } from './person-promises'
import { PersonRecords } from './person-records'
import { Together, type TogetherProps } from './together'
import { WhatMoves } from './what-moves'

export function ReportMain({ row }: { readonly row: PersonRow }) {
  return (
    <>
      <HistoryAndPulse person={row} />
      <PersonPromises person={row} />
      <LastTime person={row} />
      <Growth person={row} />
      <PersonRecords person={row} />
    </>
  )
}

export function ReportAside(props: TogetherProps) {
  const { row } = props
  return (
    <>
      <Goals person={row} />
      <WhatMoves {...props} />
      <Together {...props} />
    </>
  )
}

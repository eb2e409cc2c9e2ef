// What stands on the page of a report, in its order. Every feature brings its own section; here is one line for each.
import { Attention } from '../attention'
import { Growth } from '../growth'
import { Hours } from '../hours'
import { Recognition } from '../recognition'
import { LineOfSight } from '../sight'
import { AskNext } from './ask-next'
import { Goals } from './goals'
import { HistoryAndPulse } from './history'
import { LastTime } from './last-time'
import { PersonPromises } from './person-promises'
import { PersonRecords } from './person-records'
import { Together, type TogetherProps } from './together'
import { WhatMoves } from './what-moves'

export function ReportMain({ row }: Pick<TogetherProps, 'row'>) {
  return (
    <>
      <HistoryAndPulse person={row} />
      <PersonPromises person={row} />
      <LastTime person={row} />
      <Growth person={row} />
      <Recognition person={row} />
      <PersonRecords person={row} />
      <Attention person={row} />
    </>
  )
}

export function ReportAside(props: TogetherProps) {
  const { person, row } = props
  return (
    <>
      <Goals person={row} />
      <WhatMoves {...props} />
      <Together {...props} />
      <AskNext person={row} />
      <LineOfSight person={row} words={person.lineOfSight} />
      <Hours person={row} />
    </>
  )
}

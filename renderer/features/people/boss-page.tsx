// What stands on the page of a boss, in its order.
import type { PersonRow } from '../../../shared/people/model'
import { ProfilePanel } from '../profile'
import { BossSections } from './boss-sections'
import { Goals } from './goals'
import { History } from './history'
import { LastTime } from './last-time'
import { PersonPromises } from './person-promises'
import { PersonRecords } from './person-records'
import { Together, type TogetherProps } from './together'

export function BossMain({ row }: { readonly row: PersonRow }) {
  return (
    <>
      <History person={row} />
      <PersonPromises person={row} />
      <LastTime person={row} />
      <PersonRecords person={row} />
      <BossSections person={row} />
    </>
  )
}

export function BossAside(props: TogetherProps) {
  return (
    <>
      <ProfilePanel person={props.row} />
      <Goals person={props.row} />
      <Together {...props} />
    </>
  )
}

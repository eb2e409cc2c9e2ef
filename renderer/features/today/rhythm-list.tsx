// Days since you talked with each, against the rhythm you agreed; who waits longest stands first.
import type { PersonRow } from '../../../shared/people/model'
import { firstName } from '../../app/words'
import { List, RhythmBar, SectionHead } from '../../ui'

export function RhythmList({ people }: { readonly people: readonly PersonRow[] }) {
  if (people.length === 0) return null
  const scale = Math.max(...people.flatMap((person) => [person.cadenceDays, person.daysSinceLast ?? 0]))
  const inOrder = people.toSorted(
    (a, b) => b.daysOver - a.daysOver || (b.daysSinceLast ?? 0) - (a.daysSinceLast ?? 0),
  )
  const called = (name: string) =>
    people.filter((person) => firstName(person.name) === firstName(name)).length > 1 ? name : firstName(name)
  return (
    <section aria-label="Rhythm">
      <SectionHead hasLine right="days since you talked, line is the plan">
        Rhythm
      </SectionHead>
      <List aria-label="Rhythm" look="bare">
        {inOrder.map((person) => (
          <li key={person.id}>
            <RhythmBar
              name={called(person.name)}
              href={`#/people/${person.id}`}
              days={person.daysSinceLast}
              interval={person.cadenceDays}
              scale={scale}
            />
          </li>
        ))}
      </List>
    </section>
  )
}

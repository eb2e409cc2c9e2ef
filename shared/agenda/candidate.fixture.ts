// Builders of candidates and agenda requests for tests: sane defaults, and arbitrary ones for properties.
import fc from 'fast-check'
import { type RelationshipKind, served, stance } from '../words'
import { type AgendaInput, type Candidate, candidateKinds, sectionsOf } from './model'

export function aCandidate(wish: Partial<Candidate> = {}): Candidate {
  return {
    id: 'a',
    section: 'customers',
    kind: 'signal',
    served: 'none',
    minutes: 4,
    floorMinutes: 2,
    due: null,
    iOwe: false,
    severity: 1,
    goalWeight: 0,
    openedOn: null,
    sources: 1,
    carried: 0,
    parked: 0,
    specials: [],
    pinned: false,
    must: false,
    ...wish,
  }
}

export function anAgendaInput(wish: Partial<AgendaInput> = {}): AgendaInput {
  return {
    stance: 'customer_first',
    asOf: '2026-05-14',
    nextMeeting: '2026-06-11',
    lengthMinutes: 45,
    relationship: 'boss',
    quarterEnd: false,
    candidates: [],
    ...wish,
  }
}

const someDay = fc.option(
  fc
    .integer({ min: 1, max: 28 })
    .chain((day) =>
      fc
        .constantFrom('03', '04', '05', '06', '07', '08')
        .map((month) => `2026-${month}-${String(day).padStart(2, '0')}`),
    ),
  { nil: null },
)

/** Any valid candidate of a relationship except for its id; `widest` bounds the minutes. */
export function anyCandidate(relationship: RelationshipKind, widest = 12): fc.Arbitrary<Candidate> {
  return fc
    .record({
      section: fc.constantFrom(...sectionsOf(relationship)),
      kind: fc.constantFrom(...candidateKinds),
      served: fc.constantFrom(...served.options),
      minutes: fc.integer({ min: 0, max: widest }),
      floorShare: fc.double({ min: 0, max: 1, noNaN: true }),
      due: someDay,
      iOwe: fc.boolean(),
      severity: fc.integer({ min: 1, max: 5 }),
      goalWeight: fc.integer({ min: 0, max: 100 }),
      openedOn: someDay,
      sources: fc.integer({ min: 1, max: 5 }),
      carried: fc.integer({ min: 0, max: 5 }),
      parked: fc.integer({ min: 0, max: 5 }),
      specials: fc.array(
        fc.record({ points: fc.integer({ min: 0, max: 24 }), reason: fc.constant('special') }),
        {
          maxLength: 2,
        },
      ),
      pinned: oneIn(8),
      must: oneIn(4),
    })
    .map(({ floorShare, ...rest }) => ({
      ...rest,
      id: '',
      floorMinutes: Math.round(rest.minutes * floorShare),
    }))
}

/** Any valid agenda request with up to 30 candidates. */
export function anyAgendaInput(widest?: number): fc.Arbitrary<AgendaInput> {
  return fc.constantFrom<RelationshipKind>('boss', 'direct_report').chain((relationship) =>
    fc
      .record({
        stance: fc.constantFrom(...stance.options),
        gap: fc.constantFrom('2026-05-15', '2026-05-21', '2026-06-11', '2026-08-06'),
        lengthMinutes: fc.oneof(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 480 })),
        quarterEnd: fc.boolean(),
        candidates: fc.array(anyCandidate(relationship, widest), { maxLength: 30 }),
      })
      .map(({ gap, quarterEnd, candidates, ...rest }) =>
        anAgendaInput({
          ...rest,
          relationship,
          nextMeeting: gap,
          quarterEnd: quarterEnd && relationship === 'boss',
          candidates: candidates.map((one, index) => ({ ...one, id: `c${index}` })),
        }),
      ),
  )
}

function oneIn(count: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: count }).map((drawn) => drawn === 1)
}

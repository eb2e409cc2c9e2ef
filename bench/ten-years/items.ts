// The items of a closed meeting, as closing leaves them.
import type { Outcome } from '../../shared/meetings/model'
import type { Id, Served } from '../../shared/words'
import { type MadePromise, moment, type Stage } from './story'

type NewItem = {
  readonly kind: string
  readonly sourceKind: string
  readonly sourceId: string
  readonly section: string
  readonly title: string
  readonly served: Served
  readonly outcome: Outcome
  readonly carried?: number
  readonly due?: string | null
  readonly minutes?: number
  readonly raisedBy?: 'me' | 'them'
}

export class ItemWriter {
  /** The id of the first item; null before there is one. */
  first: Id | null = null
  count = 0
  readonly #stage: Stage

  constructor(stage: Stage) {
    this.#stage = stage
  }

  topic(topic: {
    readonly id: Id
    readonly text: string
    readonly carried: number
    readonly isResolved: boolean
  }): void {
    this.add({
      kind: 'topic',
      sourceKind: 'topic',
      sourceId: topic.id,
      section: this.#isBoss ? 'boss' : 'theirs',
      title: topic.text,
      served: this.#stage.chance.pick(['customer', 'employee', 'boss'] as const),
      outcome: topic.isResolved ? 'talked' : 'again',
      carried: topic.carried,
      raisedBy: 'them',
    })
  }

  /** Settled before the talk it has no day left and is only mentioned. */
  promise({ id, text, direction, due, end }: MadePromise): void {
    const isTheBosss = this.#isBoss && direction === 'theirs'
    const outcomes = {
      done: 'done',
      done_before: 'talked',
      dropped: 'dropped',
      released: 'released',
    } as const
    this.add({
      kind: 'commitment',
      sourceKind: 'commitment',
      sourceId: id,
      section: isTheBosss ? 'decisions' : 'promises',
      title: text,
      served: this.#isBoss ? 'boss' : 'employee',
      outcome: end === null ? 'again' : outcomes[end],
      due: end === 'done_before' ? null : due,
      minutes: 1,
      raisedBy: direction === 'mine' ? 'me' : 'them',
    })
  }

  add(item: NewItem): Id {
    const { insert, chance, sitting, meetingId } = this.#stage
    const made = moment(sitting.on, sitting.person.at)
    const id = chance.id(made)
    const minutes = item.minutes ?? 4
    insert('agenda_item', {
      id,
      meeting_id: meetingId,
      relationship_id: sitting.person.relationshipId,
      candidate_id: `${item.kind}:${item.sourceId}`,
      source_kind: item.sourceKind,
      source_id: item.sourceId,
      kind: item.kind,
      section: item.section,
      title: item.title,
      detail: '',
      served: item.served,
      default_minutes: minutes,
      floor_minutes: 1,
      minutes,
      due: item.due ?? null,
      opened_on: null,
      carried: item.carried ?? 0,
      score: chance.between(10, 80),
      reasons: JSON.stringify([{ points: 30, text: 'customer' }]),
      state: item.outcome === 'again' ? 'carried' : 'resolved',
      position: this.count,
      manual_minutes: null,
      held_out: null,
      hand_section: null,
      hand_position: null,
      raised_by: item.raisedBy ?? 'me',
      mode: null,
      outcome: item.outcome,
      outcome_detail: '{}',
      actual_seconds: minutes * 60,
      created_at: made,
    })
    this.first ??= id
    this.count += 1
    return id
  }

  get #isBoss(): boolean {
    return this.#stage.sitting.person.kind === 'boss'
  }
}

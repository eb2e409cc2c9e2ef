// The fifth and sixth item of a meeting: in turn an obstacle, a signal, a decision or something of the boss's, and
// a question from the library. A few of the last year are still alive.
import { addDays, daysBetween } from '../../shared/dates'
import { promptLibrary } from '../../shared/prompts/data'
import { promptSection } from '../../shared/prompts/rules'
import type { ItemWriter } from './items'
import { moment, type Stage } from './story'

type Write = (stage: Stage, items: ItemWriter) => void

export const recordItem: Write = (stage, items) => {
  const { number, person } = stage.sitting
  const writers = person.kind === 'boss' ? [bossTopic, decision, obstacle] : [obstacle, signal, decision]
  writers[number % writers.length]?.(stage, items)
}

/** What came up lately is not always done with. */
function isStillAlive({ chance, cast, sitting }: Stage): boolean {
  return daysBetween(sitting.on, cast.today) < 365 && chance.isLucky(0.08)
}

const obstacle: Write = (stage, items) => {
  const { insert, chance, cast, sitting } = stage
  const { person, on } = sitting
  const opened = addDays(on, -chance.between(1, 20))
  const id = chance.id(moment(opened, '10:00'))
  const text = chance.line(7)
  const isAlive = isStillAlive(stage)
  const raiser = person.kind === 'boss' ? chance.pick(cast.people.slice(1)).id : person.id
  insert('obstacle', {
    id,
    raised_by: raiser,
    text,
    need: chance.pick(['resource', 'decision', 'access', 'time'] as const),
    category: chance.line(1),
    policy: chance.isLucky(0.2) ? chance.line(2) : '',
    severity: chance.between(1, 5),
    helper: person.kind === 'boss' ? 'boss' : 'me',
    boss_relationship_id: person.kind === 'boss' ? person.relationshipId : null,
    served: null,
    state: isAlive ? 'working' : 'cleared',
    opened_on: opened,
    cleared_on: isAlive ? null : on,
    declined_on: null,
    resolution: isAlive ? '' : chance.line(6),
    created_at: moment(opened, '10:00'),
  })
  insert('obstacle_told', { obstacle_id: id, person_id: person.id, told_on: on })
  items.add({
    kind: 'obstacle',
    sourceKind: 'obstacle',
    sourceId: id,
    section: person.kind === 'boss' ? 'team' : 'obstacles',
    title: text,
    served: 'employee',
    outcome: isAlive ? 'working' : 'cleared',
    raisedBy: 'them',
  })
}

const signal: Write = (stage, items) => {
  const { insert, chance, cast, sitting } = stage
  const { person, on } = sitting
  const captured = addDays(on, -chance.between(0, 10))
  const id = chance.id(moment(captured, '15:00'))
  const party = chance.pick(cast.parties)
  const text = chance.line(9)
  const isAlive = isStillAlive(stage)
  insert('signal', {
    id,
    party_id: party.id,
    text,
    kind: chance.pick(['problem', 'opportunity', 'idea', 'praise'] as const),
    theme: chance.line(1),
    hop: 1,
    severity: chance.between(1, 5),
    served: null,
    captured_on: captured,
    state: isAlive ? 'watching' : 'acted',
    acted_on: isAlive ? null : on,
    action: isAlive ? '' : chance.line(6),
    goal_id: null,
    owner_id: chance.isLucky(0.8) ? person.id : null,
    due: null,
    created_at: moment(captured, '15:00'),
  })
  const other = chance.pick(cast.people.slice(1))
  const sources = chance.isLucky(0.3) && other !== person ? [person, other] : [person]
  for (const source of sources) {
    insert('signal_source', {
      id: chance.id(moment(captured, '15:00')),
      signal_id: id,
      person_id: source.id,
      party_id: null,
      heard_on: captured,
      consent_to_name: 1,
      told_on: isAlive ? null : on,
    })
  }
  items.add({
    kind: 'signal',
    sourceKind: 'signal',
    sourceId: id,
    section: 'customers',
    title: text,
    served: party.kind === 'supplier' ? 'supplier' : 'customer',
    outcome: isAlive ? 'watching' : 'acted',
  })
}

const decision: Write = (stage, items) => {
  const { insert, chance, sitting, meetingId } = stage
  const { person, on } = sitting
  const asked = moment(addDays(on, -4), '09:00')
  const id = chance.id(asked)
  const question = chance.line(6)
  const isAlive = isStillAlive(stage)
  insert('decision', {
    id,
    relationship_id: person.relationshipId,
    person_id: person.kind === 'boss' ? null : person.id,
    question,
    served: null,
    recommendation: chance.line(8),
    effect_customer: 'helps',
    decide_by: isAlive ? addDays(on, 30) : on,
    state: isAlive ? 'deferred' : 'decided',
    chosen: isAlive ? '' : chance.line(4),
    decided_on: isAlive ? null : on,
    goal_id: null,
    meeting_id: meetingId,
    created_at: asked,
  })
  for (const position of [0, 1]) {
    insert('decision_option', { id: chance.id(asked), decision_id: id, position, text: chance.line(4) })
  }
  items.add({
    kind: 'decision',
    sourceKind: 'decision',
    sourceId: id,
    section: person.kind === 'boss' ? 'decisions' : 'obstacles',
    title: question,
    served: 'employee',
    outcome: isAlive ? 'deferred' : 'decided',
  })
}

const bossTopic: Write = (stage, items) => {
  const { insert, chance, sitting, meetingId } = stage
  const { person, on } = sitting
  const raised = addDays(on, -7)
  const id = chance.id(moment(raised, '13:00'))
  const kind = chance.pick(['issue', 'concern', 'deliverable'] as const)
  const text = chance.line(6)
  const isAlive = isStillAlive(stage)
  insert('boss_topic', {
    id,
    relationship_id: person.relationshipId,
    kind,
    text,
    served: null,
    due: null,
    raised_on: raised,
    goal_id: null,
    state: isAlive ? 'open' : 'closed',
    closed_on: isAlive ? null : on,
    created_at: moment(raised, '13:00'),
  })
  if (isAlive) {
    insert('boss_topic_confirmation', { boss_topic_id: id, confirmed_on: on, meeting_id: meetingId })
  }
  items.add({
    kind,
    sourceKind: 'boss_topic',
    sourceId: id,
    section: 'boss',
    title: text,
    served: 'boss',
    outcome: isAlive ? 'confirmed' : 'closed',
    raisedBy: 'them',
  })
}

/** The library in turn; four of five questions get an answer and are remembered. */
export const promptItem: Write = ({ insert, chance, sitting, meetingId }, items) => {
  const { person, on, number, place } = sitting
  const library = promptLibrary.filter((prompt) => prompt.audience === person.kind)
  const prompt = library[(number + place) % library.length]
  if (!prompt) return
  const isAnswered = chance.isLucky(0.8)
  items.add({
    kind: 'prompt',
    sourceKind: 'prompt',
    sourceId: prompt.id,
    section: promptSection(person.kind, prompt.theme),
    title: prompt.text,
    served: prompt.served,
    outcome: isAnswered ? 'answered' : 'not_this_time',
  })
  if (!isAnswered) return
  insert('prompt_use', {
    id: chance.id(moment(on, person.at)),
    prompt_id: prompt.id,
    person_id: person.id,
    meeting_id: meetingId,
    asked_on: on,
    is_answered: 1,
  })
}

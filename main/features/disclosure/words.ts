// What the tables and columns are called where everything about a person is shown.
import type { TableName } from './closure'

/** Each table with its title, in the order they are shown; a table added to the schema has to be named here. */
export const titles: Readonly<Record<TableName, string>> = {
  person: 'Who',
  relationship: 'Working together',
  relationship_pause: 'Pauses',
  meeting: 'Talks',
  agenda_item: 'Topics of talks',
  note: 'Notes',
  note_version: 'Earlier words of notes',
  meeting_amendment: 'Added to notes later',
  commitment: 'Promises',
  commitment_move: 'Promises that moved',
  topic: 'Topics waiting',
  obstacle: 'In the way',
  obstacle_told: 'Told what became of it',
  signal: 'Heard from customers',
  signal_source: 'Who said it',
  decision: 'Decisions',
  decision_option: 'Options of decisions',
  goal: 'Goals',
  goal_version: 'Earlier words of goals',
  goal_support: 'What goals support',
  alignment_check: 'Alignment checks',
  alignment_check_goal: 'Goals in a check',
  expectation_read: 'How a goal reads',
  pulse: 'Pulse',
  recognition: 'Recognition',
  aspiration: 'Aspirations',
  aspiration_goal: 'Goals of aspirations',
  growth_talk: 'Talks about growth',
  development_item: 'Steps of development',
  stay_talk: 'Talks about staying',
  activity: 'Hours',
  sight_step: 'Line of sight',
  successor: 'Named as successor',
  responsibility: 'What they may take over',
  opportunity: 'Opportunities',
  opportunity_match: 'Opportunities that may suit',
  prompt_use: 'Questions asked',
  own_prompt: 'Your questions',
  prompt_mark: 'Starred and resting questions',
  coach_dismissal: 'Hints you do without',
  carry_count: 'Carried topics',
  boss_profile: 'What you know of working together',
  boss_rule: 'Rules',
  boss_rule_observation: 'Where rules come from',
  need: 'What will be needed',
  info_gap: 'To find out',
  boss_reading: 'What they say of customers',
  go_to_moment: 'Came to you first',
  boss_topic: 'Issues, concerns, deliverables',
  boss_topic_confirmation: 'Confirmed',
  pushback: 'Cases for another way',
  pushback_option: 'Options of another way',
  accomplishment: 'Evidence',
  sponsor_ask: 'Asked for the team',
  party: 'Looks after',
  brand_word: 'Words about you',
  calibration_line: 'Lines to repeat',
  team_value: 'Values',
  value_behaviour: 'Behaviours of values',
  week_split: 'Weeks',
  incident: 'Incidents',
}

/** Columns that hold keys, or what the rules worked out and write again by themselves. */
const machine =
  /(^|_)(id|ref)$|^(plan|specials|reasons|score|position|step|candidate_id|default_minutes|floor_minutes|manual_minutes|is_pinned|is_swapped|held_out|hand_section|hand_position|is_must|i_owe|park_reason|source_kind|current_since|paused_at|paused_seconds|reschedule_count|slot_zone|zone|created_at|visibility|started_at|ended_at|saved_at|prepared_at|version)$/

/** How the rules placed an item, beside its words and what came of it. */
const placed: readonly string[] = [
  'severity',
  'goal_weight',
  'sources',
  'carried',
  'parked',
  'actual_seconds',
  'state',
  'due',
  'opened_on',
]

export function isShown(table: TableName, column: string): boolean {
  return !machine.test(column) && !(table === 'agenda_item' && placed.includes(column))
}

const names: Readonly<Record<string, string>> = {
  held_on: 'on',
  starts_at: 'at',
  length_min: 'minutes',
  is_primary: 'primary boss',
  consent_to_name: 'may be named',
  best_time: 'best time',
  moves: 'what moves them',
  praise: 'praise',
  is_estimate: 'your own guess',
  raised_by: 'raised by',
  actual_seconds: 'seconds talked',
  cadence_days: 'days between talks',
  stance: 'comes first',
}

/** What the rules call a thing, in the words of the screens. */
const values: Readonly<Record<string, string>> = {
  direct_report: 'reports to you',
  customer_first: 'customers',
  boss_first: 'boss',
  commitment: 'promise',
  empty_chair: 'question',
  prompt: 'question',
  close_loop: 'to be told',
  pulse_drop: 'pulse',
  me: 'you',
  them: 'the other person',
  employee: 'team',
  theirs: 'brought by the other person',
}

/** Columns that hold one of a few words of the rules; what is typed stands as it was typed. */
const chosen = /^(kind|section|served|raised_by|stance|helper)$/

/** What a row holds in this column, as it is said on the screens. */
export function wordFor(column: string, value: string): string {
  const said = chosen.test(column) ? values[value] : undefined
  return said ?? (/^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value)
}

/** "cadence_days" is "cadence days"; what ends in a day loses the small word. */
export function nameOf(column: string): string {
  return (
    names[column] ??
    column
      .replace(/^is_/, '')
      .replace(/_(on|at)$/, '')
      .replaceAll('_', ' ')
  )
}

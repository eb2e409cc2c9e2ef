// The tables as Kysely sees them: one type a table, columns named as in the migrations.
import type { Generated } from 'kysely'
import type { PromptAudience, PromptStage, PromptTheme } from '../../shared/prompts/model'
import type {
  Audience,
  Effect,
  HelperKind,
  Id,
  MeetingStatus,
  Need,
  PartyKind,
  RelationshipKind,
  Served,
} from '../../shared/words'

type Text = string
type Day = string
type Moment = string
type Flag = 0 | 1
type Visibility = 'private' | 'shareable'

export type MeTable = {
  id: 1
  name: Text
  role: Text
  capacity_hours: Generated<number>
  /** The line at the top of agendas; null means the one we suggest, empty means none. */
  banner: Text | null
  /** After so many days without recognition it is worth a word; 7 to 30. */
  recognition_days: Generated<number>
  /** The share of a one-on-one that should go to what the report brought, in percent. */
  voice_target: Generated<number>
}

export type PersonTable = {
  id: Id
  name: Text
  role: Generated<Text>
  feedback: Generated<Text>
  recognition: Generated<Text>
  best_time: Generated<Text>
  customer_distance: number | null
  line_of_sight: Generated<Text>
  /** What moves them, one a line. */
  moves: Generated<Text>
  /** Where they like to be recognised. */
  praise: 'public' | 'private' | null
  archived_on: Day | null
  created_at: Moment
}

export type PartyTable = {
  id: Id
  name: Text
  kind: PartyKind
  owner_id: Id | null
  archived_on: Day | null
  created_at: Moment
}

export type RelationshipTable = {
  id: Id
  person_id: Id
  kind: RelationshipKind
  is_primary: Generated<Flag>
  stance: Generated<'customer_first' | 'boss_first'>
  cadence_days: number
  length_min: number
  started_on: Day
  ended_on: Day | null
  slot_weekday: number | null
  slot_time: Text | null
  slot_zone: Text | null
}

export type RelationshipPauseTable = { id: Id; relationship_id: Id; from_on: Day; to_on: Day }

export type MeetingTable = {
  id: Id
  relationship_id: Id
  title: Generated<Text>
  held_on: Day
  starts_at: Text
  zone: Text
  length_min: number
  status: MeetingStatus
  reschedule_count: Generated<number>
  cancel_reason: Text | null
  cancelled_on: Day | null
  sent_at: Moment | null
  prepared_at: Moment | null
  started_at: Moment | null
  ended_at: Moment | null
  paused_at: Moment | null
  paused_seconds: Generated<number>
  current_item_id: Id | null
  current_since: Moment | null
  plan: Generated<Text>
  created_at: Moment
}

export type MeetingAmendmentTable = { id: Id; meeting_id: Id; text: Text; written_at: Moment }

export type AgendaItemTable = {
  id: Id
  meeting_id: Id
  relationship_id: Id
  candidate_id: Text
  source_kind: Text
  source_id: Text
  kind: Text
  section: Text
  title: Text
  detail: Generated<Text>
  served: Served
  default_minutes: number
  floor_minutes: number
  minutes: number
  due: Day | null
  i_owe: Generated<Flag>
  severity: Generated<number>
  goal_weight: Generated<number>
  opened_on: Day | null
  sources: Generated<number>
  carried: Generated<number>
  parked: Generated<number>
  specials: Generated<Text>
  is_must: Generated<Flag>
  score: Generated<number>
  reasons: Generated<Text>
  park_reason: Generated<Text>
  state: 'planned' | 'parked' | 'discussed' | 'resolved' | 'carried' | 'dropped'
  position: Generated<number>
  manual_minutes: number | null
  is_pinned: Generated<Flag>
  held_out: 'parked' | 'dropped' | null
  hand_section: Text | null
  hand_position: number | null
  is_swapped: Generated<Flag>
  visibility: Generated<Visibility>
  raised_by: Generated<'me' | 'them'>
  mode: 'update' | 'vent' | 'disaster' | null
  outcome: Text | null
  outcome_detail: Generated<Text>
  actual_seconds: Generated<number>
  created_at: Moment
}

export type CarryCountTable = {
  relationship_id: Id
  source_kind: Text
  source_id: Text
  carried: Generated<number>
  parked: Generated<number>
}

export type NoteTable = {
  id: Id
  meeting_id: Id
  item_id: Id | null
  audience: Audience
  text: Text
  saved_at: Moment
}

export type NoteVersionTable = { id: Id; note_id: Id; text: Text; saved_at: Moment }

export type GoalTable = {
  id: Id
  owner_id: Id | null
  title: Text
  measure: Generated<Text>
  baseline: number | null
  current: number | null
  target: number | null
  unit: Generated<Text>
  period: Generated<Text>
  period_from: Day | null
  period_to: Day | null
  weight: number
  state: 'draft' | 'agreed' | 'active' | 'achieved' | 'missed' | 'abandoned'
  served: Served
  meets: Generated<Text>
  outstanding: Generated<Text>
  evidence: Generated<Text>
  agreed_on: Day | null
  version: Generated<number>
  visibility: Generated<Visibility>
  created_at: Moment
}

export type GoalVersionTable = { id: Id; goal_id: Id; version: number; snapshot: Text; revised_on: Day }
export type GoalSupportTable = { goal_id: Id; parent_id: Id; share: number }
export type AlignmentCheckTable = {
  id: Id
  relationship_id: Id
  checked_on: Day
  meeting_id: Id | null
  /** Such as `2026-Q2`; empty for checks recorded before quarters were noted. */
  quarter: Generated<Text>
  /** Open while the goals are gone through; a screen can be left in between. */
  state: Generated<'open' | 'done'>
  /** Clarity when it was begun, in percent; null when nothing was weighed, or not noted. */
  clarity_before: number | null
}

/** What a goal meant when it was checked; while it is not done, the words as far as they are typed. */
export type AlignmentCheckGoalTable = {
  id: Id
  check_id: Id
  goal_id: Id
  weight: number
  meets: Generated<Text>
  outstanding: Generated<Text>
  evidence: Generated<Text>
  agreed_on: Day | null
  is_done: Generated<Flag>
}

/** How the year looks on one goal, 1 below to 4 outstanding; the boss's value comes from a talk. */
export type ExpectationReadTable = {
  id: Id
  goal_id: Id
  read_on: Day
  mine: number
  boss: number | null
  check_id: Id | null
  meeting_id: Id | null
}

export type CommitmentTable = {
  id: Id
  person_id: Id
  direction: 'mine' | 'theirs'
  text: Text
  served: Served
  made_on: Day
  original_due: Day
  current_due: Day
  state: 'open' | 'done_on_time' | 'done_late' | 'dropped' | 'released'
  done_on: Day | null
  dropped_on: Day | null
  released_on: Day | null
  warned_on: Day | null
  quality: 'clean' | 'rework' | 'over_budget' | null
  miss_reason: Generated<Text>
  what_changed: Generated<Text>
  estimate_hours: number | null
  goal_id: Id | null
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type CommitmentMoveTable = {
  id: Id
  commitment_id: Id
  step: number
  asked_on: Day
  old_due: Day
  new_due: Day
  is_accepted: Flag
}

export type TopicTable = {
  id: Id
  relationship_id: Id
  text: Text
  raised_by: 'me' | 'them'
  served: Served | null
  due: Day | null
  visibility: Generated<Visibility>
  state: 'open' | 'resolved' | 'dropped'
  resolution: Generated<Text>
  raised_on: Day
  resolved_on: Day | null
  created_at: Moment
}

export type BossTopicTable = {
  id: Id
  relationship_id: Id
  kind: 'issue' | 'concern' | 'deliverable' | 'priority'
  text: Text
  served: Served | null
  due: Day | null
  raised_on: Day
  goal_id: Id | null
  state: 'open' | 'closed'
  closed_on: Day | null
  /** The line that settled it without a talk. */
  resolution: Generated<Text>
  visibility: Generated<Visibility>
  created_at: Moment
}

export type BossTopicConfirmationTable = { boss_topic_id: Id; confirmed_on: Day; meeting_id: Id | null }

export type ObstacleTable = {
  id: Id
  raised_by: Id | null
  text: Text
  need: Need
  category: Generated<Text>
  policy: Generated<Text>
  severity: number
  helper: HelperKind
  boss_relationship_id: Id | null
  served: Served | null
  state: 'raised' | 'accepted' | 'working' | 'waiting' | 'cleared' | 'declined'
  opened_on: Day
  cleared_on: Day | null
  declined_on: Day | null
  reason: Generated<Text>
  waiting_on: Generated<Text>
  resolution: Generated<Text>
  consent_to_name: Generated<Flag>
  visibility: Generated<Visibility>
  created_at: Moment
}

export type ObstacleToldTable = { obstacle_id: Id; person_id: Id; told_on: Day }

export type SignalTable = {
  id: Id
  party_id: Id | null
  text: Text
  kind: 'problem' | 'opportunity' | 'idea' | 'praise'
  theme: Generated<Text>
  hop: number
  severity: number
  served: Served | null
  captured_on: Day
  state: 'captured' | 'triaged' | 'watching' | 'acted' | 'dismissed'
  acted_on: Day | null
  action: Generated<Text>
  reason: Generated<Text>
  is_tried: Generated<Flag>
  goal_id: Id | null
  owner_id: Id | null
  due: Day | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type SignalSourceTable = {
  id: Id
  signal_id: Id
  person_id: Id | null
  party_id: Id | null
  heard_on: Day
  consent_to_name: Generated<Flag>
  told_on: Day | null
}

export type DecisionTable = {
  id: Id
  relationship_id: Id | null
  person_id: Id | null
  question: Text
  served: Served | null
  recommendation: Generated<Text>
  effect_customer: Generated<Effect>
  effect_employee: Generated<Effect>
  effect_boss: Generated<Effect>
  mitigation: Generated<Text>
  decide_by: Day | null
  state: 'open' | 'decided' | 'deferred' | 'dropped'
  chosen: Generated<Text>
  decided_on: Day | null
  goal_id: Id | null
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type DecisionOptionTable = { id: Id; decision_id: Id; position: number; text: Text }

export type BossProfileTable = {
  id: Id
  relationship_id: Id
  goals: Generated<Text>
  pressures: Generated<Text>
  strengths: Generated<Text>
  style: Generated<Text>
  format: Generated<Text>
  best_time: Generated<Text>
  bad_news: Generated<Text>
  dislikes: Generated<Text>
}

export type BossRuleTable = {
  id: Id
  relationship_id: Id
  text: Text
  check_kind: 'max_topics' | 'max_minutes' | 'send_ahead_hours' | 'format' | null
  check_value: number | null
  check_words: Generated<Text>
  retired_on: Day | null
  created_at: Moment
}

export type BossRuleObservationTable = {
  id: Id
  rule_id: Id
  observed_on: Day
  how: 'stated' | 'observed' | 'told'
  text: Generated<Text>
  meeting_id: Id | null
}

/** What the boss will need, and when: an event with the days it takes to be early. */
export type NeedTable = {
  id: Id
  relationship_id: Id
  text: Text
  needed_on: Day
  lead_days: Generated<number>
  served: Served | null
  goal_id: Id | null
  state: Generated<'open' | 'met' | 'dropped'>
  offered_on: Day | null
  asked_first: 'me' | 'boss' | null
  /** The line that offered it without a talk. */
  resolution: Generated<Text>
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

/** What I would have to know to be early. */
export type InfoGapTable = {
  id: Id
  relationship_id: Id
  text: Text
  answer: Generated<Text>
  noted_on: Day
  closed_on: Day | null
}

/** What the boss says customers want, by theme. */
export type BossReadingTable = {
  id: Id
  relationship_id: Id
  claim: Text
  theme: Text
  claimed_on: Day
  settled_on: Day | null
}

export type GoToMomentTable = {
  id: Id
  relationship_id: Id
  kind: 'critical_assignment' | 'advice_sought' | 'early_confidence'
  happened_on: Day
  text: Generated<Text>
}

export type BrandWordTable = {
  id: Id
  word: Text
  kind: 'wanted' | 'heard'
  source_words: Generated<Text>
  noted_on: Day
}

/** A case for another way. Whether it is ready follows from what is in it. */
export type PushbackTable = {
  id: Id
  relationship_id: Id | null
  question: Text
  shared_goal: Generated<Text>
  facts: Generated<Text>
  customer_effect: Generated<Text>
  effect_customer: Generated<Effect>
  effect_employee: Generated<Effect>
  effect_boss: Generated<Effect>
  ask: Generated<Text>
  served: Served | null
  goal_id: Id | null
  state: Generated<'open' | 'accepted' | 'committed' | 'dropped'>
  outcome_words: Generated<Text>
  closed_on: Day | null
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type PushbackOptionTable = { id: Id; pushback_id: Id; position: number; text: Text }

export type AccomplishmentTable = {
  id: Id
  /** The boss it is for; null means the primary one. */
  relationship_id: Id | null
  text: Text
  happened_on: Day
  measure: Generated<Text>
  measure_before: Generated<Text>
  measure_after: Generated<Text>
  impact: number
  goal_id: Id | null
  served: Served | null
  evidence: Generated<Text>
  /** Since when the boss knows; null while unshared. */
  known_on: Day | null
  /** The line that told it without a talk. */
  told_words: Generated<Text>
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

/** One of the five lines the boss can repeat. */
export type CalibrationLineTable = { id: Id; position: number; text: Generated<Text> }

export type OpportunityTable = {
  id: Id
  relationship_id: Id | null
  /** The report it is for; null when it is mine. */
  person_id: Id | null
  text: Text
  deadline_on: Day | null
  state: 'spotted' | 'raised' | 'offered' | 'accepted' | 'declined' | 'withheld' | 'lapsed' | 'missed'
  learned_on: Day
  raised_on: Day | null
  closed_on: Day | null
  reason: Generated<Text>
  goal_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

/** How someone is, in four answers of 1 to 5; null where one was skipped. Never changed once given. */
export type PulseTable = {
  id: Id
  person_id: Id
  taken_on: Day
  energy: number | null
  clarity: number | null
  support: number | null
  valued: number | null
  words: Generated<Text>
  /** Your own guess instead of their answer. */
  is_estimate: Generated<Flag>
  meeting_id: Id | null
  created_at: Moment
}

export type TeamValueTable = { id: Id; name: Text; since_on: Day; retired_on: Day | null; created_at: Moment }
export type ValueBehaviourTable = { id: Id; value_id: Id; position: number; text: Text }

export type RecognitionTable = {
  id: Id
  person_id: Id
  action: Text
  value_id: Id | null
  /** They spoke for us to a customer, or a customer spoke of them. */
  is_customer_voice: Generated<Flag>
  noted_on: Day
  delivered_on: Day | null
  channel: 'public' | 'private' | null
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type AspirationTable = {
  id: Id
  person_id: Id
  text: Text
  horizon: Generated<Text>
  state: Generated<'active' | 'reached' | 'let_go'>
  noted_on: Day
  closed_on: Day | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type AspirationGoalTable = { aspiration_id: Id; goal_id: Id }
export type GrowthTalkTable = {
  id: Id
  person_id: Id
  aspiration_id: Id | null
  talked_on: Day
  meeting_id: Id | null
}

export type DevelopmentItemTable = {
  id: Id
  person_id: Id
  aspiration_id: Id | null
  kind: 'training' | 'mentor' | 'stretch'
  text: Text
  due_on: Day | null
  state: Generated<'open' | 'done' | 'dropped'>
  done_on: Day | null
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

export type StayTalkTable = {
  id: Id
  person_id: Id
  talked_on: Day
  words: Generated<Text>
  meeting_id: Id | null
}

/** Something that fills hours of a usual week. */
export type ActivityTable = {
  id: Id
  person_id: Id
  text: Text
  hours: number
  kind: 'energising' | 'draining'
  noted_on: Day
}

/** One step on the way from someone's desk to a customer: from a person or a party to another. */
export type SightStepTable = {
  id: Id
  from_person_id: Id | null
  from_party_id: Id | null
  to_person_id: Id | null
  to_party_id: Id | null
  words: Generated<Text>
}

/** Something you answer for; a successor frees you of it. */
export type ResponsibilityTable = { id: Id; text: Text; ended_on: Day | null; created_at: Moment }
export type SuccessorTable = {
  id: Id
  responsibility_id: Id
  person_id: Id
  readiness: 'now' | 'soon' | 'none'
}

/** An opportunity that would suit a report, until it was mentioned or there is a reason not to. */
export type OpportunityMatchTable = {
  id: Id
  opportunity_id: Id
  person_id: Id
  aspiration_id: Id | null
  matched_on: Day
  mentioned_on: Day | null
  answer: 'accepted' | 'declined' | null
  answered_on: Day | null
  withheld_on: Day | null
  reason: Generated<Text>
}

/** What you asked the boss to back for the team; not asked yet without a day. */
export type SponsorAskTable = {
  id: Id
  relationship_id: Id
  text: Text
  asked_on: Day | null
  answer: Generated<Text>
  answered_on: Day | null
  meeting_id: Id | null
  visibility: Generated<Visibility>
  created_at: Moment
}

/** Minutes of one week, by its Monday, at desk work and at the job. */
export type WeekSplitTable = { id: Id; week_on: Day; desk_minutes: number; job_minutes: number }

/** What went wrong in the open, by theme, to see how early signals told of it. */
export type IncidentTable = {
  id: Id
  theme: Text
  text: Generated<Text>
  happened_on: Day
  created_at: Moment
}

export type PromptUseTable = {
  id: Id
  prompt_id: Text
  person_id: Id
  meeting_id: Id
  asked_on: Day
  is_answered: Flag
  /** The item under whose notes the answer stands. */
  item_id: Generated<Id | null>
}

/** A question written by whoever uses this. One that was asked is kept when it is removed, for its history. */
export type OwnPromptTable = {
  id: Id
  audience: PromptAudience
  theme: PromptTheme
  text: Text
  follow_up: Generated<Text>
  stage: Generated<PromptStage>
  /** In meetings with one person. */
  min_gap: Generated<number>
  removed_on: Generated<Day | null>
  created_at: Moment
}

/** What you think of a question, of the library or your own. */
export type PromptMarkTable = {
  prompt_id: Text
  is_starred: Generated<Flag>
  rested_until: Generated<Day | null>
}

/** A pattern of questions about which no hint is wanted. */
export type CoachDismissalTable = { pattern: Text; dismissed_on: Day }

export type SearchRowTable = {
  id: Generated<number>
  source: Text
  ref: Text
  body: Text
  is_private: Generated<Flag>
}

export type Tables = {
  me: MeTable
  person: PersonTable
  party: PartyTable
  relationship: RelationshipTable
  relationship_pause: RelationshipPauseTable
  meeting: MeetingTable
  meeting_amendment: MeetingAmendmentTable
  agenda_item: AgendaItemTable
  carry_count: CarryCountTable
  note: NoteTable
  note_version: NoteVersionTable
  goal: GoalTable
  goal_version: GoalVersionTable
  goal_support: GoalSupportTable
  alignment_check: AlignmentCheckTable
  alignment_check_goal: AlignmentCheckGoalTable
  expectation_read: ExpectationReadTable
  commitment: CommitmentTable
  commitment_move: CommitmentMoveTable
  topic: TopicTable
  boss_topic: BossTopicTable
  boss_topic_confirmation: BossTopicConfirmationTable
  obstacle: ObstacleTable
  obstacle_told: ObstacleToldTable
  signal: SignalTable
  signal_source: SignalSourceTable
  decision: DecisionTable
  decision_option: DecisionOptionTable
  boss_profile: BossProfileTable
  boss_rule: BossRuleTable
  boss_rule_observation: BossRuleObservationTable
  need: NeedTable
  info_gap: InfoGapTable
  boss_reading: BossReadingTable
  go_to_moment: GoToMomentTable
  brand_word: BrandWordTable
  pushback: PushbackTable
  pushback_option: PushbackOptionTable
  accomplishment: AccomplishmentTable
  calibration_line: CalibrationLineTable
  opportunity: OpportunityTable
  pulse: PulseTable
  team_value: TeamValueTable
  value_behaviour: ValueBehaviourTable
  recognition: RecognitionTable
  aspiration: AspirationTable
  aspiration_goal: AspirationGoalTable
  growth_talk: GrowthTalkTable
  development_item: DevelopmentItemTable
  stay_talk: StayTalkTable
  activity: ActivityTable
  sight_step: SightStepTable
  responsibility: ResponsibilityTable
  successor: SuccessorTable
  opportunity_match: OpportunityMatchTable
  sponsor_ask: SponsorAskTable
  week_split: WeekSplitTable
  incident: IncidentTable
  prompt_use: PromptUseTable
  own_prompt: OwnPromptTable
  prompt_mark: PromptMarkTable
  coach_dismissal: CoachDismissalTable
  search_row: SearchRowTable
}

// The one contract between the screen and main: every call of every feature, by the feature's name.
import { agenda } from './agenda/contract'
import { anticipation } from './anticipation/contract'
import { attention } from './attention/contract'
import { banner } from './banner/contract'
import { bossRules } from './boss-rules/contract'
import { changes } from './changes/contract'
import { coach } from './coach/contract'
import { commitments } from './commitments/contract'
import { decisions } from './decisions/contract'
import { disclosure } from './disclosure/contract'
import { evidence } from './evidence/contract'
import { focusGroup } from './focus-group/contract'
import { goals } from './goals/contract'
import { growth } from './growth/contract'
import { hinge } from './hinge/contract'
import { hours } from './hours/contract'
import { insights } from './insights/contract'
import { meetings } from './meetings/contract'
import { notes } from './notes/contract'
import { obstacles } from './obstacles/contract'
import { opportunities } from './opportunities/contract'
import { parties } from './parties/contract'
import { people } from './people/contract'
import { print } from './print/contract'
import { profile } from './profile/contract'
import { prompts } from './prompts/contract'
import { pulse } from './pulse/contract'
import { pushbacks } from './pushbacks/contract'
import { readings } from './readings/contract'
import { recognition } from './recognition/contract'
import { reputation } from './reputation/contract'
import { search } from './search/contract'
import { settings } from './settings/contract'
import { sight } from './sight/contract'
import { signals } from './signals/contract'
import { sponsor } from './sponsor/contract'
import { successors } from './successors/contract'
import { today } from './today/contract'
import { topics } from './topics/contract'
import { undo } from './undo/contract'
import { values } from './values/contract'
import { weeks } from './weeks/contract'
import { welcome } from './welcome/contract'

export const contract = {
  agenda,
  changes,
  coach,
  commitments,
  decisions,
  disclosure,
  evidence,
  goals,
  growth,
  hinge,
  hours,
  meetings,
  notes,
  obstacles,
  opportunities,
  parties,
  people,
  print,
  recognition,
  prompts,
  pulse,
  pushbacks,
  search,
  settings,
  sight,
  signals,
  successors,
  today,
  topics,
  undo,
  values,
  anticipation,
  attention,
  bossRules,
  insights,
  profile,
  readings,
  reputation,
  banner,
  focusGroup,
  sponsor,
  weeks,
  welcome,
}
export type Contract = typeof contract

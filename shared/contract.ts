// The one contract between the screen and main: every call of every feature, by the feature's name.
import { agenda } from './agenda/contract'
import { changes } from './changes/contract'
import { commitments } from './commitments/contract'
import { decisions } from './decisions/contract'
import { evidence } from './evidence/contract'
import { goals } from './goals/contract'
import { meetings } from './meetings/contract'
import { notes } from './notes/contract'
import { obstacles } from './obstacles/contract'
import { opportunities } from './opportunities/contract'
import { parties } from './parties/contract'
import { people } from './people/contract'
import { print } from './print/contract'
import { prompts } from './prompts/contract'
import { pushbacks } from './pushbacks/contract'
import { search } from './search/contract'
import { settings } from './settings/contract'
import { signals } from './signals/contract'
import { today } from './today/contract'
import { topics } from './topics/contract'
import { undo } from './undo/contract'
import { welcome } from './welcome/contract'

export const contract = {
  agenda,
  changes,
  commitments,
  decisions,
  evidence,
  goals,
  meetings,
  notes,
  obstacles,
  opportunities,
  parties,
  people,
  print,
  prompts,
  pushbacks,
  search,
  settings,
  signals,
  today,
  topics,
  undo,
  welcome,
}
export type Contract = typeof contract

// What the boss is asked to back for the team.
export { AddAsk } from './add-ask'
export { Asks } from './asks'

export { SightBlock, TeamSight } from './coverage'
export { LineOfSight } from './line'

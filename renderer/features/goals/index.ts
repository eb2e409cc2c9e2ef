export { AlignmentPage } from './alignment-page'
export { CheckPage } from './checks/check-page'
export { ReadChoice } from './read-choice'

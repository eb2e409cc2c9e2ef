export { AlignmentPage } from './alignment-page'
export { CheckPage } from './checks/check-page'
export { ReadChoice, readWord } from './read-choice'

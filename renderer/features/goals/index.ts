export { AlignmentPage } from './alignment-page'
export { ReadChoice, readWord } from './read-choice'

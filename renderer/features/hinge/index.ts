export { Loops } from './loops'
export { Risen } from './risen'
export { ThreadLine } from './thread-line'
export { wayOf } from './words'

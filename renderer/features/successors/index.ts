export { Successors } from './successors'

export { Hours } from './hours'

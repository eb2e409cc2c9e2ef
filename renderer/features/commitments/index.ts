export { CommitmentsPage } from './commitments-page'
export { PromiseLine } from './promise-line'
export { PromiseList } from './promise-list'

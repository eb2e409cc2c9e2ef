export { CommitmentsPage } from './commitments-page'
export { PromiseList } from './promise-list'

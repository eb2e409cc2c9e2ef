export { CommitmentsPage } from './commitments-page'
export { Ledger } from './ledger'
export { PromiseLine } from './promise-line'
export { movedWords, qualityOptions } from './promise-words'

export { CommitmentsPage } from './commitments-page'

// Everything kept about one person.
export { EverythingPage } from './everything-page'

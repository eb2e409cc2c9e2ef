export { PersonNotesPage } from './notes-page'
export { PeoplePage } from './people-page'
export { PersonPage } from './person-page'

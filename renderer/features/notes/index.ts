export { NoteField } from './note-field'
export { NoteHistory } from './note-history'
export { NoteText } from './note-text'
export { RevealPrivate } from './reveal-private'

export { NoteField } from './note-field'
export { NoteText } from './note-text'
export { RevealPrivate } from './reveal-private'

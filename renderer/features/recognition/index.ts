export { RecognitionDays } from './days'
export { Recognition } from './section'
export { Voices } from './voices'

export { Moments } from './moments'
export { Words } from './words'

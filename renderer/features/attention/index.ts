export { Attention } from './attention'

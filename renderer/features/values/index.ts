export { Values } from './values'

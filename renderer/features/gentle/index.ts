export { Gentle } from './gentle'

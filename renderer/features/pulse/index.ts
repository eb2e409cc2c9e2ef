export { PulseHistory } from './pulse-history'

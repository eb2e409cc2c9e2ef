export { PulseHistory } from './pulse-history'
export { PulseOpening } from './pulse-opening'

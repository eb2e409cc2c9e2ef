export { CustomerVoice } from './customer-voice'
export { Readings } from './readings'

export { Gaps } from './gaps'
export { MayAskNext } from './may-ask-next'

export { CoachHint } from './coach-hint'
export { HintsSetting } from './hints-setting'

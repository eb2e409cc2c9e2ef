// The Friday look at the week.
export { WeekLook } from './week-look'
export { WeeksBlock } from './weeks-block'

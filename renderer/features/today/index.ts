export { TimeBlock } from './time-block'
export { readToday, TodayPage } from './today-page'

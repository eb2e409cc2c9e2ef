export { readToday, TodayPage } from './today-page'

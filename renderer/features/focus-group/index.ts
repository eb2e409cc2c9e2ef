// Themes several people hear of, and incidents.
export { HotThemes } from './hot-themes'
export { Incidents } from './incidents'
export { Themes } from './themes'

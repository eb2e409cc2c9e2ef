export { AboutBoss } from './about-boss'
export { ProfilePanel } from './profile-panel'

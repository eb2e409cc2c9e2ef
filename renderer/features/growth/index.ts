export { Growth } from './growth'

export { DropInButton } from './drop-in-button'

// The app as people run it.
import { realMachine } from './machine'
import { start } from './start'

start(import.meta.url, realMachine)

// The app as people run it.
import { start } from './start'

start(import.meta.url, async () => (await import('./machine')).realMachine())

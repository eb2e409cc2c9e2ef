// Entry of the page: styles, then the app.
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import type { CommandId } from '../shared/commands'
import { App } from './app/app'
import { listenToMain } from './app/changes'
import { keepDropsHere } from './app/drops'
import { readFirstView } from './app/first-view'
import { keepFocus } from './app/keep-focus'
import { runCommand } from './app/shortcuts'

// The page's policy forbids making functions from text, which zod would otherwise try.
z.config({ jitless: true })

keepDropsHere()
listenToMain((command) => void runCommand(command as CommandId))

const root = document.getElementById('root')
await readFirstView()
if (root) {
  createRoot(root).render(<App />)
  keepFocus(root)
}

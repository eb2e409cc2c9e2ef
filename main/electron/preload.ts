// Hands the page's message port to main, and does nothing else.
import { ipcRenderer } from 'electron'

window.addEventListener('message', (event) => {
  const port = event.ports[0]
  if (event.source === window && event.data === 'saydo:connect' && port) {
    ipcRenderer.postMessage('saydo:connect', null, [port])
  }
})

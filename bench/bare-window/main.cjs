// The yardstick: the least Electron app there is, one window of Saydo's size with a line of text in it.

const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, webPreferences: { sandbox: true } })
  window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())

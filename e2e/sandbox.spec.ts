// The page's process runs inside Chromium's sandbox. Root cannot have one, so root starts the app as nobody.

import { readFile } from 'node:fs/promises'
import { expect, type LaunchOptions, test } from './launch'

const nobody = 65534
const asOrdinaryUser: LaunchOptions = process.getuid?.() === 0 ? { userId: nobody } : {}

test('the page runs sandboxed when the app is started by an ordinary user', async ({ launchSaydo }) => {
  const { app, page } = await launchSaydo(asOrdinaryUser)
  await expect(page.locator('#root > *').first()).toBeVisible()
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId())
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\t2$/m)
  expect(status).toMatch(/^NoNewPrivs:\t1$/m)
})

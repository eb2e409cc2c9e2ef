// Nothing ever leaves this computer: every connection of every process of the app is watched from the start to the end
// of a story, and there is none but to the computer itself.
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './launch'
import { beginWith, goTo } from './pages'

/** The addresses outside this computer that a process tried to reach, by the kernel's own word. */
async function reachedOutside(log: string): Promise<readonly string[]> {
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => /sa_family=AF_INET6?\b/.test(line))
  return lines
    .map((line) => line.match(/inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"/)?.[1] ?? line)
    .filter((address) => !/^(127\.|::1$|::ffff:127\.)/.test(address))
}

test('a whole run makes no connection to anything but this computer', async ({ launchSaydo }, info) => {
  test.setTimeout(180_000)
  await mkdir(info.outputDir, { recursive: true })
  const log = path.join(info.outputDir, 'connections.log')
  const watch = ['strace', '--follow-forks', '--quiet=all', '--trace=connect,sendto', `--output=${log}`]
  const { app, page, close } = await launchSaydo({ under: watch, now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await page.getByRole('textbox', { name: 'Add a topic' }).fill('See https://example.com about the plan')
  await page.keyboard.press('Enter')
  await expect(page.getByText('See https://example.com about the plan').first()).toBeVisible()
  for (const place of ['Today', 'Meetings', 'Commitments', 'Alignment', 'Prompts', 'Customers', 'Team']) {
    await goTo(page, place)
    await expect(page.getByRole('main')).toBeVisible()
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('plan example.com')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  expect(await reachedOutside(log)).toEqual([])

  // 192.0.2.0/24 is set aside for examples and belongs to nobody: the watcher sees what is tried.
  await app.evaluate(async () => {
    const net = process.getBuiltinModule('node:net')
    const socket = net.connect({ host: '192.0.2.1', port: 9 })
    socket.on('error', () => undefined)
    await new Promise((resolve) => setTimeout(resolve, 500))
    socket.destroy()
  })
  expect(await reachedOutside(log)).toEqual(['192.0.2.1'])
  await close()
})

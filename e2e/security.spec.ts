// Electron's security checklist, point by point, for one local window: each broken on purpose would fail here.
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, type Saydo, test } from './launch'
import { beginWith } from './pages'

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ')

async function begun(launchSaydo: () => Promise<Saydo>): Promise<Saydo> {
  const saydo = await launchSaydo()
  await beginWith(saydo.page, { me: 'Dana', boss: 'Ruth' })
  return saydo
}

test('the page has no Node, a world of its own and a sandbox', async ({ launchSaydo }) => {
  const { app, page } = await begun(launchSaydo)
  const wanted = await app.evaluate(({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map((window) => window.webContents)
    contents?.openDevTools()
    // Known at run time only.
    const asked = contents as unknown as { getLastWebPreferences: () => Electron.WebPreferences }
    return {
      nodeIntegrationInWorker: false,
      ...asked.getLastWebPreferences(),
      hasTools: contents?.isDevToolsOpened(),
    }
  })
  expect(wanted).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    hasTools: false,
  })
  expect(wanted.enableBlinkFeatures ?? '').toBe('')
  const known = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
  expect(await page.evaluate((names) => names.filter((name) => name in globalThis), known)).toEqual([])
  expect(await page.evaluate(() => [window.location.origin, window.isSecureContext])).toEqual([
    'app://saydo',
    true,
  ])
})

test('the policy is the one intended, and what it forbids does not run', async ({ launchSaydo }) => {
  const { app, page } = await begun(launchSaydo)
  const headers = await page.evaluate(async () => {
    const { headers } = await fetch('app://saydo/')
    return [headers.get('content-security-policy'), headers.get('x-content-type-options')]
  })
  expect(headers).toEqual([policy, 'nosniff'])
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(await attempts(page)).toEqual({
    script: 'refused',
    eval: 'refused',
    handler: 'refused',
    html: 'refused',
    fetch: 'refused',
    outside: [404, 404, 404],
    violated: ['connect-src', 'require-trusted-types-for'],
  })
  // The same words without the policy do run, so that it is the policy that stopped them.
  const title = await app.evaluate(async ({ BrowserWindow }) => {
    const bare = new BrowserWindow({ show: false })
    await bare.loadURL(`data:text/html,<title>no</title><script>document.title = eval('"ran"')</script>`)
    const found = bare.webContents.getTitle()
    bare.destroy()
    return found
  })
  expect(title).toBe('ran')
})

/** What someone who could write into the page would try; each in a task of its own, where the policy counts. */
function attempts(page: Page) {
  return page.evaluate(async () => {
    const ran = new Set<string>()
    const violated = new Set<string>()
    document.addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective))
    const evaluate: (code: string) => unknown = Reflect.get(globalThis, 'eval')
    Object.assign(globalThis, { ran: (what: string) => ran.add(what) })
    const tried = async (what: string, work: () => unknown) => {
      await new Promise((resolve) => {
        setTimeout(async () => {
          await Promise.resolve()
            .then(work)
            .catch(() => undefined)
          setTimeout(resolve, 200)
        })
      })
      return ran.has(what) ? 'ran' : 'refused'
    }
    const statusOf = async (address: string) => (await fetch(address)).status
    const results = {
      script: await tried('script', () => {
        const script = document.createElement('script')
        script.append(`ran('script')`)
        document.body.append(script)
      }),
      eval: await tried('eval', () => evaluate(`ran('eval')`)),
      handler: await tried('handler', () => {
        const image = document.createElement('img')
        image.setAttribute('onerror', `ran('handler')`)
        image.src = 'data:image/png,no'
        document.body.append(image)
      }),
      html: await tried('html', () => {
        document.body.insertAdjacentHTML('beforeend', `<img src="data:," onerror="ran('html')">`)
      }),
      fetch: await tried('fetch', async () => {
        await fetch('https://example.com/', { mode: 'no-cors' })
        ran.add('fetch')
      }),
      outside: [
        await statusOf('app://saydo/../package.json'),
        await statusOf('app://saydo/%2e%2e/%2e%2e/package.json'),
        await statusOf('app://saydo/..%2f..%2fmain%2findex.js'),
      ],
    }
    return { ...results, violated: [...violated].sort() }
  })
}

test('permissions, other addresses, new windows and embedded views are refused', async ({ launchSaydo }) => {
  const { app, page } = await begun(launchSaydo)
  const answers = await page.evaluate(async () => {
    const nameOf = (work: Promise<unknown>) =>
      work.then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      )
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      states: [await state('geolocation'), await state('notifications'), await state('camera')],
      notification: await Notification.requestPermission(),
      camera: await nameOf(navigator.mediaDevices.getUserMedia({ video: true })),
      clipboard: await nameOf(navigator.clipboard.readText()),
    }
  })
  expect(answers).toEqual({
    states: ['denied', 'denied', 'denied'],
    notification: 'denied',
    camera: expect.stringMatching(/NotAllowedError|NotFoundError/),
    clipboard: 'NotAllowedError',
  })

  const here = page.url()
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'javascript:alert(1)',
  ]) {
    expect(await page.evaluate((to) => window.open(to), address), address).toBeNull()
    await page.evaluate((to) => {
      window.setTimeout(() => {
        const link = document.createElement('a')
        link.href = to
        document.body.append(link)
        link.click()
        window.location.href = to
      })
    }, address)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(page.url(), address).toBe(here)
  }
  await page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'app://saydo/')
    document.body.append(view)
  })
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('only the page itself is served, once', async ({ launchSaydo }) => {
  const { app, page } = await begun(launchSaydo)
  const second = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('close', () => resolve('closed'))
        port1.addEventListener('message', () => resolve('answered'))
        port1.start()
        window.postMessage('saydo:connect', window.location.origin, [port2])
        setTimeout(() => resolve('open'), 5_000)
      }),
  )
  expect(second).toBe('closed')
  expect(await offered(app)).toEqual({
    'a frame within': 'closed',
    'another origin': 'closed',
    'the page': 'served',
    'the page again': 'closed',
  })
})

/** Hands main ports as if they came from here and there, after a reload as far as main can tell. */
function offered(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow, ipcMain }) => {
    const [contents] = BrowserWindow.getAllWindows().map((window) => window.webContents)
    if (!contents) throw new Error('no window')
    const main = contents.mainFrame
    const offer = (senderFrame: object) => {
      let became = 'open'
      const port = {
        on: () => port,
        addListener: () => port,
        start: () => {
          became = 'served'
        },
        close: () => {
          became = 'closed'
        },
        postMessage: () => undefined,
      }
      ipcMain.emit('saydo:connect', { ports: [port], senderFrame })
      return became
    }
    contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
    const elsewhere = new Proxy(main, {
      get: (target, key) => (key === 'origin' ? 'app://other' : Reflect.get(target, key)),
    })
    return {
      'a frame within': offer({ origin: 'app://saydo', parent: main }),
      'another origin': offer(elsewhere),
      'the page': offer(main),
      'the page again': offer(main),
    }
  })
}

test('what is kept is yours alone, and a note stands nowhere but in its database', async ({
  launchSaydo,
}) => {
  const { app, page, profile, close } = await begun(launchSaydo)
  const canary = 'Quetzalcoatlus'
  await page.getByRole('textbox', { name: 'Add a topic' }).fill(`${canary} on the roof`)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${canary} on the roof`).first()).toBeVisible()
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  )
  expect(titles).toEqual(['Saydo'])
  const home = path.join(profile, 'user-data')
  const data = path.join(home, 'data')
  const mode = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)
  const expectOwn = async () => {
    expect(await mode(data)).toBe('700')
    for (const name of await readdir(data)) expect(await mode(path.join(data, name)), name).toBe('600')
  }
  await expectOwn()
  await close()
  await expectOwn()
  expect(await mode(path.join(home, 'settings.json'))).toBe('600')

  const holding: string[] = []
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    if (bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le'))) {
      holding.push(path.relative(data, file))
    }
  }
  expect(holding).toEqual(['saydo.db'])
})

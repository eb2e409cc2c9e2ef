// Every screen and everything that opens over one, with the made-up team, in an order that can be walked through.
import type { Locator, Page } from '@playwright/test'
import { expect } from './launch'
import { choose, goToHash } from './pages'

export type Screen = {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** Closes what was opened over the view; nothing to do for a view itself. */
  readonly close?: (page: Page) => Promise<void>
}

/** From the first run into the made-up team. */
export async function lookAround(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around with sample data' }).click()
  await expect(page.getByRole('button', { name: /^Sample data/ })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Goes to an address and waits until its heading is there. */
export async function goToAddress(page: Page, address: string, heading?: string | RegExp): Promise<void> {
  await goToHash(page, `#${address}`)
  await expect(page.getByRole('main')).toBeVisible()
  await expect(
    page.getByRole('heading', { level: 1, ...(heading === undefined ? {} : { name: heading }) }),
  ).toBeVisible()
}

function view(name: string, address: string, heading?: string | RegExp): Screen {
  return { name, open: (page) => goToAddress(page, address, heading) }
}

/** Follows the first link or button of this name that the view before it shows. */
function followed(name: string, address: string, link: (page: Page) => Locator, heading?: string): Screen {
  return {
    name,
    open: async (page) => {
      await goToAddress(page, address)
      await link(page).first().click()
      // Left where it is, the pointer would rest on whatever comes to stand there and open its tooltip.
      await page.mouse.move(0, 0)
      await expect(page).toHaveURL(/#\/(?:meetings|people)\/./)
      await expect(
        page.getByRole('heading', { level: 1, ...(heading ? { name: heading } : {}) }),
      ).toBeVisible()
    },
  }
}

const comingUp = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'Coming up' }).getByRole('list').getByRole('link', { name })

const inRhythm = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'Rhythm' }).getByRole('link', { name })

export const preparing = followed(
  'a prepared meeting',
  '/',
  (page) => comingUp(page, /^Ingrid/),
  'Monthly check-in',
)
const held = followed('a closed meeting', '/meetings', (page) =>
  page.getByRole('region', { name: 'Past', exact: true }).getByRole('link'),
)

function evidencePart(part: string, heading: RegExp): Screen {
  return {
    name: `evidence, ${part.toLowerCase()}`,
    open: async (page) => {
      await goToAddress(page, '/evidence')
      await page.getByRole('radio', { name: part }).click()
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    },
  }
}

export const views: readonly Screen[] = [
  view('today', '/'),
  view('meetings', '/meetings', 'Meetings'),
  preparing,
  held,
  view('team', '/team'),
  view('boss', '/boss'),
  followed("a report's page", '/', (page) => inRhythm(page, /^Priya/)),
  {
    name: "a report's page with a pulse and its table",
    open: async (page) => {
      await goToAddress(page, '/')
      await inRhythm(page, /^Desmond/)
        .first()
        .click()
      await page.getByRole('button', { name: 'The numbers as a table' }).click()
      await expect(page.getByRole('table', { name: 'Pulse, day by day' })).toBeVisible()
    },
  },
  {
    name: 'the notes with a report',
    open: async (page) => {
      await goToAddress(page, '/')
      await inRhythm(page, /^Tomas/)
        .first()
        .click()
      await page.getByRole('link', { name: /^All \d+ notes/ }).click()
      await page.keyboard.press('v')
      await expect(page.getByRole('group', { name: 'Private' }).first()).toBeVisible()
    },
    close: (page) => page.keyboard.press('v'),
  },
  {
    name: 'everything about a report',
    open: async (page) => {
      await goToAddress(page, '/')
      await inRhythm(page, /^Priya/)
        .first()
        .click()
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Everything about Priya' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Everything about Priya' })).toBeVisible()
      await page.mouse.move(0, 0)
    },
  },
  followed("the boss's page", '/', (page) => inRhythm(page, /^Ingrid/)),
  view('customers', '/customers'),
  view('commitments', '/commitments', 'Said and done'),
  view('alignment', '/alignment', /of your goals serve/),
  {
    name: 'alignment with a goal selected',
    open: async (page) => {
      await goToAddress(page, '/alignment', /of your goals serve/)
      await page.getByRole('region', { name: 'Goals' }).locator('button[aria-pressed]').last().click()
      // Beside the tree, or over it as a sheet where there is no room beside.
      const inspector = page.getByRole('complementary').or(page.getByRole('dialog'))
      await expect(inspector.getByRole('button', { name: 'Edit' }).first()).toBeVisible()
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  view('evidence', '/evidence', 'What you got done'),
  evidencePart('Calibration', /can say for you/),
  evidencePart('Opportunities', /^Chances/),
  {
    name: 'alignment checks',
    open: async (page) => {
      await goToAddress(page, '/alignment', /of your goals serve/)
      await page.getByRole('radio', { name: /^Checks/ }).click()
      await expect(page.getByRole('region', { name: 'Past checks' })).toBeVisible()
    },
  },
  {
    name: 'an alignment check gone through',
    open: async (page) => {
      await goToAddress(page, '/alignment/check')
      const begin = page.getByRole('button', { name: 'Begin the check' })
      const step = page.getByRole('button', { name: 'Save and next' })
      await expect(begin.or(step).first()).toBeVisible()
      if (await begin.isVisible()) await begin.click()
      await expect(step).toBeVisible()
    },
  },
  view('prompts', '/prompts', 'Questions worth asking'),
  view('insights', '/insights', 'What the last half-year shows'),
  view('settings', '/settings', 'Settings'),
]

const shut = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-overlay]')).toHaveCount(0)
}

function byKey(name: string, key: string, dialog: string | RegExp): Screen {
  return {
    name,
    open: async (page) => {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    },
    close: shut,
  }
}

function byPress(name: string, on: (page: Page) => Locator, role: 'dialog' | 'menu' | 'listbox'): Screen {
  return {
    name,
    open: async (page) => {
      await on(page).first().click()
      await expect(page.getByRole(role).first()).toBeVisible()
    },
    close: shut,
  }
}

const kinds = [
  'Topic',
  'Promise',
  'Obstacle',
  'Customer signal',
  'Decision',
  'Boss topic',
  'Evidence',
  'Another way',
  'Opportunity',
  'Need',
  'Aspiration',
  'Development',
  'Recognition',
]

function captureOf(kind: string, index: number): Screen {
  return {
    name: `capture, ${kind}`,
    open: async (page) => {
      await page.keyboard.press('c')
      const dialog = page.getByRole('dialog', { name: 'Capture' })
      const radio = dialog.getByRole('radio', { name: kind, exact: true })
      if (index < 10) await page.keyboard.press(String((index + 1) % 10))
      else await radio.click()
      await expect(radio).toBeChecked()
      const more = dialog.getByRole('button', { name: 'More', exact: true })
      if (await more.isVisible()) await more.click()
    },
    close: shut,
  }
}

/** What opens over Today. */
export const overToday: readonly Screen[] = [
  ...kinds.map(captureOf),
  {
    name: 'capture with what is missing said',
    open: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.press('2')
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('dialog', { name: 'Capture' }).locator('[aria-invalid]').first(),
      ).toBeVisible()
    },
    close: shut,
  },
  {
    name: 'capture with a hint on its question',
    open: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('Is the migration on track?')
      await expect(page.getByRole('button', { name: 'Keep mine' })).toBeVisible()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await shut(page)
    },
  },
  {
    name: 'capture with the better question taken',
    open: async (page) => {
      await page.keyboard.press('c')
      await page.keyboard.type('Is the launch on track?')
      await expect(page.getByRole('button', { name: 'Use it' })).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
    close: shut,
  },
  byKey('new meeting', 'n', 'New meeting'),
  byKey('palette', 'Control+k', 'Search or jump'),
  {
    name: 'palette with hits',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('re')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
    close: shut,
  },
  byKey('shortcuts', 'Control+/', 'All shortcuts'),
  byPress('edit a signal', (page) => page.getByRole('button', { name: /^Assign: / }), 'dialog'),
  byPress(
    'edit a promise',
    (page) => page.getByRole('region', { name: 'Promises due' }).getByRole('list').getByRole('button'),
    'dialog',
  ),
]

/** The only way in while nobody reports to you: from the sidebar. */
export const addReport: Screen = byPress(
  'add person',
  (page) => page.getByRole('button', { name: 'Add a report' }),
  'dialog',
)

/** A dialog over the boss's page, with everything on it unfolded. */
function overBoss(name: string, button: string | RegExp): Screen & { readonly at: string } {
  return {
    at: '/',
    name,
    open: async (page) => {
      await inRhythm(page, /^Ingrid/)
        .first()
        .click()
      await page.getByRole('button', { name: 'More about working with Ingrid' }).click()
      await page.getByRole('button', { name: button }).first().click()
      await expect(page.getByRole('dialog').first()).toBeVisible()
    },
    close: shut,
  }
}

/** A dialog that a button of the view opens. */
async function inDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button }).first().click()
  await expect(page.getByRole('dialog').first()).toBeVisible()
}

/** What opens over, or within, the page of a report. */
function overReport(
  name: string,
  open: (page: Page) => Promise<void>,
  close = shut,
): Screen & { readonly at: string } {
  return {
    at: '/',
    name,
    open: async (page) => {
      await inRhythm(page, /^Priya/)
        .first()
        .click()
      await open(page)
    },
    close,
  }
}

/** What opens over other views: the address first. */
/** The first question, with the focus on it. */
async function inQuestions(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Questions' }).getByRole('button').first().focus()
}

async function importing(page: Page, lines: string): Promise<void> {
  await page.getByRole('button', { name: 'Import and export' }).click()
  await page.getByRole('menuitem', { name: 'Import questions' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(lines)
}

const leaveImport = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.locator('[data-overlay]')).toHaveCount(0)
}

const overPrompts: readonly Screen[] = [
  {
    name: 'a question and what the coach says of another',
    open: async (page) => {
      await inQuestions(page)
      await page.getByRole('textbox', { name: 'A question to look at' }).fill('Is the rota going okay?')
      await expect(page.getByRole('complementary', { name: 'Question coach' })).toContainText(
        'Closed question',
      )
    },
  },
  byPress('write a question', (page) => page.getByRole('button', { name: 'Write one' }), 'dialog'),
  {
    name: 'add a question to a meeting',
    open: async (page) => {
      await inQuestions(page)
      await page.keyboard.press('a')
      await expect(page.getByRole('dialog', { name: 'Add to a meeting' })).toBeVisible()
    },
    close: shut,
  },
  byPress('import and export', (page) => page.getByRole('button', { name: 'Import and export' }), 'menu'),
  {
    name: 'import, a wrong header',
    open: async (page) => {
      await importing(page, 'Frage,Thema\nWer wartet?,Kunden\nWas fehlt?,Team')
      await page.getByRole('button', { name: 'Look at them' }).click()
      await expect(page.getByRole('dialog').locator('[aria-invalid]')).toBeVisible()
    },
    close: leaveImport,
  },
  {
    name: 'import, the lines with one open',
    open: async (page) => {
      await importing(page, 'Is the rota okay?\nWhose yes are you waiting for?\nWhat is missing?')
      await page.getByRole('button', { name: 'Look at them' }).click()
      await page.getByRole('list', { name: 'Lines' }).getByRole('button').first().click()
      await expect(page.getByRole('list', { name: 'Lines' }).getByRole('textbox').first()).toBeVisible()
    },
    close: leaveImport,
  },
]

export const overViews: readonly (Screen & { readonly at: string })[] = [
  ...overPrompts.map((screen) => ({ at: '/prompts', ...screen })),
  {
    at: '/evidence',
    ...byPress(
      'edit evidence',
      (page) => page.getByRole('main').getByRole('button', { name: /^Answers within four hours/ }),
      'dialog',
    ),
  },
  {
    at: '/customers',
    ...byPress('party form', (page) => page.getByRole('button', { name: 'Customer or supplier' }), 'dialog'),
  },
  {
    at: '/customers',
    ...byPress('an incident', (page) => page.getByRole('button', { name: 'Note an incident' }), 'dialog'),
  },
  {
    at: '/customers',
    ...byPress(
      'a theme',
      (page) => page.getByRole('region', { name: 'Themes' }).getByRole('button', { name: /^import/ }),
      'dialog',
    ),
  },
  {
    at: '/insights',
    ...byPress(
      'the week in hours',
      (page) => page.getByRole('button', { name: /^(Note a|Correct this) week/ }),
      'dialog',
    ),
  },
  {
    at: '/alignment',
    ...byPress('goal form', (page) => page.getByRole('button', { name: 'Goal', exact: true }), 'dialog'),
  },
  overReport('an estimate of the pulse', (page) => inDialog(page, 'Note your estimate')),
  overReport('dropping in what was sent', (page) => inDialog(page, 'Drop in what Priya sent')),
  overReport('edit a report', (page) => inDialog(page, 'Edit what moves Priya')),
  overBoss('profile form', 'Edit what you know of Ingrid'),
  overBoss('new rule', 'Add a rule'),
  overBoss('a rule', /^No more than six topics/),
  overBoss('a need', /^Renewals list/),
  overBoss('something to find out', /^Who reads the board pack/),
  overBoss('new reading', 'Add a reading'),
  overBoss('new moment', 'Add a moment'),
  overBoss('an ask for the team', /^Two days a month for the team/),
  overBoss('something risen from the team', /^Mobile reports need a licence/),
  overReport('a step to a customer', async (page) => {
    await page.getByRole('button', { name: 'Add a step to a customer' }).click()
    await expect(page.getByRole('dialog', { name: 'A step to a customer' })).toBeVisible()
  }),
  overReport('recognition about to be said', async (page) => {
    await page.getByRole('button', { name: /^Let the customer speak first/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Recognition for Priya' })
    await dialog.getByRole('button', { name: 'Said it' }).click()
    await expect(dialog.getByRole('group', { name: 'Said it' })).toBeVisible()
  }),
  overReport(
    'hours being added, with a gentle word',
    async (page) => {
      await page.getByRole('button', { name: 'Add hours' }).click()
      await page.getByRole('textbox', { name: 'What it is' }).fill('Worried about sick leave')
      await expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible()
    },
    (page) => page.getByRole('form', { name: 'Add hours' }).getByRole('button', { name: 'Cancel' }).click(),
  ),
  overReport('growth talks', async (page) => {
    await page.getByRole('button', { name: 'Growth talks' }).click()
    await expect(page.getByRole('dialog', { name: 'Growth talks with Priya' })).toBeVisible()
  }),
  overReport('an aspiration', async (page) => {
    await page.getByRole('button', { name: /^Run a product launch/ }).click()
    await expect(page.getByRole('dialog', { name: 'What Priya wants to grow into' })).toBeVisible()
  }),
  overReport('a talk about staying', async (page) => {
    await page.getByRole('button', { name: 'Stay talks' }).click()
    await page.getByRole('button', { name: /^Work that is finished/ }).click()
    await expect(page.getByRole('dialog', { name: 'What would make Priya stay' })).toBeVisible()
  }),
  {
    at: '/team',
    ...byPress(
      'what you answer for',
      (page) => page.getByRole('button', { name: /^The rota of escalations/ }),
      'dialog',
    ),
  },
  {
    at: '/evidence?part=opportunities',
    ...byPress('an opportunity', (page) => page.getByRole('button', { name: /^Lead the pilot/ }), 'dialog'),
  },
  {
    at: '/team',
    ...byPress('a value', (page) => page.getByRole('button', { name: /^Be candid/ }), 'dialog'),
  },
  {
    at: '/insights',
    ...byPress('loops closed', (page) => page.getByRole('button', { name: /^Not told yet/ }), 'dialog'),
  },
]

/** What opens over the meeting that is prepared. */
export const overPreparing: readonly Screen[] = [
  byPress('menu of an item', (page) => page.getByRole('button', { name: /^Actions for/ }), 'menu'),
  {
    name: 'menu at the pointer',
    open: async (page) => {
      await page.locator('[data-row-title]').last().click({ button: 'right' })
      await expect(page.getByRole('menu')).toBeVisible()
    },
    close: shut,
  },
  byPress('length', (page) => page.getByRole('button', { name: 'Change length' }), 'dialog'),
  byKey('move meeting', 'm', 'Move the meeting'),
  {
    name: 'print preview',
    open: async (page) => {
      await page.keyboard.press('Control+p')
      await expect(
        page.getByRole('dialog', { name: 'Print the agenda' }).getByRole('button', { name: 'Save PDF' }),
      ).toBeEnabled()
    },
    close: shut,
  },
]

/** A meeting that is held, from its start to its end. */
export const holding: readonly Screen[] = [
  {
    name: 'a meeting in progress',
    open: async (page) => {
      await goToAddress(page, '/')
      await comingUp(page, /^Tomas/).click()
      await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Tomas' })).toBeVisible()
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('timer')).toBeVisible()
      await page.getByRole('textbox', { name: 'Shared notes' }).pressSequentially('# What we said\nMore.')
    },
  },
  {
    name: 'a note with a hint on its question',
    open: async (page) => {
      const note = page.getByRole('textbox', { name: 'Shared notes' })
      await note.press('Enter')
      await note.pressSequentially('Is the migration on track?')
      await expect(page.getByRole('button', { name: 'Keep mine' })).toBeVisible()
    },
    close: async (page) => {
      await page.getByRole('textbox', { name: 'Shared notes' }).press('Escape')
      await expect(page.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)
    },
  },
  {
    name: 'an outcome that asks',
    open: async (page) => {
      await page
        .getByRole('group', { name: /^What came of/ })
        .getByRole('button', { name: 'Promise', exact: true })
        .click()
      await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible()
    },
  },
  {
    name: 'wrap-up',
    open: async (page) => {
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible()
    },
  },
  {
    name: 'what was just closed',
    open: async (page) => {
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
    },
  },
  {
    name: 'an item carried three times',
    open: async (page) => {
      await page.keyboard.press('n')
      const dialog = page.getByRole('dialog', { name: 'New meeting' })
      await choose(dialog, /With/, /^Tomas/)
      await dialog.getByRole('button', { name: 'Plan' }).click()
      await expect(page.getByText('Carried 3 times. What now?')).toBeVisible()
    },
  },
  ...['By message', 'Delegate', 'Own meeting'].map((name) =>
    byPress(`what now, ${name}`, (page) => page.getByRole('button', { name, exact: true }), 'dialog'),
  ),
]

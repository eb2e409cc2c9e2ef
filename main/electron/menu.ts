// The system's menu, drawn from the one command table; choosing an entry runs the same command as its key.
// The page hears the keys itself, so the menu shows them without taking them.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { COMMAND_GROUPS, COMMANDS, type CommandGroup, type CommandId } from '../../shared/commands'
import { acceleratorOf } from '../../shared/keys'
import { MenuCommands } from '../menu-commands'

function entry(id: CommandId, label: string): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(id)
  return {
    id,
    label,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => MenuCommands.choose(id),
  }
}

function group(name: CommandGroup, left: readonly CommandId[] = []): MenuItemConstructorOptions[] {
  return COMMANDS.filter((command) => command.group === name && !left.includes(command.id)).map(
    ({ id, label }) => entry(id, label),
  )
}

/** Where a group of commands stands in the menu bar; the rest form menus of their own name. */
const titles: Readonly<Record<CommandGroup, string>> = {
  'Go to': '&Go',
  Do: '&File',
  'Window and text': '&View',
  'In an agenda': '&Agenda',
  'In a meeting': '&Meeting',
  'With a question': '&Question',
}

const inEdit: readonly CommandId[] = ['undo', 'redo', 'find', 'edit']

export function setUpMenu(): void {
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      ...group('Do').filter(({ id }) => inEdit.some((known) => known === id)),
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  }
  const [file, ...others] = ['Do' as const, ...COMMAND_GROUPS.filter((name) => name !== 'Do')].map(
    (name): MenuItemConstructorOptions => ({
      label: titles[name],
      submenu: name === 'Do' ? [...group(name, inEdit), line, { role: 'quit' }] : group(name),
    }),
  )
  const bar = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    ...(file ? [file] : []),
    edit,
    ...others,
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(bar))
}

// The system's menu, drawn from the one command table; choosing an entry runs the same command as its key.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Settings } from '../../shared/settings/model'
import { MenuCommands } from '../menu-commands'

export function setUpMenu(_settings: () => Settings): void {
  const choose = (command: string) => () => MenuCommands.choose(command)
  const template: MenuItemConstructorOptions[] = [
    { label: 'File', submenu: [{ label: 'Quit', role: 'quit' }] },
    { label: 'Edit', submenu: [{ label: 'Undo', click: choose('undo') }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

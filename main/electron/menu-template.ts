/** The application menu as a template: every command of the one table with its keys, the system's own editing items, recent libraries. */
import type { MenuItemConstructorOptions } from 'electron'
import { type CommandId, commandIds, commands, type MenuSection } from '../../core/commands.ts'
import type { Words } from '../words.ts'

type Item = MenuItemConstructorOptions

export interface MenuOptions {
  readonly words: Words
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly recent: readonly { readonly path: string; readonly name: string }[]
  readonly onCommand: (id: CommandId) => void
  readonly onRecent: (path: string) => void
}

type NativeRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'togglefullscreen'
  | 'quit'

const separator: Item = { type: 'separator' }

/**
 * The keys are shown here and handled by the page, which knows whether a text field has the focus. macOS registers whatever
 * it shows, so there keys that are plain letters stand beside the label instead.
 */
function keysOf(id: CommandId, platform: MenuOptions['platform']): Item {
  const command: { readonly keys: readonly string[]; readonly plain?: true } = commands[id]
  const keys = command.keys[0]
  if (keys === undefined) return {}
  if (platform === 'mac') return command.plain === true ? { sublabel: keys } : { accelerator: keys }
  return { accelerator: keys, registerAccelerator: false }
}

function commandItems(section: MenuSection, options: MenuOptions): Item[] {
  return commandIds
    .filter((id) => commands[id].menu === section)
    .flatMap((id) => {
      const item: Item = {
        id,
        label: options.words(`command.${id}`),
        click: () => options.onCommand(id),
        ...keysOf(id, options.platform),
      }
      return 'separatorBefore' in commands[id] ? [separator, item] : [item]
    })
}

function recentItem({ words, recent, onRecent }: MenuOptions): Item {
  const items = recent.map(({ path, name }): Item => ({ label: name, sublabel: path, click: () => onRecent(path) }))
  const none: Item = { label: words('menu.no-recent'), enabled: false }
  return { id: 'recent', label: words('menu.open-recent'), submenu: items.length === 0 ? [none] : items }
}

/** The menu as Electron's template. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { words, platform } = options
  const section = (name: MenuSection, before: Item[], after: Item[]): Item => ({
    id: name,
    label: words(`menu.${name}`),
    submenu: [...before, ...commandItems(name, options), ...after],
  })
  const roles = (...names: NativeRole[]) => names.map((role): Item => ({ role, label: words(`native.${role}`) }))
  const mac = platform === 'mac'
  return [
    ...(mac
      ? [section('app', [], [separator, ...roles('hide', 'hideOthers', 'unhide'), separator, ...roles('quit')])]
      : []),
    section('file', [], [separator, recentItem(options), ...(mac ? [] : [separator, ...roles('quit')])]),
    section('edit', roles('cut', 'copy', 'paste', 'selectAll'), []),
    section('view', [], [separator, ...roles('togglefullscreen')]),
    section('go', [], []),
    section('help', [], []),
  ]
}

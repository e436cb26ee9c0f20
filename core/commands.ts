/** Every command of the window with its place in the menu and its keys: one table for menu, bar, shortcuts and the list of keys. */
import { z } from 'zod'

export const menuSections = ['app', 'file', 'edit', 'view', 'go', 'help'] as const
export type MenuSection = (typeof menuSections)[number]

/** `keys` are in Electron's accelerator form; a `plain` key works only while no text field has the focus. */
interface CommandShape {
  readonly menu: MenuSection
  readonly keys: readonly string[]
  readonly plain?: true
  readonly separatorBefore?: true
}

export const commands = {
  'library.new': { menu: 'file', keys: ['CommandOrControl+Shift+N'] },
  'library.open': { menu: 'file', keys: ['CommandOrControl+O'] },
  'dispatch.import': { menu: 'file', keys: ['CommandOrControl+I'], separatorBefore: true },
  'table.import': { menu: 'file', keys: ['CommandOrControl+Shift+O'] },
  'library.save-copy': { menu: 'file', keys: ['CommandOrControl+Shift+S'], separatorBefore: true },
  'event.add': { menu: 'edit', keys: ['N'], plain: true, separatorBefore: true },
  'event.edit': { menu: 'edit', keys: ['Enter'], plain: true },
  'event.delete': { menu: 'edit', keys: ['Delete'], plain: true },
  'history.undo': { menu: 'edit', keys: ['CommandOrControl+Z'] },
  'history.redo': { menu: 'edit', keys: ['CommandOrControl+Shift+Z'] },
  'search.focus': { menu: 'edit', keys: ['CommandOrControl+F', '/'], plain: true, separatorBefore: true },
  'search.next': { menu: 'edit', keys: ['F3'] },
  'search.previous': { menu: 'edit', keys: ['Shift+F3'] },
  'view.timeline': { menu: 'view', keys: ['CommandOrControl+1'] },
  'view.list': { menu: 'view', keys: ['CommandOrControl+2'] },
  'view.source': { menu: 'view', keys: ['CommandOrControl+3'] },
  'view.history': { menu: 'view', keys: ['CommandOrControl+4'] },
  'view.filters': { menu: 'view', keys: ['CommandOrControl+Alt+F'], separatorBefore: true },
  'view.inspector': { menu: 'view', keys: ['CommandOrControl+Alt+I'] },
  'zoom.in': { menu: 'go', keys: ['+'], plain: true },
  'zoom.out': { menu: 'go', keys: ['-'], plain: true },
  'zoom.all': { menu: 'go', keys: ['0'], plain: true },
  'zoom.previous': { menu: 'go', keys: ['Backspace'], plain: true },
  'list.go-to-date': { menu: 'go', keys: ['CommandOrControl+G'], separatorBefore: true },
  'help.keys': { menu: 'help', keys: ['?'], plain: true },
  'help.about': { menu: 'help', keys: [] },
} as const satisfies Record<string, CommandShape>

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as CommandId[]
export const commandIdSchema = z.enum(commandIds as [CommandId, ...CommandId[]])

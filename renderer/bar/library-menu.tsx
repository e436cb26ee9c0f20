/** The library's name with its menu; every command is in it where the system shows no menu of its own. */
import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronRight } from 'lucide-react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components'
import { type CommandId, commandIds, commands, type MenuSection as Section } from '../../core/commands.ts'
import { useLibrary } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { keyWords } from '../commands/key-words.ts'
import { useLibraryActs } from '../library/use-library-acts.ts'
import { useWords } from '../words/use-words.ts'

interface Performing {
  readonly perform: (id: CommandId) => void
}

function CommandItem({ id }: { readonly id: CommandId }) {
  const words = useWords()
  const { host } = useShell()
  const name = words(`command.${id}`)
  const [key] = commands[id].keys
  return (
    <MenuItem id={id} className="menu-item" textValue={name}>
      <span className="menu-item__text">{name}</span>
      {key === undefined ? null : <kbd className="key">{keyWords(words, key, host.platform === 'mac').join(' ')}</kbd>}
    </MenuItem>
  )
}

function RecentMenu() {
  const words = useWords()
  const { questions } = useShell()
  const { path } = useLibrary()
  const acts = useLibraryActs()
  const recent = useQuery(questions.recent())
  const others = (recent.data ?? []).filter((library) => library.path !== path)
  return (
    <SubmenuTrigger>
      <MenuItem className="menu-item" textValue={words('menu.open-recent')}>
        <span className="menu-item__text">{words('menu.open-recent')}</span>
        <ChevronRight size={12} aria-hidden="true" />
      </MenuItem>
      <Popover className="popover">
        <Menu
          className="menu-list"
          aria-label={words('menu.open-recent')}
          onAction={(key) => void acts.open(String(key))}
          renderEmptyState={() => <p className="menu-item quiet">{words('menu.no-recent')}</p>}
        >
          {others.map((library) => (
            <MenuItem key={library.path} id={library.path} className="menu-item" textValue={library.name}>
              <span className="menu-item__text">
                {library.name}
                <span className="menu-item__path">{library.path}</span>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}

function SectionMenu({ section, perform }: Performing & { readonly section: Section }) {
  const words = useWords()
  const name = words(`menu.${section}`)
  return (
    <SubmenuTrigger>
      <MenuItem className="menu-item" textValue={name}>
        <span className="menu-item__text">{name}</span>
        <ChevronRight size={12} aria-hidden="true" />
      </MenuItem>
      <Popover className="popover">
        <Menu className="menu-list" aria-label={name} onAction={(key) => perform(key as CommandId)}>
          {commandIds
            .filter((id) => commands[id].menu === section)
            .map((id) => (
              <CommandItem key={id} id={id} />
            ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}

const otherSections = ['edit', 'view', 'go'] as const

/** The button and its menu. */
export function LibraryMenu({ perform }: Performing) {
  const words = useWords()
  const { host } = useShell()
  const { name, path } = useLibrary()
  return (
    <MenuTrigger>
      <Button className="bar__library" aria-label={words('window.library', { name })}>
        <span className="bar__name">{name}</span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu className="menu-list" aria-label={name} onAction={(key) => perform(key as CommandId)}>
          <MenuSection>
            <Header className="menu-path">{path}</Header>
            <CommandItem id="library.new" />
            <CommandItem id="library.open" />
            <RecentMenu />
            <CommandItem id="dispatch.import" />
            <CommandItem id="table.import" />
            <CommandItem id="library.save-copy" />
          </MenuSection>
          <Separator className="menu-separator" />
          {host.nativeMenu
            ? null
            : otherSections.map((section) => <SectionMenu key={section} section={section} perform={perform} />)}
          {host.nativeMenu ? null : <CommandItem id="help.keys" />}
          <CommandItem id="help.about" />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

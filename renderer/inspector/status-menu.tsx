/** The status of an event, with the menu that sets it. */
import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type EventDetail, type Status, statuses } from '../../core/model/event.ts'
import { useEdits } from '../data/use-edits.ts'
import { StatusGlyph } from '../timeline/status-glyph.tsx'
import { useWords } from '../words/use-words.ts'

/** The badge; claims that assert and deny show as disputed, whatever is set. */
export function StatusMenu({ event }: { readonly event: EventDetail }) {
  const words = useWords()
  const edits = useEdits()
  const shown = words(`status.${event.shown}`)
  const set = words('inspector.set-status', { status: words(`status.${event.status}`) })
  return (
    <MenuTrigger>
      <Button className="badge" aria-label={`${words('form.status')}: ${shown}`}>
        <StatusGlyph status={event.shown} />
        {shown}
        <ChevronDown size={12} strokeWidth={1.75} aria-hidden="true" className="badge__more" />
      </Button>
      <Popover className="popover">
        {event.shown === event.status ? null : <p className="menu-path menu-path--wrap">{set}</p>}
        <Menu
          className="menu-list"
          aria-label={words('inspector.edit-status')}
          selectionMode="single"
          selectedKeys={[event.status]}
          onAction={(key) => void edits.change(event, { status: key as Status })}
        >
          {statuses.map((status) => (
            <MenuItem
              key={status}
              id={status}
              className="menu-item menu-item--choice"
              textValue={words(`status.${status}`)}
            >
              <StatusGlyph status={status} />
              {words(`status.${status}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

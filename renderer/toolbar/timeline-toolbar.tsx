/** Above the timeline: what stretch it shows and how many events, how it is grouped, and where else to look. */
import { ChevronDown, ChevronLeft, Minus, MoveHorizontal, Plus } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { CommandId } from '../../core/commands.ts'
import { type Grouping, groupings } from '../../core/contract/view-state.ts'
import { axisInstantIso, axisRangeInWords } from '../../core/date/index.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useHint } from '../commands/use-hint.ts'
import { usePerform } from '../commands/use-perform.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { useStore } from '../state/use-store.ts'
import { groupBy } from '../state/window-state.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import './toolbar.css'

/** Written straight into the page: it changes with every frame of a zoom, and to draw a component costs more than the words. */
function VisibleRange() {
  const words = useWords()
  const language = useLanguage()
  const { range } = useDesk()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const write = () => {
      const { from, to } = range.get()
      const element = place.current
      if (element === null || from === null || to === null) return
      element.dataset['start'] = axisInstantIso(from)
      element.dataset['end'] = axisInstantIso(to)
      const text = axisRangeInWords(from, to, language)
      if (element.textContent !== text) element.textContent = text
    }
    write()
    return range.subscribe(write)
  }, [range, language])
  return <span className="toolbar__range" role="status" aria-label={words('toolbar.range')} ref={place} />
}

function GroupBy() {
  const words = useWords()
  const { window } = useDesk()
  const grouping = useWindow((state) => state.grouping)
  return (
    <MenuTrigger>
      <Button className="button button--quiet toolbar__group">
        <span className="quiet">{words('toolbar.group')}</span> {words(`grouping.${grouping}`)}
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu-list"
          aria-label={words('toolbar.group')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[grouping]}
          onAction={(key) => window.set((state) => groupBy(state, key as Grouping))}
        >
          {groupings.map((name) => (
            <MenuItem
              key={name}
              id={name}
              className="menu-item menu-item--choice"
              textValue={words(`grouping.${name}`)}
            >
              {words(`grouping.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const
const zooms: readonly (readonly [CommandId, ReactNode])[] = [
  ['zoom.previous', <ChevronLeft key="previous" {...icon} />],
  ['zoom.all', <MoveHorizontal key="all" {...icon} />],
  ['zoom.out', <Minus key="out" {...icon} />],
  ['zoom.in', <Plus key="in" {...icon} />],
]

/** The toolbar of the timeline. */
export function TimelineToolbar() {
  const words = useWords()
  const hint = useHint()
  const perform = usePerform()
  const desk = useDesk()
  const counts = useStore(desk.counts, (value) => value)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="toolbar" role="group" aria-label={words('toolbar.name')}>
      <VisibleRange />
      {counts === null ? null : (
        <span className="toolbar__count">{words('toolbar.count', { count: counts.total })}</span>
      )}
      <span className="grow" />
      <GroupBy />
      <span className="divider" />
      {zooms.map(([id, drawing]) => (
        <IconButton key={id} label={words(`command.${id}`)} hint={hint(id)} onPress={() => perform(id)}>
          {drawing}
        </IconButton>
      ))}
    </div>
  )
}

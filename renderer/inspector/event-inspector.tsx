/** One event with all that is known of it, edited in place or through the form. */
import { useQuery } from '@tanstack/react-query'
import { Ellipsis, Pencil } from 'lucide-react'
import { Fragment } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { EventDetail, EventId } from '../../core/model/event.ts'
import { useShell } from '../app/shell.ts'
import { useChoose } from '../app/use-choose.ts'
import { usePerform } from '../commands/use-perform.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { useWords } from '../words/use-words.ts'
import { ClaimsSection } from './claims-section.tsx'
import { DateSection } from './date-section.tsx'
import { HideDetails } from './hide-details.tsx'
import { LinksSection } from './links-section.tsx'
import { NamesSection } from './names-section.tsx'
import { ChangesSection, SourcesSection } from './other-sections.tsx'
import { StatusMenu } from './status-menu.tsx'
import { TextSection } from './text-section.tsx'

interface Shown {
  readonly event: EventDetail
}

/** How many stand on each side, said when anybody does. */
function Sides({ event }: Shown) {
  const words = useWords()
  const standing = (stances: readonly string[]) =>
    new Set(event.claims.filter(({ stance }) => stances.includes(stance)).flatMap(({ claimants }) => claimants)).size
  const denying = standing(['denies'])
  const asserting = standing(['asserts', 'reports', 'announces'])
  if (event.shown !== 'disputed') return null
  return <span className="quiet inspector__sides">{words('inspector.sides', { asserting, denying })}</span>
}

function MoreMenu({ id }: { readonly id: EventId }) {
  const words = useWords()
  const perform = usePerform()
  const choose = useChoose()
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words('inspector.more')}>
        <Ellipsis size={16} strokeWidth={1.5} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu-list" aria-label={words('inspector.more')}>
          <MenuItem className="menu-item" onAction={() => choose(id, 'reveal')}>
            {words('inspector.reveal')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => perform('event.delete')}>
            {words('inspector.delete')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Head({ event }: Shown) {
  const words = useWords()
  const perform = usePerform()
  return (
    <div className="pane-head inspector__head">
      <StatusMenu event={event} />
      <Sides event={event} />
      <span className="grow" />
      <IconButton label={words('inspector.edit')} onPress={() => perform('event.edit')}>
        <Pencil size={15} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <MoreMenu id={event.id} />
      <HideDetails />
    </div>
  )
}

function NoteSection({ event }: Shown) {
  const words = useWords()
  return (
    <TextSection
      event={event}
      part="note"
      label={words('form.note')}
      editLabel={words('inspector.edit-note')}
      addLabel={words('inspector.add-note')}
      lines={4}
      folds
    >
      <p className="inspector__note">{event.note}</p>
    </TextSection>
  )
}

function PlaceSection({ event }: Shown) {
  const words = useWords()
  return (
    <TextSection
      event={event}
      part="place"
      label={words('form.place')}
      editLabel={words('inspector.edit-place')}
      addLabel={words('inspector.add-place')}
    >
      <p>{event.place}</p>
    </TextSection>
  )
}

/** Links, note, place, people and tags: the ones that are known, then one line of ways to fill the others. */
function Details({ event }: Shown) {
  const parts = [
    { key: 'links', empty: event.links.length === 0, section: <LinksSection event={event} /> },
    { key: 'note', empty: event.note === '', section: <NoteSection event={event} /> },
    { key: 'place', empty: event.place === '', section: <PlaceSection event={event} /> },
    { key: 'entities', empty: event.entities.length === 0, section: <NamesSection event={event} part="entities" /> },
    { key: 'tags', empty: event.tags.length === 0, section: <NamesSection event={event} part="tags" /> },
  ]
  const draw = ({ key, section }: (typeof parts)[number]) => <Fragment key={key}>{section}</Fragment>
  const empty = parts.filter((part) => part.empty)
  return (
    <>
      {parts.filter((part) => !part.empty).map(draw)}
      {empty.length === 0 ? null : <div className="adders">{empty.map(draw)}</div>}
    </>
  )
}

function Body({ event }: Shown) {
  const words = useWords()
  return (
    <div className="inspector__body">
      <TextSection
        event={event}
        part="title"
        label={words('form.title')}
        editLabel={words('inspector.edit-title')}
        head={false}
        lines={3}
      >
        <h2 className="inspector__title">{event.title}</h2>
      </TextSection>
      <DateSection event={event} />
      <ClaimsSection event={event} />
      <SourcesSection event={event} />
      <Details event={event} />
      <ChangesSection event={event} />
    </div>
  )
}

/** The pane of one event; keyed by the event, so that an edit in place never slips to another. */
export function EventInspector({ id }: { readonly id: EventId }) {
  const words = useWords()
  const { questions } = useShell()
  const answer = useQuery(questions.get(id))
  if (answer.data !== undefined && !answer.isError) {
    return (
      <>
        <Head event={answer.data} />
        <Body event={answer.data} />
      </>
    )
  }
  if (!answer.isError) return null
  return (
    <>
      <div className="pane-head inspector__head">
        <span className="grow" />
        <HideDetails />
      </div>
      <p className="inspector__body">{words('inspector.gone')}</p>
    </>
  )
}

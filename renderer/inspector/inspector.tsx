/** The pane at the right: the selected event, or what is in view. */
import { useWindow } from '../app/desk.ts'
import { EventInspector } from './event-inspector.tsx'
import { InView } from './in-view.tsx'
import './inspector.css'
import './fold.css'

/** The inspector. */
export function Inspector() {
  const selected = useWindow((state) => state.selected)
  return (
    <div className="inspector">{selected === null ? <InView /> : <EventInspector key={selected} id={selected} />}</div>
  )
}

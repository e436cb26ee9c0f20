/**
 * The one file that knows vis-timeline, version 8.5.4. vis keeps the visible range and the items, and says when to draw;
 * what is drawn is ours. Inner methods are replaced where vis lays out, measures and redraws more than it must;
 * a test holds each of them to the text it had in that version.
 */
import { DataSet } from 'vis-data'
import * as vis from 'vis-timeline/esnext'
import type { AxisRange } from '../../core/layout/axis-range.ts'

/** What vis holds for an event: where it is on the axis, so far as its calendar reaches, and the element that shows it. */
export interface StageItem {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly node: HTMLElement
}

export interface Stage {
  /** Shows a range in the next frame. */
  readonly setRange: (range: AxisRange) => void
  /** Draws again in the next frame. */
  readonly redraw: () => void
  /** Puts items into the document, in one go and without drawing. */
  readonly add: (items: readonly StageItem[]) => void
  readonly remove: (ids: readonly number[]) => void
  readonly destroy: () => void
}

interface VisItem {
  data: StageItem
  dom: { box: HTMLElement } | null
  parent: VisGroup | null
  displayed: boolean
  dirty: boolean
  show(): boolean
  hide(): boolean
  isVisible(): boolean
}

interface VisGroup {
  readonly dom: { readonly foreground: HTMLElement }
  _checkIfVisible: () => void
  order: () => void
}

interface VisItemSet {
  readonly items: Readonly<Record<string, VisItem>>
  readonly groups: Readonly<Record<string, VisGroup>>
  redraw: () => boolean
  initialItemSetDrawn: boolean
}

interface VisTimeline {
  readonly itemSet: VisItemSet
  readonly timeAxis: object
  readonly currentTime: object
  components: object[]
  initialFitDone: boolean
  readonly initialDrawDone: boolean
  readonly range: { setRange: (start: number, end: number, options: object) => void }
  /** Draws in the next frame. */
  _redraw: () => void
  /** Draws at once. */
  _origRedraw: () => void
  destroy: () => void
}

/** What vis exports beyond its declarations. */
interface VisParts {
  readonly Timeline: new (container: HTMLElement, items: unknown, options: unknown) => VisTimeline
  readonly timeline: {
    readonly components: {
      readonly items: { readonly Item: new (data: StageItem, conversion: object, options: object) => VisItem }
      readonly ItemSet: { readonly types: Record<string, unknown> }
    }
  }
}

const { Timeline, timeline: visTimeline } = vis as unknown as VisParts
const { Item } = visTimeline.components.items
const { ItemSet } = visTimeline.components
const ungrouped = '__ungrouped__'

/** An item whose element is made and placed by the scene; vis only puts it into the document and takes it out. */
class EventItem extends Item {
  override isVisible(): boolean {
    return true
  }

  override show(): boolean {
    if (this.displayed || this.parent === null) return false
    this.dom = { box: this.data.node }
    this.parent.dom.foreground.appendChild(this.data.node)
    this.displayed = true
    return true
  }

  override hide(): boolean {
    if (!this.displayed) return false
    this.dom?.box.remove()
    this.displayed = false
    return true
  }
}

const options = {
  height: '100%',
  rtl: false,
  type: 'dateline',
  stack: false,
  orientation: { axis: 'none', item: 'top' },
  moveable: false,
  zoomable: false,
  selectable: false,
  autoResize: false,
  showCurrentTime: false,
  showTooltips: false,
  margin: { axis: 0, item: 0 },
  min: -8.64e15,
  max: 8.64e15,
  zoomMin: 1000,
  zoomMax: 1.728e16,
}

/** Starts vis in an element. `onFrame` draws everything that depends on the range; it runs once a frame at most. */
export function createStage(container: HTMLElement, onFrame: () => void): Stage {
  ItemSet.types['dateline'] = EventItem
  const items = new DataSet<StageItem>()
  const timeline = new Timeline(container, items, options)
  prepare(timeline)
  const quietly = replaceRedraw(timeline, onFrame)
  return {
    setRange: ({ from, to }) => timeline.range.setRange(from, to, { animation: false }),
    redraw: () => timeline._redraw(),
    add: (added) => {
      if (added.length === 0) return
      quietly(() => items.update([...added]))
      for (const { id } of added) timeline.itemSet.items[id]?.show()
    },
    remove: (ids) => {
      if (ids.length > 0) quietly(() => items.remove([...ids]))
    },
    destroy: () => timeline.destroy(),
  }
}

/** No axis, no clock, no first view of vis's own; one group that looks for nothing and sorts nothing. */
function prepare(timeline: VisTimeline): void {
  const group = timeline.itemSet.groups[ungrouped]
  if (group === undefined) throw new Error('vis-timeline has no group for items without one')
  const unused = [timeline.timeAxis, timeline.currentTime]
  timeline.components = timeline.components.filter((component) => !unused.includes(component))
  timeline.initialFitDone = true
  group._checkIfVisible = () => undefined
  group.order = () => undefined
}

/**
 * In place of vis's search for visible items, stacking and several layouts a frame: everything it is given is shown.
 * After its first drawing, which takes its cover away, vis measures and places its frame no more: that would lay the
 * page out before each frame is drawn, and nothing of it is seen. Every wish to draw ends in one drawing in the next
 * frame; while `isQuiet`, as data changes within a drawing or before one that is asked for anyway, none is asked for.
 */
function replaceRedraw(timeline: VisTimeline, onFrame: () => void): (change: () => void) => void {
  const { itemSet, _origRedraw: drawWhole } = timeline
  let isQuiet = false
  let frame = 0
  itemSet.redraw = () => {
    if (isQuiet) return false
    itemSet.initialItemSetDrawn = true
    onFrame()
    return false
  }
  const next = (): void => {
    if (isQuiet || frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (timeline.initialDrawDone) itemSet.redraw()
      else drawWhole()
    })
  }
  Object.assign(timeline, { _redraw: next, _origRedraw: next })
  return (change) => {
    isQuiet = true
    try {
      change()
    } finally {
      isQuiet = false
    }
  }
}

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
  /** Items that came, went or changed, in one go and with one redraw. */
  readonly change: (added: readonly StageItem[], removed: readonly number[]) => void
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
  readonly range: { setRange: (start: number, end: number, options: object) => void }
  _redraw: () => void
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
    change: (added, removed) => {
      quietly(() => {
        if (removed.length > 0) items.remove([...removed])
        if (added.length > 0) items.update([...added])
      })
    },
    destroy: () => timeline.destroy(),
  }
}

/** No axis, no clock, no first view of vis's own; one group that looks for nothing. */
function prepare(timeline: VisTimeline): void {
  const group = timeline.itemSet.groups[ungrouped]
  if (group === undefined) throw new Error('vis-timeline has no group for items without one')
  const unused = [timeline.timeAxis, timeline.currentTime]
  timeline.components = timeline.components.filter((component) => !unused.includes(component))
  timeline.initialFitDone = true
  group._checkIfVisible = () => undefined
}

/**
 * In place of vis's search for visible items, stacking and several layouts a frame: everything it was given is shown.
 * Each change of the data would draw at once and again in the next frame; while `isQuiet` the second is left to do.
 */
function replaceRedraw({ itemSet }: VisTimeline, onFrame: () => void): (change: () => void) => void {
  let isQuiet = false
  itemSet.redraw = () => {
    if (isQuiet) return false
    for (const item of Object.values(itemSet.items)) item.show()
    itemSet.initialItemSetDrawn = true
    onFrame()
    return false
  }
  return (change) => {
    isQuiet = true
    try {
      change()
    } finally {
      isQuiet = false
    }
  }
}

/** The answers of the data service on their way to the screen: how long each takes, and how often the stage is drawn for it. */
import type { Page } from '@playwright/test'

export interface Answers {
  /** Milliseconds from the zoom step that asked to the frame that shows the answer. */
  readonly times: readonly number[]
  /** Frames in which the stage changed, for each answer. */
  readonly redraws: readonly number[]
  /** Most items in the document at any answer. */
  readonly items: number
}

interface Watch {
  times: number[]
  redraws: number[]
  items: number
  /** When the steps were made whose answers have come and are not on the screen yet. */
  waiting: number[]
}

/**
 * Runs in the page: hears questions for windows go out and their answers come in. The window of one event only counts
 * the view, and what is asked later than a tenth of a second after a step is no part of it.
 */
function hearAnswers(): void {
  const watch: Watch = { times: [], redraws: [], items: 0, waiting: [] }
  const asked = new Map<string, number>()
  let step = 0
  const idOf = (message: string) => /^\{"i":"?([^",]+)/.exec(message.slice(0, 40))?.[1] ?? ''
  const note = () => {
    step = performance.now()
  }
  addEventListener('wheel', note, { capture: true, passive: true })
  const Native = WebSocket
  class Watched extends Native {
    constructor(address: string | URL) {
      super(address)
      this.addEventListener('message', ({ data }) => {
        const id = idOf(String(data))
        const start = asked.get(id)
        if (start !== undefined) watch.waiting.push(start)
        asked.delete(id)
      })
    }
    override send(data: string): void {
      const isOfStep = performance.now() - step < 100
      if (isOfStep && data.includes('/events/window') && !data.includes('"limit":1,')) asked.set(idOf(data), step)
      super.send(data)
    }
  }
  Object.assign(globalThis, { WebSocket: Watched, benchAnswers: watch })
}

/**
 * Runs in the page: sees what changes on the stage. What changes after another step belongs to no answer, nor does what
 * is drawn when the view has rested, which is later than a seventh of a second after the step.
 */
function seeStage(): void {
  const watch: Watch = Object(globalThis).benchAnswers
  let open = false
  let step = 0
  addEventListener(
    'wheel',
    () => {
      open = false
      step = performance.now()
    },
    { capture: true, passive: true },
  )
  const drawn = (): void => {
    if (watch.waiting.length > 0) {
      watch.times.push(...watch.waiting.map((start) => performance.now() - start))
      watch.redraws.push(0)
      watch.items = Math.max(watch.items, document.querySelectorAll('section [data-event-id]').length)
      open = true
    }
    if (performance.now() - step > 145) open = false
    if (open) watch.redraws.push((watch.redraws.pop() ?? 0) + 1)
    watch.waiting = []
  }
  const find = (): void => {
    const stage = document.querySelector('.timeline__stage')
    const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] }
    if (stage === null) requestAnimationFrame(find)
    else new MutationObserver(drawn).observe(stage, what)
  }
  requestAnimationFrame(find)
}

/** To be called before the page loads. */
export async function watchForAnswers(page: Page): Promise<void> {
  await page.addInitScript(`(${hearAnswers})();(${seeStage})()`)
}

/** Forgets what was seen so far. */
export async function forgetAnswers(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(Object(globalThis).benchAnswers, { times: [], redraws: [], items: 0 }))
}

/** What was seen since. */
export function answersSeen(page: Page): Promise<Answers> {
  return page.evaluate(() => Object(globalThis).benchAnswers as Answers)
}

/** vis-timeline as it comes, given the same events: what Dateline is measured against. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EventRow } from '../../core/contract/views.ts'
import { modules } from '../../main/setup/folders.mjs'

const standalone = join(modules, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js')
const style = join(modules, 'vis-timeline/styles/vis-timeline-graph2d.min.css')

interface PlainItem {
  readonly id: number
  readonly content: string
  readonly start: number
  readonly end?: number
}

function itemOf(row: EventRow): PlainItem {
  const start = row.earliestStart ?? row.latestEnd ?? 0
  const end = row.latestEnd ?? start
  return { id: row.id, content: row.title, start, ...(end - start > 86_400_000 ? { end } : {}) }
}

/** Settings of vis-timeline beside those that every one of these pages has. */
export interface PlainOptions {
  readonly stack?: boolean
  readonly cluster?: object
}

/** Fills a page with a plain timeline; gives the milliseconds until it was drawn, and the range that it shows: all of it. */
export async function showPlainTimeline(
  page: Page,
  rows: readonly EventRow[],
  options: PlainOptions,
): Promise<{ readonly painted: number; readonly from: number; readonly to: number }> {
  await page.setContent('<!doctype html><div id="timeline"></div>')
  await page.addStyleTag({ path: style })
  await page.addScriptTag({ path: standalone })
  return page.evaluate(
    async ([items, more]) => {
      const { vis } = Object(globalThis)
      const start = performance.now()
      const container = document.querySelector('#timeline')
      const timeline = new vis.Timeline(container, new vis.DataSet(items), { height: '700px', ...more })
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      await drawn()
      const { start: from, end: to } = timeline.getWindow()
      return { painted: performance.now() - start, from: Number(from), to: Number(to) }
    },
    [rows.map(itemOf), options] as const,
  )
}

/** The rows that are drawn, asked for page by page. */
import { useQueries, useQuery } from '@tanstack/react-query'
import type { EventRow } from '../../core/contract/views.ts'
import { useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { shownFilter } from '../state/shown-filter.ts'
import { pageSize, pagesOf, type RowWindow } from './row-window.ts'

/** How many events the list has; null until it is known. */
export function useTotal(): number | null {
  const { questions } = useShell()
  const filter = useWindow(shownFilter)
  return useQuery(questions.extent(filter)).data?.total ?? null
}

/** The rows of a stretch by their number; a row still being asked for is missing. */
export function useRows(stretch: RowWindow): ReadonlyMap<number, EventRow> {
  const { questions } = useShell()
  const filter = useWindow(shownFilter)
  const order = useWindow((state) => state.listOrder)
  const descending = useWindow((state) => state.listDescending)
  const pages = pagesOf({ first: Math.max(0, stretch.first - 1), end: stretch.end })
  const answers = useQueries({
    queries: pages.map((page) =>
      questions.list({ filter, order, descending, offset: page * pageSize, limit: pageSize }),
    ),
  })
  const rows = new Map<number, EventRow>()
  answers.forEach((answer, index) => {
    const offset = (pages[index] ?? 0) * pageSize
    answer.data?.rows.forEach((row, within) => {
      rows.set(offset + within, row)
    })
  })
  return rows
}

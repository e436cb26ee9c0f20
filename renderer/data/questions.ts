/** Every question that the window asks of the data service, keyed by procedure and input so that no answer is kept twice. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { EventId, SourceId } from '../../core/model/event.ts'
import type { Filter } from '../../core/model/filter.ts'
import type { Client } from './client.ts'

type ListInput = Parameters<Client['events']['list']>[0]
type WindowInput = Parameters<Client['events']['window']>[0]
type SuggestInput = Parameters<Client['events']['suggest']>[0]
type MatchesInput = Parameters<Client['events']['matches']>[0]
type HistoryInput = Parameters<Client['history']['list']>[0]

/** The library's part of the questions: its state, what was last looked at, other libraries. */
const libraryQuestions = ({ library, host }: Client) => ({
  state: () =>
    queryOptions({ queryKey: ['library.state'], queryFn: ({ signal }) => library.state(undefined, { signal }) }),
  viewState: () => queryOptions({ queryKey: ['library.viewState'], queryFn: () => library.viewState(), gcTime: 0 }),
  recent: () => queryOptions({ queryKey: ['library.recent'], queryFn: () => library.recent() }),
  info: () => queryOptions({ queryKey: ['host.info'], queryFn: () => host.info() }),
})

const eventQuestions = ({ events }: Client) => ({
  window: (input: WindowInput) =>
    queryOptions({
      queryKey: ['events.window', input],
      queryFn: ({ signal }) => events.window(input, { signal }),
      // Hundreds of rows for every place where the view has rested: seldom the same again.
      gcTime: 5000,
      placeholderData: keepPreviousData,
    }),
  extent: (filter: Filter) =>
    queryOptions({
      queryKey: ['events.extent', filter],
      queryFn: ({ signal }) => events.extent({ filter }, { signal }),
      placeholderData: keepPreviousData,
    }),
  list: (input: ListInput) =>
    queryOptions({ queryKey: ['events.list', input], queryFn: ({ signal }) => events.list(input, { signal }) }),
  /** The place of an event in order of date; null of no event, or of one that the filter leaves out. */
  matchPosition: (id: EventId | null, filter: Filter) =>
    queryOptions({
      queryKey: ['events.position', id, filter],
      queryFn: ({ signal }) =>
        id === null ? null : events.position({ id, filter, order: 'date', descending: false }, { signal }),
    }),
  facets: (filter: Filter, limit: number) =>
    queryOptions({
      queryKey: ['events.facets', filter, limit],
      queryFn: ({ signal }) => events.facets({ filter, limit }, { signal }),
      placeholderData: keepPreviousData,
    }),
  suggest: (input: SuggestInput) =>
    queryOptions({
      queryKey: ['events.suggest', input],
      queryFn: ({ signal }) => events.suggest(input, { signal }),
      placeholderData: keepPreviousData,
    }),
  matches: (input: MatchesInput) =>
    queryOptions({
      queryKey: ['events.matches', input],
      queryFn: ({ signal }) => events.matches(input, { signal }),
      placeholderData: keepPreviousData,
    }),
  get: (id: EventId) =>
    queryOptions({ queryKey: ['events.get', id], queryFn: ({ signal }) => events.get({ id }, { signal }) }),
})

const otherQuestions = ({ sources, history, dispatches }: Client) => ({
  waiting: () =>
    queryOptions({
      queryKey: ['dispatches.waiting'],
      queryFn: ({ signal }) => dispatches.waiting(undefined, { signal }),
    }),
  sources: () =>
    queryOptions({ queryKey: ['sources.list'], queryFn: ({ signal }) => sources.list(undefined, { signal }) }),
  source: (id: SourceId) =>
    queryOptions({ queryKey: ['sources.get', id], queryFn: ({ signal }) => sources.get({ id }, { signal }) }),
  history: (input: HistoryInput) =>
    queryOptions({
      queryKey: ['history.list', input],
      queryFn: ({ signal }) => history.list(input, { signal }),
      placeholderData: keepPreviousData,
    }),
})

/** The questions, ready to be handed to `useQuery`. */
export const questionsOf = (client: Client) => ({
  ...libraryQuestions(client),
  ...eventQuestions(client),
  ...otherQuestions(client),
})
export type Questions = ReturnType<typeof questionsOf>

/** What the parts of one open library have at hand: its state, where its window looks, the timeline. */
import { createContext, type RefObject, useContext } from 'react'
import type { LibraryState } from '../../core/contract/views.ts'
import type { MatchLine } from '../search/match-line.ts'
import type { Store } from '../state/store.ts'
import { useStore } from '../state/use-store.ts'
import type { SeenRange, WindowState } from '../state/window-state.ts'
import type { TimelineHandle, WindowCounts } from '../timeline/props.ts'

export interface Desk {
  readonly window: Store<WindowState>
  /** Changes with every frame of a zoom, so it is kept apart. */
  readonly range: Store<SeenRange>
  readonly counts: Store<WindowCounts | null>
  readonly timeline: RefObject<TimelineHandle | null>
  readonly search: RefObject<HTMLInputElement | null>
  readonly goToDate: RefObject<HTMLInputElement | null>
  readonly matchLine: MatchLine
  readonly narrow: Store<boolean>
  /** The sections of the inspector that were opened in a narrow window, where the long ones are folded. */
  readonly unfolded: Store<ReadonlySet<string>>
  /** Dispatches dropped on the window and not yet read in. */
  readonly dropped: Store<readonly File[]>
  /** What was typed in the inspector and not saved, by event and part. */
  readonly unsaved: Map<string, unknown>
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

/** The desk around this component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('no library around this component')
  return desk
}

/** A part of the window's state. */
export function useWindow<Part>(select: (state: WindowState) => Part): Part {
  return useStore(useDesk().window, select)
}

const LibraryContext = createContext<LibraryState | null>(null)
export const LibraryProvider = LibraryContext.Provider

/** The open library. */
export function useLibrary(): LibraryState {
  const library = useContext(LibraryContext)
  if (library === null) throw new Error('no library around this component')
  return library
}

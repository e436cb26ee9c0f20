/** The dispatch that is being read in: its text, from wherever it comes, and what is known of it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { KnownSource, ReadDispatch } from '../../core/contract/dispatches.ts'
import type { Language } from '../../core/date/types.ts'
import { limits } from '../../core/limits.ts'
import type { SourceId } from '../../core/model/event.ts'
import { assertTextFits } from '../../core/model/source-text.ts'
import { useShell } from '../app/shell.ts'
import type { Client } from '../data/client.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { useLanguage } from '../words/use-words.ts'
import { fileInBase64 } from './file-in-base64.ts'
import { emptySource, type SourceFields, type SourceState, takeReading, typeField } from './source-state.ts'

export interface SourceInHand {
  readonly source: SourceState
  /** The source of the library that has this text, or waits with it. */
  readonly id: SourceId | null
  readonly known: KnownSource | null
  /** A day that the text names without its year: `XXXX-11-01`, or nothing. */
  readonly publishedHint: string
  /** Counts the texts that did not come from the text box, so that it is filled anew. */
  readonly filled: number
  /** Whether the text as it is was typed or pasted. */
  readonly isTyped: boolean
  readonly isReading: boolean
  readonly problem: Problem | null
}

export interface SourceActs {
  /** The text box changed; what it says of itself is read once it stands still. */
  readonly setText: (text: string) => void
  readonly openFile: (file: File) => void
  readonly openWaiting: (id: SourceId) => void
  /** The dispatch once what the text box has is read. */
  readonly recognised: () => Promise<SourceInHand>
  readonly type: (part: Partial<SourceFields>) => void
  readonly setProblem: (problem: Problem | null) => void
}

const settling = 300

function inHand(language: Language): SourceInHand {
  const source = emptySource(language)
  return {
    source,
    id: null,
    known: null,
    publishedHint: '',
    filled: 0,
    isTyped: false,
    isReading: false,
    problem: null,
  }
}

function taken(before: SourceInHand, read: ReadDispatch, language: Language, fills: boolean): SourceInHand {
  const { known, publishedHint, text } = read
  // The same text is kept as the same string, which is known to be the same without reading all of it.
  const own = before.source.text === text ? before.source.text : text
  const source = takeReading({ ...before.source, text: own }, read, language)
  const after = { ...before, source, known, id: known?.id ?? null, publishedHint }
  // Meanwhile a file may be read, or may have been found unreadable: words typed before it say nothing of that.
  if (!fills) return after
  return { ...after, filled: before.filled + 1, isTyped: false, isReading: false, problem: null }
}

/** With another text in the box. */
function withText(before: SourceInHand, text: string): SourceInHand {
  const source = { ...before.source, text }
  return { ...before, source, known: null, id: null, isTyped: true, isReading: false, problem: null }
}

async function readFile(client: Client, file: File): Promise<ReadDispatch> {
  if (file.size > limits.dispatchFileBytes) {
    throw { code: 'file_too_large', detail: { path: file.name, limit: limits.dispatchFileBytes } }
  }
  return client.dispatches.read({ name: file.name, base64: await fileInBase64(file) })
}

async function readText(client: Client, text: string): Promise<ReadDispatch> {
  assertTextFits(text)
  return client.dispatches.recognise({ text })
}

async function readWaiting(client: Client, id: SourceId): Promise<(before: SourceInHand) => SourceInHand> {
  const { text, headline, agency, byline, place, published, language, url } = await client.sources.get({ id })
  const said = { headline, agency, byline, place, published, url, language: language === 'fr' ? 'fr' : 'en' } as const
  return (before) => ({
    ...before,
    source: takeReading({ ...before.source, text }, said, before.source.fields.language),
    id,
    filled: before.filled + 1,
    isReading: false,
  })
}

type Change = (before: SourceInHand) => SourceInHand
type Set = (change: Change) => void

/** The reading of what the text box has: once it stands still, or at once when it is needed. */
function useRecognition(set: Set, client: Client, language: Language) {
  const pending = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const running = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  useEffect(() => () => clearTimeout(pending.current?.timer), [])
  return useMemo(() => {
    const recognise = async (text: string): Promise<void> => {
      const own = ++count.current
      const change: Change = await readText(client, text).then(
        (read) => (before) => taken(before, read, language, false),
        (thrown: unknown) => (before) => ({ ...before, problem: problemOf(thrown) }),
      )
      if (own === count.current) set(change)
    }
    const flush = () => {
      if (pending.current !== null) {
        clearTimeout(pending.current.timer)
        running.current = recognise(pending.current.text)
        pending.current = null
      }
      return running.current
    }
    /** What was asked of an earlier text is worthless. */
    const forget = () => {
      count.current += 1
      clearTimeout(pending.current?.timer)
      pending.current = null
    }
    const soon = (text: string) => {
      forget()
      if (text.trim() !== '') pending.current = { text, timer: setTimeout(() => void flush(), settling) }
    }
    return { soon, flush, forget }
  }, [set, client, language])
}

/** The taking of a text from elsewhere than the box: what was asked for last counts, whatever is answered last. */
function useTaking(set: Set, { forget }: ReturnType<typeof useRecognition>) {
  const count = useRef(0)
  return useMemo(() => {
    /** What is still being read is no longer wanted. */
    const supersede = () => {
      count.current += 1
    }
    const take = async (reading: Promise<Change>) => {
      supersede()
      const own = count.current
      const isWanted = () => own === count.current
      set((before) => ({ ...before, isReading: true, problem: null }))
      try {
        const change = await reading
        if (!isWanted()) return
        forget()
        set(change)
      } catch (thrown) {
        if (isWanted()) set((before) => ({ ...before, isReading: false, problem: problemOf(thrown) }))
      }
    }
    return { supersede, take }
  }, [set, forget])
}

/** The dispatch; `waiting` is a source of the review queue to begin with. */
export function useSource(waiting: SourceId | null): readonly [SourceInHand, SourceActs] {
  const { client } = useShell()
  const language = useLanguage()
  const [state, setState] = useState(() => inHand(language))
  const latest = useRef(state)
  const set = useCallback<Set>((change) => {
    latest.current = change(latest.current)
    setState(latest.current)
  }, [])
  const recognition = useRecognition(set, client, language)
  const { supersede, take } = useTaking(set, recognition)
  const acts = useMemo((): SourceActs => {
    return {
      setText: (text) => {
        supersede()
        set((before) => withText(before, text))
        recognition.soon(text)
      },
      openFile: (file) =>
        void take(readFile(client, file).then((answer) => (before) => taken(before, answer, language, true))),
      openWaiting: (id) => void take(readWaiting(client, id)),
      recognised: async () => {
        await recognition.flush()
        return latest.current
      },
      type: (part) => set((before) => ({ ...before, source: typeField(before.source, part) })),
      setProblem: (problem) => set((before) => ({ ...before, problem })),
    }
  }, [client, language, recognition, supersede, take, set])
  useEffect(() => {
    if (waiting !== null) acts.openWaiting(waiting)
  }, [waiting, acts])
  return [state, acts]
}

/** The dispatch that is being read in: its text, from wherever it comes, and what is known of it. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { KnownSource, ReadDispatch } from '../../core/contract/dispatches.ts'
import type { Language } from '../../core/date/types.ts'
import { limits } from '../../core/limits.ts'
import type { SourceId } from '../../core/model/event.ts'
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
  const source = takeReading({ ...before.source, text }, read, language)
  const filled = before.filled + (fills ? 1 : 0)
  const isTyped = before.isTyped && !fills
  return {
    ...before,
    source,
    known,
    id: known?.id ?? null,
    publishedHint,
    filled,
    isTyped,
    isReading: false,
    problem: null,
  }
}

async function readFile(client: Client, file: File): Promise<ReadDispatch> {
  if (file.size > limits.dispatchFileBytes) {
    throw { code: 'file_too_large', detail: { path: file.name, limit: limits.dispatchFileBytes } }
  }
  return client.dispatches.read({ name: file.name, base64: await fileInBase64(file) })
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

/** Runs one reading at a time: a later one makes an earlier one's answer worthless. */
function useReader(set: (change: (before: SourceInHand) => SourceInHand) => void) {
  const count = useRef(0)
  return useMemo(
    () => async (answer: Promise<(before: SourceInHand) => SourceInHand>) => {
      const own = ++count.current
      set((before) => ({ ...before, isReading: true, problem: null }))
      const change = await answer.catch((thrown: unknown) => (before: SourceInHand) => ({
        ...before,
        isReading: false,
        problem: problemOf(thrown),
      }))
      if (own === count.current) set(change)
    },
    [set],
  )
}

/** The dispatch; `waiting` is a source of the review queue to begin with. */
export function useSource(waiting: SourceId | null): readonly [SourceInHand, SourceActs] {
  const { client } = useShell()
  const language = useLanguage()
  const [state, set] = useState(() => inHand(language))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const reader = useReader(set)
  useEffect(() => {
    if (waiting !== null) void reader(readWaiting(client, waiting))
    return () => clearTimeout(timer.current)
  }, [waiting, client, reader])
  const acts = useMemo(
    (): SourceActs => ({
      setText: (text) => {
        set((before) => ({
          ...before,
          source: { ...before.source, text },
          known: null,
          id: null,
          isTyped: true,
          problem: null,
        }))
        clearTimeout(timer.current)
        const recognise = () =>
          client.dispatches
            .recognise({ text })
            .then((read) => (before: SourceInHand) => taken(before, read, language, false))
        if (text.trim() !== '') timer.current = setTimeout(() => void reader(recognise()), settling)
      },
      openFile: (file) =>
        void reader(
          readFile(client, file).then((read) => (before: SourceInHand) => taken(before, read, language, true)),
        ),
      type: (part) => set((before) => ({ ...before, source: typeField(before.source, part) })),
      setProblem: (problem) => set((before) => ({ ...before, problem })),
    }),
    [client, language, reader],
  )
  return [state, acts]
}

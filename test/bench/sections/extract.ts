/** Finding dates: how many are right on annotated texts, and how fast beside chrono-node on the same text. */
import { en, fr } from 'chrono-node'
import { findDates, parseIsoDay, propose } from '../../../core/extract/index.ts'
import { accuracyOn } from '../accuracy.ts'
import { type AnnotatedText, collection, ownSentences } from '../annotated-texts.ts'
import type { Row, Section } from '../section.ts'
import { median, percentile } from '../statistics.ts'

interface Set {
  readonly what: string
  readonly texts: readonly AnnotatedText[] | null
  readonly valueTarget?: number
  readonly factsTarget?: number
}

const sets = (): readonly Set[] => [
  { what: 'French TimeBank', texts: collection('fr-timebank'), valueTarget: 88 },
  { what: 'French Wikinews', texts: collection('wikinews-fr'), valueTarget: 90, factsTarget: 92 },
  { what: 'MEANTIME, English', texts: collection('meantime-en'), valueTarget: 78 },
  { what: 'own sentences, French', texts: ownSentences('fr') },
  { what: 'own sentences, English', texts: ownSentences('en') },
]

const missing = 'the collection does not lie beside the repository'

function accuracyRows({ what, texts, valueTarget, factsTarget }: Set): readonly Row[] {
  if (texts === null) return [{ what: `dates right: ${what}`, reason: missing }]
  const { valueF1, factsF1, wrongFacts } = accuracyOn(texts)
  const aim = (least: number | undefined) => (least === undefined ? {} : { target: { least } })
  const rows: Row[] = [{ what: `value F1: ${what}`, value: valueF1, unit: '%', ...aim(valueTarget) }]
  if (factsF1 !== null)
    rows.push({ what: `facts, same days, F1: ${what}`, value: factsF1, unit: '%', ...aim(factsTarget) })
  if (wrongFacts !== null)
    rows.push({
      what: `facts proposed that are wrong: ${what}`,
      value: wrongFacts,
      unit: '%',
      ...(factsTarget === undefined ? {} : { target: { most: 2 } }),
    })
  return rows
}

const parsers = { en, fr }
const dispatchLength = 3000
const published = '2023-11-01'

/** News of a language as dispatches of 3,000 characters; our own sentences, far richer in dates, where no collection is there. */
function dispatches(language: 'en' | 'fr'): readonly string[] {
  const text = (collection(language === 'fr' ? 'fr-timebank' : 'meantime-en') ?? ownSentences(language))
    .map((each) => each.text)
    .join('\n\n')
  const count = Math.floor(text.length / dispatchLength)
  return Array.from({ length: count }, (_, index) => text.slice(index * dispatchLength, (index + 1) * dispatchLength))
}

/** Takes turns text by text, so that whatever else the machine does falls on all alike. */
function times(
  texts: readonly string[],
  readers: readonly ((text: string) => unknown)[],
): readonly (readonly number[])[] {
  const measured = readers.map((): number[] => [])
  for (let turn = 0; turn < 60; turn += 1)
    for (const text of texts)
      for (const [index, read] of readers.entries()) {
        const start = performance.now()
        read(text)
        if (turn >= 30) measured[index]?.push(performance.now() - start)
      }
  return measured
}

function speedRows(language: 'en' | 'fr'): readonly Row[] {
  const options = { language, published: parseIsoDay(published) ?? 0 }
  const texts = dispatches(language)
  const [ours = [], theirs = [], proposing = []] = times(texts, [
    (text) => findDates(text, options),
    (text) => parsers[language].parse(text, new Date(published)),
    (text) => propose(text, options),
  ])
  const name = language === 'fr' ? 'French' : 'English'
  const what = `a dispatch of 3,000 characters, ${name}, warm, median`
  const spread = (all: readonly number[]) => `p95 ${percentile(all, 0.95).toFixed(2)} ms`
  return [
    {
      what: `${what}: dates found`,
      value: median(ours),
      unit: 'ms',
      target: { most: median(theirs) },
      note: spread(ours),
    },
    { what: `${what}: chrono-node`, value: median(theirs), unit: 'ms', note: spread(theirs) },
    {
      what: `${what}: events proposed`,
      value: median(proposing),
      unit: 'ms',
      target: { most: 5 },
      note: spread(proposing),
    },
  ]
}

const longest = 5_000_000

/** Time for 5 MB over ten times that for 500 KB: 1 where time grows with length. */
function growthRow(language: 'en' | 'fr'): Row {
  const options = { language, published: parseIsoDay(published) ?? 0 }
  const dispatch = dispatches(language).join(' ')
  const text = dispatch.repeat(Math.ceil(longest / dispatch.length)).slice(0, longest)
  const time = (length: number) => median(times5(text.slice(0, length), options))
  const [short, long] = [time(longest / 10), time(longest)]
  const what = `dates found in 5 MB, ${language === 'fr' ? 'French' : 'English'}: time over ten times that for 500 KB`
  return { what, value: long / (10 * short), unit: '×', target: { most: 1.5 }, note: `${long.toFixed(0)} ms` }
}

function times5(text: string, options: Parameters<typeof findDates>[1]): readonly number[] {
  return Array.from({ length: 5 }, () => {
    const start = performance.now()
    findDates(text, options)
    return performance.now() - start
  })
}

export const extract: Section = {
  name: 'extract',
  measure: async () => [
    ...sets().flatMap(accuracyRows),
    ...(['fr', 'en'] as const).flatMap((language) => [...speedRows(language), growthRow(language)]),
  ],
}

/** How well dates are found: value F1 as TempEval-3 defines it, and the facts that denote the same days. */
import { dateBounds, parseEdtf } from '../../core/date/index.ts'
import { type Finding, findDates, parseIsoDay } from '../../core/extract/index.ts'
import type { AnnotatedText } from './annotated-texts.ts'

interface Span {
  readonly start: number
  readonly end: number
}

export interface Accuracy {
  /** 0 to 100: the share of values that are right among the dates found, times the F1 of finding them. */
  readonly valueF1: number
  /** 0 to 100; null where the texts have no facts. */
  readonly factsF1: number | null
  /** Of what is proposed, the share that denotes other days or is no fact, 0 to 100. */
  readonly wrongFacts: number | null
}

/** Pairs each span of one list with at most one of the other that it overlaps; equal spans first, then long overlaps. */
function paired<A extends Span, B extends Span>(gold: readonly A[], found: readonly B[]): (readonly [A, B])[] {
  const pairs = gold.flatMap((one) =>
    found.flatMap((other) => {
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      const equal = one.start === other.start && one.end === other.end
      return common > 0 ? [{ one, other, rank: (equal ? 1e9 : 0) + common }] : []
    }),
  )
  const taken = new Set<Span>()
  return pairs
    .sort((a, b) => b.rank - a.rank || a.one.start - b.one.start)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return [[one, other] as const]
    })
}

function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold)
}

/** The days that a date denotes, whatever is said of its certainty. */
function days(edtf: string): string {
  const parsed = parseEdtf(edtf.replace(/[~?%]/g, ''))
  if (!parsed.ok) return edtf
  const { earliestStart, latestEnd } = dateBounds(parsed.date)
  return `${earliestStart} ${latestEnd}`
}

function factsOf(findings: readonly Finding[]) {
  return findings.flatMap(({ fact, edtf, whole: [start, end] }) =>
    fact && edtf !== null ? [{ start, end, edtf }] : [],
  )
}

/** Measures the engine on texts. */
export function accuracyOn(texts: readonly AnnotatedText[]): Accuracy {
  const dates = { gold: 0, found: 0, paired: 0, right: 0 }
  const facts = { gold: 0, found: 0, right: 0 }
  for (const { text, lang, dct, timexes, facts: gold, ignored = [] } of texts) {
    const findings = findDates(text, { language: lang, published: parseIsoDay(dct) ?? 0 }).filter(
      (finding) => !ignored.some((span) => finding.start < span.end && finding.end > span.start),
    )
    const pairs = paired(timexes, findings)
    dates.gold += timexes.length
    dates.found += findings.length
    dates.paired += pairs.length
    dates.right += pairs.filter(([one, other]) => one.value === other.value).length
    if (!gold) continue
    const proposed = factsOf(findings)
    facts.gold += gold.length
    facts.found += proposed.length
    facts.right += paired(gold, proposed).filter(([one, other]) => days(one.edtf) === days(other.edtf)).length
  }
  return {
    valueF1: (f1(dates.paired, dates.found, dates.gold) * dates.right) / Math.max(1, dates.paired),
    factsF1: facts.gold === 0 ? null : f1(facts.right, facts.found, facts.gold),
    wrongFacts: facts.gold === 0 ? null : 100 * (1 - facts.right / Math.max(1, facts.found)),
  }
}

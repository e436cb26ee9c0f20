/** Makes a proposal of words that a person selected: its date is the one in them, or the nearest in their sentence. */
import { isoDay } from '../calendar.ts'
import { type FindOptions, findDates } from '../engine.ts'
import { splitSentences } from '../sentences.ts'
import type { Finding } from '../types.ts'
import { stanceOn } from './claim-of.ts'
import { claimWordsOf, type Proposal, proposalOf, stepOf } from './propose.ts'
import { withClockTimes } from './times-of-days.ts'
import { shortTitle } from './title.ts'

type Span = readonly [number, number]

function distance(finding: Finding, [start, end]: Span): number {
  return Math.max(0, finding.whole[0] - end, start - finding.whole[1])
}

function nearest(findings: readonly Finding[], selection: Span): Finding | null {
  let best: Finding | null = null
  for (const finding of findings) if (!best || distance(finding, selection) < distance(best, selection)) best = finding
  return best
}

function undated(sentence: Span, selection: Span, text: string, options: FindOptions): Finding {
  const day = isoDay(options.published)
  return {
    start: selection[0],
    end: selection[1],
    quote: text.slice(...selection),
    type: 'DATE',
    value: 'PAST_REF',
    edtf: `../${day}`,
    fact: true,
    anchor: day,
    rule: 'selection',
    words: {
      en: 'No date in the sentence: taken to be on or before the day of publication.',
      fr: 'Pas de date dans la phrase : placé au plus tard le jour de la publication.',
    },
    sentence,
    whole: selection,
  }
}

/** Gives a proposal for the words from `start` up to `end` (UTF-16 offsets); its title is those words. */
export function proposeAt(text: string, selection: Span, options: FindOptions): Proposal {
  const sentence = splitSentences(text).find((span) => span[1] > selection[0]) ?? selection
  const inSentence = withClockTimes(findDates(text, options), text).filter(
    (finding) => finding.fact && finding.edtf !== null && finding.sentence[0] === sentence[0],
  )
  const finding = nearest(inSentence, selection) ?? undated(sentence, selection, text, options)
  const proposal = proposalOf(finding, stepOf(text, sentence, inSentence, options))
  const words = claimWordsOf(options.language)
  const title = shortTitle(text.slice(...selection), words)
  return {
    ...proposal,
    title,
    claims: proposal.claims.map((claim) => ({ ...claim, stance: stanceOn(title, claim.stance, words) })),
  }
}

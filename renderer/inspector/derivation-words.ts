/** Why an event has its date, in words that stand after the words it comes from. */
import type { Language } from '../../core/date/index.ts'
import type { EventDetail } from '../../core/model/event.ts'
import { reasonAlone } from '../dispatch/review/proposal-words.ts'
import { edtfInWords } from '../words/source-name.ts'

/** The reason, and the date that it counts from; a reason found in a dispatch names that date itself. */
export function derivationInWords(derivation: NonNullable<EventDetail['derivation']>, language: Language): string {
  const { rule, words, anchor } = derivation
  const reason = reasonAlone(rule[language], words)
  if (anchor === null || reason !== rule[language]) return reason
  return `${reason}, ${edtfInWords(anchor, language, { weekday: true })}`
}

/** The sample library: the events of one dispatch, with who says so, who denies it, and in which words. */
import type { Language } from './date/index.ts'
import type { ClaimDraft, Derivation, EventDraft, LinkKind, Stance } from './model/event.ts'
import type { SourceDraft } from './model/source.ts'
import { type QuoteName, quotedText, quotePlace, quotes } from './sample/quotes.ts'
import type { SampleWords } from './sample/words.ts'
import { sampleEn } from './sample/words-en.ts'
import { sampleFr } from './sample/words-fr.ts'

export const sampleEventNames = ['announcement', 'visit', 'firstVisit', 'condemnation', 'denial'] as const
export type SampleEventName = (typeof sampleEventNames)[number]

/** An event of the sample; its claims are on the sample's one source, its links to other events of the sample. */
export interface SampleEvent {
  readonly name: SampleEventName
  readonly draft: EventDraft
  readonly linksTo: readonly { readonly kind: LinkKind; readonly to: SampleEventName }[]
}

export interface Sample {
  readonly source: SourceDraft
  /** Each links only to events before it. */
  readonly events: readonly SampleEvent[]
}

const published = '2023-11-01'
const byThen = `../${published}`

/** The sample in one language: names, titles and notes are ours, the quotes stay in the language of the dispatch. */
export function sample(language: Language): Sample {
  const words = language === 'fr' ? sampleFr : sampleEn
  return {
    source: {
      headline: words.headline,
      agency: 'Reuters',
      byline: 'Jack Kim',
      place: words.seoul,
      published,
      language: 'fr',
      text: quotedText,
      url: '',
    },
    events: [...visitEvents(words), ...armsEvents(words)],
  }
}

function visitEvents(words: SampleWords): SampleEvent[] {
  const tags = [words.diplomacy]
  return [
    sampleEvent(words, 'announcement', {
      date: published,
      derivation: derived('mercredi', published, 'the day of the dispatch', 'le jour de la dépêche'),
      place: words.seoul,
      entities: ['Antony Blinken'],
      tags,
      claims: [claim('announcement', 'announces', [words.southKorea], published)],
    }),
    sampleEvent(words, 'visit', {
      date: '2023-11-08/2023-11-09',
      derivation: derived(
        'les 8 et 9 novembre',
        published,
        'the next such days after the dispatch',
        'les premiers jours de ce nom après la dépêche',
      ),
      place: words.southKorea,
      entities: ['Antony Blinken', 'Park Jin'],
      tags,
      status: 'announced',
      claims: [claim('visit', 'announces', [words.southKorea], published)],
    }),
    sampleEvent(words, 'firstVisit', {
      date: '2021-05~/2023-11-08',
      derivation: derived(
        'depuis deux ans et demi',
        '2023-11-08',
        'two and a half years before the visit, approximate',
        'deux ans et demi avant la visite, environ',
      ),
      place: words.southKorea,
      entities: ['Antony Blinken'],
      tags,
      claims: [claim('firstVisit', 'reports', ['Reuters'], published)],
    }),
  ]
}

function armsEvents(words: SampleWords): SampleEvent[] {
  const tags = [words.arms]
  const deniers = [words.northKorea, words.russia]
  const condemnation = sampleEvent(words, 'condemnation', {
    date: byThen,
    derivation: derived('récemment', published, 'before the day of the dispatch', 'avant le jour de la dépêche'),
    tags,
    claims: [
      claim('condemnation', 'asserts', [words.southKorea, words.unitedStates, words.japan], byThen),
      claim('denial', 'denies', deniers, byThen),
    ],
  })
  const denial = sampleEvent(words, 'denial', {
    date: byThen,
    derivation: derived(
      'ont démenti',
      published,
      'said by the day of the dispatch',
      'dit au plus tard le jour de la dépêche',
    ),
    tags,
    claims: [claim('denial', 'asserts', deniers, byThen)],
  })
  return [condemnation, { ...denial, linksTo: [{ kind: 'contradicts', to: 'condemnation' }] }]
}

type Particular = Pick<EventDraft, 'date' | 'derivation' | 'tags' | 'claims'> &
  Partial<Pick<EventDraft, 'place' | 'entities' | 'status'>>

function sampleEvent(words: SampleWords, name: SampleEventName, particular: Particular): SampleEvent {
  const { title, note } = words[name]
  const usual = { place: '', entities: [], status: 'reported' as const, importance: 0, links: [] }
  return { name, draft: { ...usual, title, note, ...particular }, linksTo: [] }
}

function claim(quote: QuoteName, stance: Stance, claimants: string[], stated: string): ClaimDraft {
  return { id: null, sourceId: null, quote: quotes[quote], ...quotePlace(quote), claimants, stance, stated }
}

function derived(words: string, anchor: string, en: string, fr: string): Derivation {
  return { words, anchor, rule: { en, fr } }
}

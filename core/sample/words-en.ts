/** The sample in English. */
import type { SampleWords } from './words.ts'

export const sampleEn: SampleWords = {
  headline: 'Blinken to visit South Korea',
  seoul: 'Seoul',
  southKorea: 'South Korea',
  northKorea: 'North Korea',
  unitedStates: 'United States',
  japan: 'Japan',
  russia: 'Russia',
  arms: 'arms',
  diplomacy: 'diplomacy',
  announcement: {
    title: 'South Korea announces the visit',
    note: 'The dispatch says “Wednesday”: the day it was published.',
  },
  visit: {
    title: 'Blinken in South Korea, talks with Park Jin',
    note: 'Still to come when the dispatch was published, so announced and not yet confirmed.',
  },
  firstVisit: {
    title: 'First visit by a US Secretary of State in two and a half years',
    note: 'The span since the visit before, counted back from this one; its start is approximate.',
  },
  condemnation: {
    title: 'South Korea, the US and Japan condemn arms deliveries by North Korea to Russia',
    note: 'The dispatch gives no day for the joint statement.',
  },
  denial: {
    title: 'North Korea and Russia deny the arms sales',
    note: 'The dispatch does not say when they spoke, only that they had.',
  },
}

/** The reading of dispatches for everybody else: dated statements, and the events proposed from them. */
export { parseIsoDay } from './calendar.ts'
export { findDates } from './engine.ts'
export { guessLanguage } from './language.ts'
export { type Proposal, type ProposedClaim, propose } from './proposals/propose.ts'
export { proposeAt } from './proposals/propose-at.ts'
export type { Finding } from './types.ts'

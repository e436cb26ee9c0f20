/** Dates for everybody else: parsing, bounds, words, typed input, order, moving. */
export type { Bounds, Certainty, DateShape, Language, Precision, Qualifier, ShapeEnd } from './types.ts'

/** French words: dates. */
import type { datesEn } from './dates.en.ts'

export const datesFr: Record<keyof typeof datesEn, string> = {}

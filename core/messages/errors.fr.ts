/** French words: errors. */
import type { errorsEn } from './errors.en.ts'

export const errorsFr: Record<keyof typeof errorsEn, string> = {}

/** French words: timeline. */
import type { timelineEn } from './timeline.en.ts'

export const timelineFr: Record<keyof typeof timelineEn, string> = {}

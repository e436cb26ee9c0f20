/** French words: window. */
import type { windowEn } from './window.en.ts'

export const windowFr: Record<keyof typeof windowEn, string> = {}

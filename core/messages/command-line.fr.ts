/** French words: command-line. */
import type { commandLineEn } from './command-line.en.ts'

export const commandLineFr: Record<keyof typeof commandLineEn, string> = {}

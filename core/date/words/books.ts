/** The phrasebook of each language. */
import type { Language } from '../types.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { Phrasebook } from './phrasebook.ts'

export const books: Readonly<Record<Language, Phrasebook>> = { en: english, fr: french }

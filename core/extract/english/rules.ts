/** All rules for English, in the order in which equals are tried. */
import type { Rule } from '../types.ts'
import { englishAmounts } from './rules-amounts.ts'
import { englishDays } from './rules-days.ts'
import { englishPeriods } from './rules-periods.ts'
import { englishTimes } from './rules-times.ts'

export const englishRules: readonly Rule[] = [...englishDays, ...englishPeriods, ...englishAmounts, ...englishTimes]

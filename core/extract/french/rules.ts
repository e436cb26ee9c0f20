/** All rules for French, in the order in which equals are tried. */
import type { Rule } from '../types.ts'
import { frenchAmounts } from './rules-amounts.ts'
import { frenchDays } from './rules-days.ts'
import { frenchPeriods } from './rules-periods.ts'
import { frenchTimes } from './rules-times.ts'

export const frenchRules: readonly Rule[] = [...frenchDays, ...frenchPeriods, ...frenchAmounts, ...frenchTimes]

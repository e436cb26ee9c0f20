/** Every rule of both languages reads its example and leaves its counter-example alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDates } from '../../../core/extract/engine.ts'
import { englishRules } from '../../../core/extract/english/rules.ts'
import { frenchRules } from '../../../core/extract/french/rules.ts'
import { parseIsoDay } from '../../../core/extract/index.ts'
import { englishAmountsCases } from './cases-en-amounts.ts'
import { englishDaysCases } from './cases-en-days.ts'
import { englishPeriodsCases } from './cases-en-periods.ts'
import { englishTimesCases } from './cases-en-times.ts'
import { frenchAmountsCases } from './cases-fr-amounts.ts'
import { frenchDaysCases } from './cases-fr-days.ts'
import { frenchPeriodsCases } from './cases-fr-periods.ts'
import { frenchTimesCases } from './cases-fr-times.ts'

const englishCases = [...englishDaysCases, ...englishPeriodsCases, ...englishAmountsCases, ...englishTimesCases]
const frenchCases = [...frenchDaysCases, ...frenchPeriodsCases, ...frenchAmountsCases, ...frenchTimesCases]

const published = parseIsoDay('2023-11-01') ?? 0

for (const [language, cases, rules] of [
  ['fr', frenchCases, frenchRules],
  ['en', englishCases, englishRules],
] as const) {
  for (const [rule, text, quote, value, counter] of cases) {
    test(`${rule} reads “${quote}”`, () => {
      const found = findDates(text, { language, published }).filter((finding) => finding.rule === rule)
      assert.deepEqual(
        found.map((finding) => [finding.quote, finding.value]),
        [[quote, value]],
      )
    })
    test(`${rule} leaves “${counter}” alone`, () => {
      const rulesUsed = findDates(counter, { language, published }).map((finding) => finding.rule)
      assert.ok(!rulesUsed.includes(rule), rulesUsed.join(', '))
    })
  }
  test(`every rule has an example and a counter-example (${language})`, () => {
    const missing = rules.map((rule) => rule.name).filter((name) => !cases.some((each) => each[0] === name))
    assert.deepEqual(missing, [])
  })
}

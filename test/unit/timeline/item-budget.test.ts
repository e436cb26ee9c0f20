/** The budget of named events follows the cost of drawing, within its bounds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createItemBudget, type ItemBudget } from '../../../renderer/timeline/item-budget.ts'

function drawnIn(budget: ItemBudget, milliseconds: number, times = 40): number {
  for (let time = 0; time < times; time += 1) budget.note(milliseconds)
  budget.settle()
  return budget.limit()
}

test('halves when frames are slow, doubles when they are quick, and stays between', () => {
  const budget = createItemBudget()
  assert.equal(budget.limit(), 240)
  assert.equal(drawnIn(budget, 16), 120)
  assert.equal(drawnIn(budget, 12), 120)
  assert.equal(drawnIn(budget, 16), 60)
  assert.equal(drawnIn(budget, 40), 60)
  assert.equal(drawnIn(budget, 5), 120)
  assert.equal(drawnIn(budget, 5), 240)
  assert.equal(drawnIn(budget, 5), 240)
})

test('a few drawings decide nothing', () => {
  assert.equal(drawnIn(createItemBudget(), 50, 10), 240)
})

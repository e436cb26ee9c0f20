/** The budget of named events follows the cost of drawing, within its bounds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createItemBudget, type ItemBudget } from '../../../renderer/timeline/item-budget.ts'

function drawnIn(budget: ItemBudget, milliseconds: number, times = 40): number {
  for (let time = 0; time < times; time += 1) budget.note(milliseconds)
  budget.settle()
  return budget.limit()
}

test('halves when drawing is slow, doubles when it is quick, and stays between', () => {
  const budget = createItemBudget()
  assert.equal(budget.limit(), 180)
  assert.equal(drawnIn(budget, 13), 90)
  assert.equal(drawnIn(budget, 9), 90)
  assert.equal(drawnIn(budget, 13), 45)
  assert.equal(drawnIn(budget, 40), 45)
  assert.equal(drawnIn(budget, 2), 90)
  assert.equal(drawnIn(budget, 2), 180)
  assert.equal(drawnIn(budget, 2), 180)
})

test('a few drawings decide nothing', () => {
  assert.equal(drawnIn(createItemBudget(), 50, 10), 180)
})

/** What a cluster is called for those who do not see it, in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsIn } from '../../../main/words.ts'

function nameIn(locale: 'en' | 'fr', count: number, from: string, to: string): string {
  return wordsIn(locale)('timeline.cluster', { count, from, to }).replaceAll(/\s/g, ' ')
}

test('a cluster is named by its count and its extent', () => {
  assert.equal(nameIn('en', 1, '1 May 1951', '31 May 1951'), '1 event, 1 May 1951 to 31 May 1951')
  assert.equal(nameIn('en', 12_400, '1 May 1951', '31 May 1951'), '12,400 events, 1 May 1951 to 31 May 1951')
  assert.equal(nameIn('fr', 1, '1er mai 1951', '31 mai 1951'), '1 événement, de 1er mai 1951 à 31 mai 1951')
  assert.equal(nameIn('fr', 12_400, '1er mai 1951', '31 mai 1951'), '12 400 événements, de 1er mai 1951 à 31 mai 1951')
})

/** Addresses are decided by parsing: look-alikes of our origin are strangers. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWebAddress, isWithin } from '../../../main/electron/addresses.ts'

test('only our own scheme and host are within', () => {
  assert.ok(isWithin('dateline://app/', 'dateline://app'))
  assert.ok(isWithin('dateline://app/index.html?x#y', 'dateline://app'))
  const strangers = [
    'dateline://app.evil.example/',
    'dateline://app@evil.example/',
    'dateline://other/',
    'dateline2://app/',
    'https://app/',
    'file:///dateline://app/',
    'data:text/html,dateline://app/',
    'about:blank',
    '',
    'dateline',
  ]
  for (const url of strangers) assert.equal(isWithin(url, 'dateline://app'), false, url)
})

test('only web addresses go to the system’s browser', () => {
  for (const url of ['https://example.org/a', 'http://example.org']) assert.ok(isWebAddress(url))
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-settings:',
    'dateline://app/',
    '',
    'example.org',
  ]) {
    assert.equal(isWebAddress(url), false, url)
  }
})

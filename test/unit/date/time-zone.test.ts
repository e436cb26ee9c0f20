/** Nothing that dates give depends on the time zone of the machine. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./time-zone-sample.ts', import.meta.url))

function sampleIn(zone: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return stdout
}

test('dates, bounds, words, moves and ranges are the same in four time zones', () => {
  const [offset, ...rest] = sampleIn('UTC').split('\n')
  assert.equal(offset, '0')
  assert.ok(rest.length > 20)
  for (const zone of ['America/New_York', 'Asia/Seoul', 'Pacific/Kiritimati']) {
    const [ownOffset, ...own] = sampleIn(zone).split('\n')
    assert.notEqual(ownOffset, '0', `${zone} took effect`)
    assert.deepEqual(own, rest, zone)
  }
})

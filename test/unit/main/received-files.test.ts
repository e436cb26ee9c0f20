/** Files handed over by a window: they come whole or not at all, and leave nothing behind. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../core/errors.ts'
import { limits } from '../../../core/limits.ts'
import { createReceivedFiles, type ReceivedFiles, safeName } from '../../../main/service/received-files.ts'

function handOver(files: ReceivedFiles, name: string, content: Buffer, cuts: readonly number[]): string {
  const { id } = files.begin({ name, bytes: content.length })
  const ends = [...cuts.map((cut) => cut % (content.length + 1)), content.length].toSorted((a, b) => a - b)
  let offset = 0
  for (const end of ends) {
    offset = files.append({ id, offset, base64: content.subarray(offset, end).toString('base64') }).received
  }
  return files.finish({ id }).path
}

const refused = (code: string) => (error: unknown) => error instanceof AppError && error.code === code

test('a file is the same however it is cut, and gone when it is thrown away', () => {
  const files = createReceivedFiles()
  const cuts = fc.array(fc.nat(5000), { maxLength: 5 })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), cuts, (content, where) => {
      const path = handOver(files, 'events.csv', Buffer.from(content), where)
      assert.equal(basename(path), 'events.csv')
      assert.deepEqual(readFileSync(path), Buffer.from(content))
    }),
    { numRuns: 50 },
  )
  const path = handOver(files, 'last.csv', randomBytes(10), [])
  files.discardAll()
  assert.equal(existsSync(dirname(path)), false)
})

test('no more than a few are kept: the oldest gives way', () => {
  const files = createReceivedFiles()
  const paths = Array.from({ length: 9 }, (_, number) => handOver(files, `${number}.csv`, randomBytes(3), []))
  assert.deepEqual(
    paths.map((path) => existsSync(path)),
    [false, ...Array.from({ length: 8 }, () => true)],
  )
  files.discardAll()
  assert.ok(paths.every((path) => !existsSync(dirname(path))))
})

test('pieces out of turn, broken, too many or too few are refused', () => {
  const files = createReceivedFiles()
  const { id } = files.begin({ name: 'events.csv', bytes: 6 })
  assert.throws(() => files.append({ id, offset: 3, base64: 'AAAA' }), refused('invalid_input'))
  assert.throws(() => files.append({ id, offset: 0, base64: 'A*AA' }), refused('invalid_input'))
  assert.throws(() => files.append({ id, offset: 0, base64: 'AAA' }), refused('invalid_input'))
  assert.throws(() => files.append({ id, offset: 0, base64: 'AAAAAAAAAAAA' }), refused('invalid_input'))
  assert.throws(() => files.finish({ id }), refused('invalid_input'))
  files.append({ id, offset: 0, base64: 'AAAAAAAA' })
  files.finish({ id })
  assert.throws(() => files.append({ id, offset: 6, base64: '' }), refused('invalid_input'))
  files.discard({ id })
  files.discard({ id })
  assert.throws(() => files.finish({ id }), refused('not_found'))
})

test('a file over the limit is refused before anything is written', () => {
  const bytes = limits.importBytes + 1
  assert.throws(() => createReceivedFiles().begin({ name: 'large.csv', bytes }), refused('file_too_large'))
})

test('a name is a name on every system and stays in its folder', () => {
  assert.equal(safeName('../../etc/passwd.csv'), '.._.._etc_passwd.csv')
  assert.equal(safeName('C:\\a|b?.csv'), 'C__a_b_.csv')
  assert.equal(safeName('..'), '_')
  const files = createReceivedFiles()
  assert.equal(basename(handOver(files, '../x\n.csv', randomBytes(1), [])), '.._x_.csv')
  files.discardAll()
})

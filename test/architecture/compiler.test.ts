/** The compiler itself refuses what a room must not do: each violation is written into a copy of the room and must not build. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { modules, root } from '../../main/setup/folders.mjs'

interface Violation {
  readonly room: string
  readonly what: string
  readonly code: string
  /** What the compiler must say: the number of its message. */
  readonly expected: RegExp
}

const missingName = /TS(2304|2552|2580|2584|2591)/
const outsideRoom = /TS(6059|6307)/
const notFound = /TS(2307|2305|2882|7016|2591)/

const unknownKey =
  "import type { MessageId } from '../core/messages/index.ts'\nexport const key: MessageId = 'no.such-key'"

const violations: readonly Violation[] = [
  { room: 'core', what: 'imports db', code: "export * from '../db/library.ts'", expected: outsideRoom },
  {
    room: 'core',
    what: 'imports the window',
    code: "export * from '../renderer/state/store.ts'",
    expected: outsideRoom,
  },
  { room: 'core', what: 'uses Node', code: "import 'node:fs'\nexport {}", expected: notFound },
  { room: 'core', what: 'uses the process', code: 'export const here = process.cwd()', expected: missingName },
  { room: 'core', what: 'uses the DOM', code: 'export const page = document.title', expected: missingName },
  { room: 'core', what: 'starts a timer', code: 'setTimeout(() => undefined, 1)\nexport {}', expected: missingName },
  { room: 'db', what: 'imports main', code: "export * from '../main/options.ts'", expected: outsideRoom },
  { room: 'db', what: 'imports the window', code: "export * from '../renderer/state/store.ts'", expected: outsideRoom },
  { room: 'db', what: 'uses the DOM', code: 'export const page = document.title', expected: missingName },
  {
    room: 'main',
    what: 'imports the window',
    code: "export * from '../renderer/state/store.ts'",
    expected: outsideRoom,
  },
  { room: 'main', what: 'uses the DOM', code: 'export const page = document.title', expected: missingName },
  { room: 'renderer', what: 'imports db', code: "export * from '../db/library.ts'", expected: outsideRoom },
  { room: 'renderer', what: 'imports main', code: "export * from '../main/options.ts'", expected: outsideRoom },
  { room: 'renderer', what: 'asks for words that do not exist', code: unknownKey, expected: /TS2322/ },
  { room: 'main', what: 'asks for words that do not exist', code: unknownKey, expected: /TS2322/ },
  { room: 'renderer', what: 'uses Node', code: "import 'node:fs'\nexport {}", expected: notFound },
  { room: 'renderer', what: 'uses the process', code: 'export const here = process.cwd()', expected: missingName },
]

const rooms = ['core', 'db', 'main', 'renderer']
const copy = mkdtempSync(join(tmpdir(), 'dateline-rooms-'))

/** Type-checks the copy of a room; gives what the compiler wrote. */
function compile(room: string): Promise<string> {
  return new Promise((resolve) => {
    const parameters = [join(modules, 'typescript/bin/tsc'), '--build', room, '--pretty', 'false']
    execFile(process.execPath, parameters, { cwd: copy, maxBuffer: 1 << 26 }, (_, output) => resolve(output))
  })
}

before(async () => {
  for (const room of rooms) cpSync(join(root, room), join(copy, room), { recursive: true })
  for (const file of ['tsconfig.base.json', 'package.json']) cpSync(join(root, file), join(copy, file))
  symlinkSync(modules, join(copy, 'node_modules'), 'dir')
  for (const room of rooms) assert.equal(await compile(room), '', `${room} builds as it is`)
})

after(() => rmSync(copy, { recursive: true, force: true }))

for (const { room, what, code, expected } of violations) {
  test(`${room} does not build when it ${what}`, async () => {
    const path = join(copy, room, 'violation.ts')
    writeFileSync(path, `${code}\n`)
    try {
      const said = (await compile(room)).split('\n').filter((line) => line.startsWith(`${room}/violation.ts`))
      assert.match(said.join('\n'), expected)
    } finally {
      rmSync(path)
    }
  })
}

/** A process of its own that writes to a library until it is killed, for the tests of what that leaves. */
import { openLibrary } from '../../../db/library.ts'
import { connect } from '../../../db/open.ts'
import { draft } from './helpers.ts'

const [, , path = '', how] = process.argv

/** Leaves commits in the write-ahead log. */
function commit(): void {
  const library = openLibrary(path, { now: Date.now })
  for (let number = 1; number <= 200; number++) library.events.add({ draft: draft({ title: `Written ${number}` }) })
}

/** Leaves half a transaction in the file and what takes it back in a journal. */
function breakOff(): void {
  const db = connect(path, { readOnly: false, patience: 0 })
  db.pragma('journal_mode = DELETE')
  db.pragma('cache_size = 1')
  db.exec(`BEGIN; UPDATE events SET note = hex(randomblob(20000)), title = 'Half written'`)
}

/** Adds one event after another, for as long as it lives. */
function goOn(): void {
  const library = openLibrary(path, { now: Date.now })
  const write = () => {
    for (let number = 1; number <= 20; number++) {
      library.events.add({ draft: draft({ title: `Word${number}`, entities: [`Name ${number}`] }) })
    }
    setImmediate(write)
  }
  write()
}

const ways: Readonly<Record<string, () => void>> = { commit, 'break-off': breakOff, 'go-on': goOn }
ways[how ?? '']?.()
process.send?.('written')
// Only being killed ends it.
setInterval(() => {}, 60_000)

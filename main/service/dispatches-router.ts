/** The contract's dispatches: read, recognised and proposed here, kept by the library. */
import { setImmediate } from 'node:timers/promises'
import { implement } from '@orpc/server'
import { contract } from '../../core/contract/contract.ts'
import type { DispatchFormat, DispatchProposal, ReadDispatch } from '../../core/contract/dispatches.ts'
import { recogniseDispatch, type StatedByFile } from '../../core/dispatch/recognise.ts'
import type { Proposal } from '../../core/extract/index.ts'
import { sha256Of } from '../../db/sources.ts'
import { isDispatchName } from '../dispatch/dispatch-files.ts'
import { notSupported } from '../dispatch/formats/problems.ts'
import { queueFolder } from '../dispatch/queue-folder.ts'
import { readBounded } from '../dispatch/read-bounded.ts'
import type { DispatchReader } from '../dispatch/reader.ts'
import type { WorkDesk } from '../work/work-desk.ts'
import { readLibraryPath } from './library-path.ts'
import type { OpenLibrary } from './open-library.ts'

const os = implement(contract).dispatches

interface DispatchesOptions {
  readonly open: OpenLibrary
  readonly desk: WorkDesk
  readonly reader: DispatchReader
}

export function dispatchesRouter({ open, desk, reader }: DispatchesOptions) {
  const dispatches = () => open.current().dispatches
  const asRead = (text: string, format: DispatchFormat, stated: StatedByFile): ReadDispatch => {
    const sha256 = sha256Of(text)
    return { ...recogniseDispatch(text, stated), text, format, sha256, known: dispatches().knownSource(sha256) }
  }
  const readFile = async (name: string, bytes: Uint8Array): Promise<ReadDispatch> => {
    const { text, format, stated } = await reader.read(name, bytes)
    return asRead(text, format, stated)
  }
  const withKnown = (proposal: Proposal): DispatchProposal => ({
    ...proposal,
    known: dispatches().knownEvent(proposal),
  })

  return {
    read: os.read.handler(({ input }) => readFile(input.name, Buffer.from(input.base64, 'base64'))),
    readPath: os.readPath.handler(({ input }) => {
      const path = dispatchPath(input.path)
      return readFile(path, readBounded(path))
    }),
    recognise: os.recognise.handler(({ input }) => asRead(input.text, 'text', {})),
    propose: os.propose.handler(async ({ input, signal }) => {
      const proposals = await reader.propose(input, signal)
      return { proposals: await inTurns(proposals, withKnown) }
    }),
    proposeAt: os.proposeAt.handler(async ({ input }) => withKnown(await reader.proposeAt(input))),
    add: os.add.handler(({ input }) => open.changing((library) => library.dispatches.add(input))),
    enqueue: os.enqueue.handler(({ input }) => queueFolder(readLibraryPath(input.path), { open, desk, reader })),
    waiting: os.waiting.handler(() => dispatches().waiting()),
    setAside: os.setAside.handler(({ input }) => open.changing((library) => library.dispatches.setAside(input))),
  }
}

/** Milliseconds that the service may be kept from its windows. */
const turn = 20

/** Does `work` for each, letting others be answered in between. */
async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = []
  let began = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - began < turn) continue
    await setImmediate()
    began = performance.now()
  }
  return results
}

/** A page may ask for any path, so only files that are named as dispatches are read. */
function dispatchPath(typed: string): string {
  const path = readLibraryPath(typed)
  if (!isDispatchName(path)) throw notSupported(path)
  return path
}

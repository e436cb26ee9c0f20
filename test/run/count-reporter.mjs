/** A reporter for node:test that writes how many tests passed, failed and were skipped, and why, as one line of JSON. */

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* countReporter(events) {
  /** @type {string[]} */
  const reasons = []
  for await (const event of events) {
    if (event.type === 'test:pass' && event.data.skip !== undefined) {
      reasons.push(`${event.data.name}: ${event.data.skip === true ? 'no reason given' : event.data.skip}`)
    }
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, skipped, todo } = event.data.counts
      yield `${JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo, reasons })}\n`
    }
  }
}

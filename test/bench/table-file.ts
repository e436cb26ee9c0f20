/** The generated events as a table for importing. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { generatedEvents } from './generate.ts'

const rowsAtOnce = 10_000
const header = 'title,date,place,people,tags,status\n'

/** Writes a CSV file of so many events. */
export function writeTable(path: string, count: number): void {
  const file = openSync(path, 'w')
  let text = header
  let rows = 0
  for (const { title, date, place, entities, tags, status } of generatedEvents(count)) {
    text += `${[title, date, place, entities.join(';'), tags.join(';'), status].join(',')}\n`
    rows += 1
    if (rows % rowsAtOnce > 0 && rows < count) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
}

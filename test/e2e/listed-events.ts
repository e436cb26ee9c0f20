/** The events of a library as the command line lists them, which is what is in the file. */
import { expect } from '@playwright/test'
import { commandLine } from './program.ts'

export interface ListedEvent {
  readonly title: string
  /** EDTF. */
  readonly date: string
  readonly status: string
}

/** All events of the default library of a data folder, in order of date; the program may be running. */
export async function listedEvents(
  dataFolder: string,
  ...parameters: readonly string[]
): Promise<readonly ListedEvent[]> {
  const { code, output, errors } = await commandLine(['list', '--format', 'jsonl', ...parameters], dataFolder)
  expect(code, errors).toBe(0)
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** The date of the event with this title. */
export async function listedDate(dataFolder: string, title: string): Promise<string | undefined> {
  const events = await listedEvents(dataFolder)
  return events.find((event) => event.title === title)?.date
}

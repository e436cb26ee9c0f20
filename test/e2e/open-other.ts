/** A start on a library that is not the default one. */
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Launch, OpenApp } from './fixtures.ts'
import { commandLine } from './program.ts'
import { shown } from './window.ts'

/** Opens a copy of the default library named Other; the default one is among the recent ones then. */
export async function openOther(launch: Launch, folder: string): Promise<OpenApp> {
  const first = await launch()
  await shown(first.page)
  const library = join(folder, 'Other.dateline')
  const copied = await commandLine(['backup', '--out', library], first.dataFolder)
  expect(copied.code, copied.errors).toBe(0)
  await first.close()
  return launch({ library })
}

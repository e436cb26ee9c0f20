/** Leaving the page as a person does, and answering the question that the host asks when something is typed in it. */
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import type { OpenApp } from './fixtures.ts'

export type Way = 'reload' | 'close'
export type Answer = 'Keep editing' | 'Discard'

/** Leaves in one way, waits for the question and gives it the answer. */
export async function leave({ page, electron }: OpenApp, way: Way, answer: Answer): Promise<void> {
  await (electron === null ? leaveBrowser(page, way, answer) : leaveElectron(page, electron, way, answer))
}

function reload(page: Page): Promise<void> {
  // In a turn of its own, so that this evaluation is not a part of the page that goes.
  return page.evaluate(() => void setTimeout(() => window.location.reload()))
}

async function leaveBrowser(page: Page, way: Way, answer: Answer): Promise<void> {
  const asked = page.waitForEvent('dialog')
  await (way === 'reload' ? reload(page) : page.close({ runBeforeUnload: true }))
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await (answer === 'Discard' ? question.accept() : question.dismiss())
}

/** The box is one of the system, whose buttons no spec can press: what it would show is noted, and the answer given for it. */
async function answerBoxes(electron: ElectronApplication, answer: Answer): Promise<() => Promise<string>> {
  const noted = await electron.evaluateHandle(({ dialog }, pressed) => {
    const shown: string[] = []
    const show = (...given: readonly unknown[]): number => {
      const { message, buttons } = given.at(-1) as { readonly message: string; readonly buttons: readonly string[] }
      shown.push(message)
      return buttons.indexOf(pressed)
    }
    Object.assign(dialog, { showMessageBoxSync: show })
    return shown
  }, answer)
  return () => noted.evaluate((shown) => shown.join('\n'))
}

async function leaveElectron(page: Page, electron: ElectronApplication, way: Way, answer: Answer): Promise<void> {
  const asked = await answerBoxes(electron, answer)
  // Playwright hears of the question as well and would wait for a page that never goes; by then the box has been answered.
  page.once('dialog', (question) => question.dismiss().catch(() => undefined))
  if (way === 'reload') await reload(page)
  else await electron.evaluate(({ app }) => app.quit())
  if (way === 'close' && answer === 'Discard') {
    await electron.waitForEvent('close')
    return
  }
  await expect.poll(asked).toBe('Discard what you typed?')
}

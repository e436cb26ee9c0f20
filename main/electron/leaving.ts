/** Asks before the page goes while something is typed in it: the window closed, the program quit, the page loaded again. */
import { type BrowserWindow, dialog } from 'electron'
import type { Words } from '../words.ts'

/** The page says by `beforeunload` that something would be lost; Electron then lets nobody go and asks nothing by itself. */
export function askBeforeLeaving(window: BrowserWindow, words: Words): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const buttons = [words('form.discard-no'), words('form.discard-yes')]
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Dateline',
      message: words('form.discard'),
      detail: words('form.discard-body'),
      buttons,
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (answer === 1) event.preventDefault()
  })
}

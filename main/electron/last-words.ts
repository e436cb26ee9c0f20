/** What nobody caught: logged, said in words, and the end of the program. Electron's own box for it is in English and goes on afterwards. */
import { app, dialog } from 'electron'
import type { Log } from '../log.ts'
import type { Words } from '../words.ts'

/** Ends the program with code 1 at the first exception or rejection that nobody catches. The library is closed by the data service, which lives apart. */
export function endOnMistake(words: () => Words, log: Log): void {
  let ending = false
  const end = (mistake: unknown) => {
    log('nobody caught this', mistake)
    // While the box stands, others may follow from the first.
    if (ending) return
    ending = true
    dialog.showErrorBox('Dateline', words()('dialog.mistake'))
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

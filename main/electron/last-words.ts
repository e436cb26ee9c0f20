/** What nobody caught: logged, said in words, and the end of the program. Electron's own box for it is in English and goes on afterwards. */
import { app, dialog } from 'electron'
import { AppError } from '../../core/errors.ts'
import type { Log } from '../log.ts'
import { problemInWords, type Words } from '../words.ts'

/** Before Electron is ready a box would not be shown everywhere. */
function whenReady(act: () => void): void {
  if (app.isReady()) act()
  else void app.whenReady().then(act)
}

/**
 * Ends the program with code 1 at the first exception or rejection that nobody catches, and says what it was where a person
 * can mend it. The library is closed by the data service, which lives apart.
 */
export function endOnMistake(words: () => Words, log: Log): void {
  let ending = false
  const end = (mistake: unknown) => {
    log('nobody caught this', mistake)
    // While the box stands, others may follow from the first.
    if (ending) return
    ending = true
    whenReady(() => {
      const said = mistake instanceof AppError ? problemInWords(mistake, words()) : words()('dialog.mistake')
      log(said)
      dialog.showErrorBox('Dateline', said)
      app.exit(1)
    })
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

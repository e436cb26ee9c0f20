/** Electron's entry: one instance, one window, the data service beside it. */
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import { guarded } from '../../db/failures.ts'
import { logToStandardError } from '../log.ts'
import { callersFolder, readStartOptions, type StartOptions, UsageError } from '../options.ts'
import { readStaticFiles } from '../pages/static-files.ts'
import { pagesFolder } from '../program-folder.ts'
import { dataFolder } from '../service/data-folder.ts'
import { chooseLanguage, systemLanguage, wordsIn } from '../words.ts'
import { appOrigin, registerAppScheme, serveAppScheme } from './app-scheme.ts'
import { guardPages, refusePermissions } from './guards.ts'
import { endOnMistake } from './last-words.ts'
import { runProgram } from './program.ts'

/** What a person typed: everything after the program, which unpackaged is the folder that Electron was given. */
function parameters(): readonly string[] {
  if (app.isPackaged) return process.argv.slice(1)
  const own = process.argv.findIndex((each) => resolve(each) === app.getAppPath())
  return process.argv.slice(own + 1)
}

function readOptions(): StartOptions {
  try {
    return readStartOptions(parameters(), false, callersFolder())
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${wordsIn(systemLanguage())('host.usage', { option: error.message })}\n`)
    process.exit(2)
  }
}

function language(options: StartOptions): 'en' | 'fr' {
  if (options.language !== null) return options.language
  return process.platform === 'linux' ? systemLanguage() : chooseLanguage(app.getPreferredSystemLanguages())
}

function start(options: StartOptions, folder: string): void {
  let file = options.file
  const openLater = (event: { preventDefault: () => void }, path: string): void => {
    event.preventDefault()
    file = path
  }
  app.on('open-file', openLater)
  guardPages(appOrigin)
  registerAppScheme()
  nativeTheme.themeSource = options.theme
  // Awaiting this at the top of a module would wait for the module itself.
  void app.whenReady().then(() => {
    app.off('open-file', openLater)
    refusePermissions(session.defaultSession)
    serveAppScheme(readStaticFiles(pagesFolder))
    runProgram({ folder, file, theme: options.theme, language: language(options), log: logToStandardError })
  })
}

/** Without a folder to write in there is no lock, and Electron would end without a word. */
function makeFolder(folder: string): void {
  guarded(folder, () => {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  })
}

const options = readOptions()
endOnMistake(() => wordsIn(language(options)), logToStandardError)
const folder = dataFolder()
makeFolder(folder)
app.setName('Dateline')
// The lock of the one instance lies here too, so that each data folder has an instance of its own.
app.setPath('userData', join(folder, 'Electron'))
if (app.requestSingleInstanceLock({ file: options.file })) start(options, folder)
else app.quit()

app.on('window-all-closed', () => app.quit())
app.on('second-instance', () => {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
})

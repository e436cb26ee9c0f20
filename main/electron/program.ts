/** The running program: ties window, menu, dialogs and data service together, and ends them in order. */
import { app, type BrowserWindow, ipcMain, MessageChannelMain } from 'electron'
import type { HostInfo } from '../../core/contract/contract.ts'
import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import type { Log } from '../log.ts'
import { version } from '../program-folder.ts'
import { documentsFolder } from '../service/data-folder.ts'
import { platformName } from '../service/host.ts'
import { problemInWords, type Words, wordsIn } from '../words.ts'
import { appOrigin } from './app-scheme.ts'
import type { FromService } from './control.ts'
import { chooseFile, tellProblem } from './dialogs.ts'
import { askBeforeLeaving } from './leaving.ts'
import { showMenu } from './menu.ts'
import { keepServiceRunning, type RunningService } from './running-service.ts'
import { openWindow } from './window.ts'

export interface ProgramOptions {
  readonly folder: string
  readonly file: string | null
  readonly theme: HostInfo['theme']
  readonly language: Language
  readonly log: Log
}

interface Program {
  readonly words: Words
  readonly window: BrowserWindow
  readonly service: RunningService
  library: Extract<FromService, { type: 'library' }> | null
}

function hostInfo({ theme, language }: ProgramOptions): HostInfo & { kind: 'electron' } {
  return {
    kind: 'electron',
    platform: platformName(),
    version,
    language,
    theme,
    nativeDialogs: true,
    nativeMenu: true,
    documents: documentsFolder(),
  }
}

function refreshMenu({ words, library, service }: Program): void {
  showMenu({
    words,
    platform: platformName(),
    recent: (library?.recent ?? []).filter(({ path }) => path !== library?.path),
    onCommand: (id) => service.send({ type: 'command', id }),
    onRecent: (path) => service.send({ type: 'open', path }),
  })
}

function receive(program: Program, message: FromService): void {
  const { words, window, service } = program
  if (message.type === 'library') {
    program.library = message
    refreshMenu(program)
  }
  if (message.type === 'problem') {
    void tellProblem(window, problemInWords(new AppError(message.code, message.detail), words), words)
  }
  if (message.type !== 'choose-file') return
  const { request } = message
  const answer = (path: string | null) => service.send({ type: 'file-chosen', request, path })
  chooseFile(window, message.purpose, program.library?.name ?? '', words).then(answer, () => answer(null))
}

/** Gives the page a port to the service, if it is our page that asks. */
function handOverPorts({ window, service }: Program): void {
  ipcMain.on('dateline-connect', (event) => {
    const frame = event.senderFrame
    if (frame === null || frame.parent !== null || frame.origin !== appOrigin || event.sender !== window.webContents)
      return
    const { port1, port2 } = new MessageChannelMain()
    service.connect(port1)
    window.webContents.postMessage('dateline-port', null, [port2])
  })
}

function reloadWhenGone({ window, words }: Program): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    void tellProblem(window, words('dialog.page-ended'), words).then(() => window.webContents.reload())
  })
}

/** Waits for the service to close the library before the program ends. */
function endInOrder(service: RunningService): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void service.close().then(() => {
      closed = true
      app.quit()
    })
  })
}

/** Runs until the window is closed. Call it when Electron is ready. */
export function runProgram(options: ProgramOptions): void {
  const { folder, log, language } = options
  const words = wordsIn(language)
  const service = keepServiceRunning({ folder, info: hostInfo(options), file: options.file, log })
  const program: Program = { words, window: openWindow(folder, log), service, library: null }
  service.onMessage((message) => receive(program, message))
  service.onGivenUp(() => void tellProblem(program.window, words('dialog.service-ended'), words).then(() => app.quit()))
  refreshMenu(program)
  handOverPorts(program)
  reloadWhenGone(program)
  askBeforeLeaving(program.window, words)
  endInOrder(service)
  const openFile = (path: string) => service.send({ type: 'open', path })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const file = (data as { readonly file?: unknown } | null)?.file
    if (typeof file === 'string') openFile(file)
  })
}

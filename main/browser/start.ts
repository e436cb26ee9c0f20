/** The browser host: serves Dateline on 127.0.0.1 and opens it in a browser window; ends on Ctrl+C or SIGTERM. */
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { isSamePlace } from '../../db/real-path.ts'
import { logToStandardError } from '../log.ts'
import { callersFolder, readStartOptions, type StartOptions, UsageError } from '../options.ts'
import { readStaticFiles } from '../pages/static-files.ts'
import { pagesFolder, version } from '../program-folder.ts'
import { dataFolder, defaultLibraryPath, documentsFolder } from '../service/data-folder.ts'
import { type Host, platformName } from '../service/host.ts'
import { createService } from '../service/service.ts'
import { problemInWords, systemLanguage, type Words, wordsIn } from '../words.ts'
import { endInOrder } from './ending.ts'
import { createHandOver, findRunning } from './hand-over.ts'
import { hasScreen, openBrowser } from './open-browser.ts'
import { refusalPage } from './refusal-page.ts'
import { startBrowserServer } from './server.ts'
import { createSession } from './session.ts'

function say(line: string): void {
  stderr.write(`${line}\n`)
}

/** There is no menu outside the page, so nothing is ever sent; the stream only has to stay open. */
async function* silence(signal: AbortSignal | undefined): AsyncGenerator<never, void, void> {
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
}

function browserHost(options: StartOptions, language: 'en' | 'fr'): Host {
  return {
    info: {
      kind: 'browser',
      platform: platformName(),
      version,
      language,
      theme: options.theme,
      nativeDialogs: false,
      nativeMenu: false,
      documents: documentsFolder(),
    },
    chooseFile: async () => null,
    commands: silence,
    openings: silence,
  }
}

/** Opens the window; gives what closes it again. */
function showWindow(url: string, folder: string, words: Words): () => void {
  if (!hasScreen()) {
    say(words('host.no-screen'))
    return () => {}
  }
  const window = openBrowser(url, join(folder, 'browser-window'))
  if (window.withoutSandbox) say(words('host.no-sandbox'))
  window.onFailed(() => say(words('host.no-browser')))
  window.onClosed(() => say(words('host.window-closed')))
  return window.close
}

async function start(options: StartOptions): Promise<void> {
  const language = options.language ?? systemLanguage()
  const words = wordsIn(language)
  const folder = dataFolder()
  const path = options.file ?? defaultLibraryPath(folder)
  const running = await findRunning(folder, path)
  if (running !== null) {
    say(words('host.running'))
    stdout.write(`Dateline is at ${running}\n`)
    if (options.open) showWindow(running, folder, words)
    return
  }
  await serve({ ...options, file: path }, folder, language, words)
}

async function serve(options: StartOptions, folder: string, language: 'en' | 'fr', words: Words): Promise<void> {
  const onEnd = endInOrder()
  const service = createService({ folder, language, host: browserHost(options, language), log: logToStandardError })
  onEnd(service.close)
  try {
    service.open(options.file)
  } catch (error) {
    say(problemInWords(error, words))
  }
  const session = createSession()
  const address = () => `${server.origin}/?token=${session.newToken()}`
  const handOver = createHandOver(folder, (path) => {
    const open = service.openPath()
    return open !== null && isSamePlace(open, path) ? address() : null
  })
  const server = await startBrowserServer({
    port: options.port,
    files: readStaticFiles(pagesFolder),
    session,
    serve: service.serve,
    handOver: handOver.answer,
    refusalPage: (reason) => refusalPage(reason, language, words),
  })
  onEnd(server.close)
  handOver.publish(server.port)
  onEnd(handOver.withdraw)
  stdout.write(`Dateline is at ${address()}\n`)
  if (options.open) onEnd(showWindow(address(), folder, words))
}

try {
  await start(readStartOptions(argv.slice(2), true, callersFolder()))
} catch (error) {
  const words = wordsIn(systemLanguage())
  if (error instanceof UsageError) {
    say(words('host.usage', { option: error.message }))
    exit(2)
  }
  const taken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  say(taken ? words('host.port-taken') : words('host.failed', { reason: String(error) }))
  exit(1)
}

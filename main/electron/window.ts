/** The window: sandboxed, without Node.js, with the fixed preload, at its remembered place. */
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Log } from '../log.ts'
import { programFolder } from '../program-folder.ts'
import { appOrigin } from './app-scheme.ts'
import { fitPlace, readPlace, smallestWindow, writePlace } from './window-place.ts'

/** What is seen before the page has drawn: the page's own ground in both themes. */
const ground = { light: '#ffffff', dark: '#16181c' } as const

function remember(window: BrowserWindow, folder: string, log: Log): void {
  try {
    writePlace(folder, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  } catch (error) {
    log('the place of the window could not be kept', error)
  }
}

/** Opens the window and loads the page; it is shown when there is something to see. */
export function openWindow(folder: string, log: Log): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { maximized, ...bounds } = fitPlace(readPlace(folder), areas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Dateline',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(programFolder, 'dist', 'main', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => remember(window, folder, log))
  void window.loadURL(`${appOrigin}/`).catch((error) => log('the window could not load its page', error))
  return window
}

/** The system's dialogs: a library to open, a place for a new one, a problem in words. */
import { join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { documentsFolder } from '../service/data-folder.ts'
import type { FilePurpose } from '../service/host.ts'
import type { Words } from '../words.ts'

/** The path chosen for `purpose`; null when the person cancelled. `name` is that of the open library. */
export async function chooseFile(
  window: BrowserWindow,
  purpose: FilePurpose,
  name: string,
  words: Words,
): Promise<string | null> {
  const filters = [{ name: words('dialog.library'), extensions: ['dateline'] }]
  if (purpose === 'open') {
    const options = { title: words('dialog.open'), filters, defaultPath: documentsFolder() }
    const { filePaths } = await dialog.showOpenDialog(window, { ...options, properties: ['openFile'] })
    return filePaths[0] ?? null
  }
  const file = purpose === 'create' ? words('dialog.new-name') : words('dialog.copy-name', { name })
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words(purpose === 'create' ? 'dialog.create' : 'dialog.save-copy'),
    filters,
    defaultPath: join(documentsFolder(), `${file}.dateline`),
  })
  return canceled || filePath === '' ? null : filePath
}

/** Tells of a problem over the window. */
export async function tellProblem(window: BrowserWindow | null, message: string, words: Words): Promise<void> {
  const box = { type: 'error' as const, title: 'Dateline', message, buttons: [words('dialog.ok')] }
  await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box))
}

/** The system's dialogs: a library to open, a place for a new one, a file or a folder to read in, a problem in words. */
import { join } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import { documentsFolder } from '../service/data-folder.ts'
import type { FilePurpose } from '../service/host.ts'
import type { Words } from '../words.ts'

const tables = ['csv', 'tsv', 'tab'] as const
/** The endings of files that can be read in. */
const importable = [...tables, 'txt', 'html', 'htm', 'eml', 'docx', 'pdf'] as const

/** The path chosen for `purpose`; null when the person cancelled. `name` is that of the open library. */
export async function chooseFile(
  window: BrowserWindow,
  purpose: FilePurpose,
  name: string,
  words: Words,
): Promise<string | null> {
  const filters = [{ name: words('dialog.library'), extensions: ['dateline'] }]
  if (purpose === 'open') return chooseExisting(window, words('dialog.open'), filters)
  if (purpose === 'import') {
    const readable = [{ name: words('dialog.importable'), extensions: [...importable] }]
    return chooseExisting(window, words('dialog.import'), readable)
  }
  if (purpose === 'import-table') {
    const filters = [{ name: words('dialog.tables'), extensions: [...tables, 'txt'] }]
    return chooseExisting(window, words('dialog.import-table'), filters)
  }
  if (purpose === 'folder') return chooseExisting(window, words('dialog.folder'), [], 'openDirectory')
  const file = purpose === 'create' ? words('dialog.new-name') : words('dialog.copy-name', { name })
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words(purpose === 'create' ? 'dialog.create' : 'dialog.save-copy'),
    filters,
    defaultPath: join(documentsFolder(), `${file}.dateline`),
  })
  return canceled || filePath === '' ? null : filePath
}

async function chooseExisting(
  window: BrowserWindow,
  title: string,
  filters: FileFilter[],
  what: 'openFile' | 'openDirectory' = 'openFile',
): Promise<string | null> {
  const options = { title, filters, defaultPath: documentsFolder() }
  const { filePaths } = await dialog.showOpenDialog(window, { ...options, properties: [what] })
  return filePaths[0] ?? null
}

/** Tells of a problem over the window. */
export async function tellProblem(window: BrowserWindow | null, message: string, words: Words): Promise<void> {
  const box = { type: 'error' as const, title: 'Dateline', message, buttons: [words('dialog.ok')] }
  await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box))
}

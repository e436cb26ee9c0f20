/** Drops a file of the disk on the window: a real file with its content, held over the window and let go. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from '@playwright/test'

/** Lets the file go on the window's view. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const file = { name: basename(path), text: readFileSync(path, 'utf8') }
  await page.evaluate(({ name, text }) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], name))
    const target = document.getElementById('view') ?? document.body
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, file)
}

/** A screen for windows that nobody looks at: an X server without hardware, where the machine has none running. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Starts one when there is no `DISPLAY` on Linux. Gives the display's name (null where none is needed) and how to stop it.
 * @returns {Promise<{ display: string | null, stop: () => void }>}
 */
export async function startDisplay() {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return { display: null, stop: () => undefined }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const failed = new Promise((_, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb stopped (${code})`)))
  })
  failed.catch(() => undefined)
  const output = /** @type {import('node:stream').Readable} */ (server.stdio[3])
  const number = await Promise.race([firstLine(output), failed])
  return { display: `:${number}`, stop: () => server.kill() }
}

/** @param {import('node:stream').Readable} stream */
async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return line
  throw new Error('Xvfb named no display')
}

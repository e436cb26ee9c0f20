/** Hands a file of the page's own over to the data service, which knows no path to it: a piece at a time. */
import { pieceBytes } from '../../core/contract/files.ts'
import { AppError } from '../../core/errors.ts'
import type { Client } from '../data/client.ts'
import type { Problem } from '../data/problem.ts'

export interface HandedOver {
  readonly id: number
  readonly path: string
}

interface HandOverOptions {
  /** Called with the share that has gone over, 0 to 1. */
  readonly onShare: (share: number) => void
  readonly signal: AbortSignal
}

/** The bytes in Base64. Throws `file_not_found` when the file has changed, has gone, or is a folder. */
function base64Of(piece: Blob, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new AppError('file_not_found', { path: name }, { cause: reader.error }))
    reader.readAsDataURL(piece)
  })
}

/** Gives the path that the service keeps it under until it is discarded; nothing is kept of a file that did not come whole. */
export async function handOver(client: Client, file: File, { onShare, signal }: HandOverOptions): Promise<HandedOver> {
  const { id } = await client.files.begin({ name: file.name, bytes: file.size })
  try {
    for (let offset = 0; offset < file.size; offset += pieceBytes) {
      const base64 = await base64Of(file.slice(offset, offset + pieceBytes), file.name)
      signal.throwIfAborted()
      const { received } = await client.files.append({ id, offset, base64 })
      onShare(received / file.size)
    }
    const { path } = await client.files.finish({ id })
    signal.throwIfAborted()
    return { id, path }
  } catch (error) {
    discard(client, { id })
    throw error
  }
}

/** Throws what was handed over away; what cannot be thrown away now goes with the program. */
export function discard(client: Client, received: Pick<HandedOver, 'id'> | null): void {
  if (received !== null) client.files.discard({ id: received.id }).catch(() => undefined)
}

/** A problem with a file that was handed over, told under the name by which the person knows it; one with another file, such as the library's, as it is. */
export function named(problem: Problem, received: HandedOver | null, name: string): Problem {
  const { code, detail } = problem
  const isOfFile = received !== null && detail.path === received.path && code !== 'disk_full'
  return isOfFile ? { code, detail: { ...detail, path: name } } : problem
}

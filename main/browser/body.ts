/** Reads the body of a request, up to a limit. */
import type { IncomingMessage } from 'node:http'

/** The body as text; null when it is longer than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

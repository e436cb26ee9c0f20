/** Which format a file has: by its first bytes, then by the ending of its name. */
import { extname } from 'node:path'
import type { DispatchFormat } from '../../../core/contract/dispatches.ts'

/** `office-file`: the container of old Word files, and of new ones under a password. */
export type FileFormat = DispatchFormat | 'office-file' | 'other'

const looked = 1024
const htmlStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const letterStart = /^(?:return-path|received|delivered-to|mime-version|message-id|x-[a-z-]+|from|date|subject|to):\s/i
const letterLine = /^(?:message-id|mime-version|received|return-path):\s/im

/** Bytes that begin files which are no text, though some of them may read as one. */
const binaries = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
]

export function formatOf(name: string, bytes: Uint8Array): FileFormat {
  const start = Buffer.from(bytes.subarray(0, looked)).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'office-file'
  if (start.startsWith('{\\rtf') || binaries.some((begin) => begin.every((byte, at) => bytes[at] === byte)))
    return 'other'
  return byName(
    extname(name).toLowerCase(),
    start.replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, ''),
  )
}

function byName(ending: string, start: string): FileFormat {
  if (/^\.x?html?$/.test(ending) || htmlStart.test(start)) return 'html'
  if (ending === '.eml' || (letterStart.test(start) && letterLine.test(start))) return 'eml'
  return ending === '.pdf' || ending === '.docx' ? (ending.slice(1) as 'pdf' | 'docx') : 'text'
}

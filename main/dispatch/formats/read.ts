/** Reads a file of any format that Dateline knows into its text. */
import { limits } from '../../../core/limits.ts'
import { decodeText } from '../decode-text.ts'
import type { ExtractedDispatch } from './extracted.ts'
import { formatOf } from './format-of.ts'
import { locked, notSupported, textTooLong, tooLarge, withoutText } from './problems.ts'

/**
 * Gives the text of a file. `name` is its name or path, which the problems name: `file_too_large`, `text_too_long`,
 * `dispatch_not_supported`, `dispatch_locked`, `dispatch_without_text`, `dispatch_unreadable`, `dispatch_too_complex`.
 */
export async function readDispatchBytes(name: string, bytes: Uint8Array): Promise<ExtractedDispatch> {
  if (bytes.length > limits.dispatchFileBytes) throw tooLarge(name)
  const extracted = await extract(name, bytes)
  if (!/[\p{L}\p{N}]/u.test(extracted.text)) throw withoutText(name)
  if (Buffer.byteLength(extracted.text) > limits.dispatchBytes) throw textTooLong(name)
  return extracted
}

/** A format's reader is loaded when a file of that format comes. */
async function extract(name: string, bytes: Uint8Array): Promise<ExtractedDispatch> {
  switch (formatOf(name, bytes)) {
    case 'text':
      return readPlain(name, bytes)
    case 'html':
      return (await import('./html.ts')).readHtml(name, bytes)
    case 'eml':
      return (await import('./eml.ts')).readEml(name, bytes)
    case 'docx':
      return (await import('./docx.ts')).readDocx(name, bytes)
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(name, bytes)
    case 'office-file':
      throw isEncrypted(bytes) ? locked(name) : notSupported(name)
    default:
      throw notSupported(name)
  }
}

/** Kept exactly as it came. */
function readPlain(name: string, bytes: Uint8Array): ExtractedDispatch {
  const text = decodeText(bytes)
  if (text === null) throw notSupported(name)
  return { text, format: 'text', stated: {} }
}

/** Word puts a file under a password into a container, in a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

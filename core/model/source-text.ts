/** How long the text of a source may be. */
import { AppError } from '../errors.ts'
import { limits } from '../limits.ts'

/** Throws `text_too_long` for a text of more than `limits.dispatchBytes` in UTF-8. */
export function assertTextFits(text: string): void {
  // No UTF-16 code unit takes less than one byte or more than three.
  if (text.length * 3 <= limits.dispatchBytes) return
  if (text.length > limits.dispatchBytes || utf8Length(text) > limits.dispatchBytes) {
    throw new AppError('text_too_long', { field: 'text', limit: limits.dispatchBytes })
  }
}

/** Bytes that a text takes in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

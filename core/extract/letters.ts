/** Which characters are letters, digits and white space, told without a pattern for the scripts that news is mostly in. */

const space = 1
const letter = 2
const digit = 3

const anyLetter = /^[\p{L}\p{M}]$/u
const anySpace = /^\s$/

function kindOf(character: string): number {
  if (anySpace.test(character)) return space
  if (character >= '0' && character <= '9') return digit
  return anyLetter.test(character) ? letter : 0
}

const known = Uint8Array.from({ length: 0x2100 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < known.length) return known[code] ?? 0
  return kindOf(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

/** Gives how many UTF-16 code units the character at an index takes: 2 for a surrogate pair. */
export function widthAt(text: string, index: number): 1 | 2 {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

export function isSpaceAt(text: string, index: number): boolean {
  return kindAt(text, index) === space
}

export function isDigitAt(text: string, index: number): boolean {
  return kindAt(text, index) === digit
}

/** Gives where the run of letters that begins at an index ends; it is looked at for so many code units at most. */
export function lettersEnd(text: string, start: number, most: number): number {
  const stop = Math.min(text.length, start + most)
  let end = start
  while (end < stop) {
    const code = text.charCodeAt(end)
    if (code < known.length) {
      if (known[code] !== letter) return end
      end++
    } else if (isLetterAt(text, end)) end += widthAt(text, end)
    else return end
  }
  return end
}

export function isLetterAt(text: string, index: number): boolean {
  return kindAt(text, index) === letter
}

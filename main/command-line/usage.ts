/** Wrong usage: what was not understood or is missing, told in one line with exit code 2. */

/** `missing`: what had to be given and was not; otherwise what was given and is not understood. */
export class WrongUsage extends Error {
  readonly kind: 'missing' | 'not-understood'

  constructor(problem: string, kind: 'missing' | 'not-understood' = 'not-understood') {
    super(problem)
    this.kind = kind
  }
}

/** Reads a whole number that is at least 1. */
export function readCount(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new WrongUsage(`--${name} ${text}`)
  return Number(text)
}

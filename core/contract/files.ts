/** Files that a window hands over because it knows no path to them: dropped on the page, or chosen in a browser. */
import { type } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './procedure.ts'

/** Bytes of the largest piece of a file in one message. */
export const pieceBytes = 1_048_576

const id = z.int().positive()

export const files = {
  /** Begins to receive a file; refuses one that is too large before anything is written. */
  begin: procedure
    .input(z.strictObject({ name: z.string().min(1).max(255), bytes: z.int().nonnegative() }))
    .output(type<{ id: number }>()),
  /** Adds the next piece; `offset` is the number of bytes that came before it. */
  append: procedure
    .input(z.strictObject({ id, offset: z.int().nonnegative(), base64: z.string().max(Math.ceil(pieceBytes / 3) * 4) }))
    .output(type<{ received: number }>()),
  /** The absolute path of a file that has come whole. */
  finish: procedure.input(z.strictObject({ id })).output(type<{ path: string }>()),
  /** Throws a file away; an id that is not there any more is passed over. */
  discard: procedure.input(z.strictObject({ id })).output(type<void>()),
}

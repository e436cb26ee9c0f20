/** Reads the file of a dispatch, and never more of it than a dispatch may have. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { AppError } from '../../core/errors.ts'
import { limits } from '../../core/limits.ts'
import { asAppError } from '../../db/failures.ts'
import { tooLarge } from './formats/problems.ts'

/** Gives the bytes of a file. Throws `file_not_found`, `file_too_large` or `dispatch_unreadable`. */
export function readBounded(path: string): Uint8Array {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    // A pipe or a device has no end to wait for.
    if (!fstatSync(file).isFile()) throw new AppError('dispatch_unreadable', { path })
    if (fstatSync(file).size > limits.dispatchFileBytes) throw tooLarge(path)
    const bytes = readFileSync(file)
    if (bytes.length > limits.dispatchFileBytes) throw tooLarge(path)
    return bytes
  } catch (error) {
    const problem = asAppError(error, path)
    const isOfDispatches = problem instanceof AppError && /^file_(?:not_found|too_large)$/.test(problem.code)
    throw isOfDispatches ? problem : new AppError('dispatch_unreadable', { path }, { cause: error })
  } finally {
    if (file !== null) closeSync(file)
  }
}

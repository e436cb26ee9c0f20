/** The dispatches of a folder, read one after another: each a draft of a source, or the problem that it has. */
import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type RecognisedDispatch, recogniseDispatch } from '../../core/dispatch/recognise.ts'
import { AppError } from '../../core/errors.ts'
import { limits } from '../../core/limits.ts'
import type { SourceDraft } from '../../core/model/source.ts'
import { asAppError } from '../../db/failures.ts'
import { readBounded } from './read-bounded.ts'
import type { DispatchReader } from './reader.ts'

const endings = /^\.(?:txt|text|html?|xhtml|eml|docx|pdf)$/i
const mostFiles = 100_000

/** Gives whether a file's name is one of a dispatch. */
export function isDispatchName(path: string): boolean {
  return endings.test(extname(path))
}

/** Gives the file itself, or every dispatch in a folder and the folders in it, by name. Throws `file_not_found`. */
export function dispatchFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const found: string[] = []
    for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
      if (entry.isFile() && !entry.name.startsWith('.') && isDispatchName(entry.name)) {
        found.push(join(entry.parentPath, entry.name))
      }
      if (found.length > mostFiles) throw new AppError('file_too_large', { path, limit: mostFiles })
    }
    return found.sort()
  } catch (error) {
    throw asAppError(error, path)
  }
}

export type DispatchFile =
  | { readonly path: string; readonly draft: SourceDraft; readonly recognised: RecognisedDispatch }
  | { readonly path: string; readonly problem: AppError }

/** Reads one file. A problem of the file is an answer; only a fault of the program is thrown. */
export async function readDispatchFile(path: string, reader: DispatchReader): Promise<DispatchFile> {
  try {
    const { text, stated } = await reader.read(path, readBounded(path))
    const recognised = recogniseDispatch(text, stated)
    return { path, recognised, draft: draftOf(text, recognised, path) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { path, problem: error }
  }
}

/** A dispatch that says neither its headline nor its agency goes by the name of its file. */
function draftOf(text: string, recognised: RecognisedDispatch, path: string): SourceDraft {
  const { headline, agency, byline, place, published, language, url } = recognised
  const named = headline === '' && agency === '' ? basename(path, extname(path)) : headline
  return { headline: named.slice(0, limits.nameLength), agency, byline, place, published, language, url, text }
}

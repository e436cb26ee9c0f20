/** Reads the text of a PDF; its pictures, forms and scripts are not looked at. */
import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import { limits } from '../../../core/limits.ts'
import type { ExtractedDispatch } from './extracted.ts'
import { type PdfPiece, pdfLines, pdfText } from './pdf-lines.ts'
import { locked, textTooLong, unreadable } from './problems.ts'

const careful = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
}

const pieceSchema = z.object({
  str: z.string(),
  transform: z.array(z.number()).min(6),
  width: z.number(),
  height: z.number(),
  hasEOL: z.boolean(),
})

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

export async function readPdf(path: string, bytes: Uint8Array): Promise<ExtractedDispatch> {
  const pdf = await opened(path, bytes)
  try {
    return { text: await textOf(path, pdf), format: 'pdf', stated: {} }
  } catch (error) {
    throw error instanceof Error && 'detail' in error ? error : unreadable(path, error)
  }
}

async function opened(path: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), careful)
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? locked(path) : unreadable(path, error)
  }
}

async function textOf(path: string, pdf: Pdf): Promise<string> {
  const pages: ReturnType<typeof pdfLines>[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const lines = pdfLines(items.flatMap(pieceOf))
    page.cleanup()
    length += lines.reduce((sum, { text }) => sum + text.length, 0)
    if (length > limits.dispatchBytes) throw textTooLong(path)
    pages.push(lines)
  }
  return pdfText(pages)
}

/** Marks of structure come between the pieces and are none. */
function pieceOf(item: unknown): PdfPiece[] {
  const read = pieceSchema.safeParse(item)
  if (!read.success) return []
  const { str, transform, width, height, hasEOL } = read.data
  return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height, endsLine: hasEOL }]
}

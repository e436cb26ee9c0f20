/** Makes paragraphs of the pieces of text that a PDF places on its pages: lines joined, words cut at line ends made whole. */

/** A piece of text where it stands: points from the left and the bottom of its page. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

interface PdfLine {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly height: number
}

/** Letters drawn as one sign, which nobody searches for. */
const ligatures = /[\uFB00-\uFB06]/g

/** Gives the lines of a page in the order in which it draws them. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | null = null
  const close = () => {
    if (open !== null && open.text.trim() !== '') lines.push({ ...open, text: open.text.replace(/\s+/g, ' ').trim() })
    open = null
  }
  for (const drawn of pieces) {
    const piece = { ...drawn, text: drawn.text.replace(ligatures, (letters) => letters.normalize('NFKC')) }
    if (open !== null && isOtherLine(open, piece)) close()
    open = open === null ? opened(piece) : continued(open, piece)
    if (piece.endsLine) close()
  }
  close()
  return lines
}

function isOtherLine(line: PdfLine, piece: PdfPiece): boolean {
  if (piece.text.trim() === '') return false
  return Math.abs(piece.y - line.y) > Math.max(line.height, piece.height, 1) * 0.6
}

function opened({ text, x, width, y, height }: PdfPiece): PdfLine {
  return { text, x, end: x + width, y, height }
}

function continued(line: PdfLine, piece: PdfPiece): PdfLine {
  if (line.text.trim() === '' && piece.text.trim() !== '') return opened(piece)
  const isApart = piece.x - line.end > Math.max(line.height, 1) * 0.2
  const space = isApart && !/\s$/.test(line.text) && !/^\s/.test(piece.text) ? ' ' : ''
  return {
    ...line,
    text: line.text + space + piece.text,
    end: Math.max(line.end, piece.x + piece.width),
    height: Math.max(line.height, piece.height),
  }
}

const sentenceEnd = /[.!?…:»"”)\]]$/
const continues = /^[\p{Ll}\d(«"“,;]/u

/** Gives the text of pages: one line a paragraph, an empty line between two. */
export function pdfText(pages: readonly (readonly PdfLine[])[]): string {
  const paragraphs: string[] = []
  const whole = new Set(hyphenated(pages))
  let [paragraph, last] = ['', null as PdfLine | null]
  for (const page of withoutFurniture(pages)) {
    const measures = measuresOf(page)
    let isFirst = true
    for (const line of page) {
      const opensParagraph = last === null || (isFirst ? isNewOnPage(last, line) : isNew(last, line, measures))
      if (opensParagraph && paragraph !== '') paragraphs.push(paragraph)
      paragraph = opensParagraph ? line.text : joined(paragraph, line.text, whole)
      last = line
      isFirst = false
    }
  }
  if (paragraph !== '') paragraphs.push(paragraph)
  return paragraphs.join('\n\n')
}

interface Measures {
  /** From one line to the next, as most have it. */
  readonly leading: number
  readonly right: number
  readonly left: number
}

function measuresOf(page: readonly PdfLine[]): Measures {
  const steps = page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y)
  const downward = steps.filter((step) => step > 0).sort((a, b) => a - b)
  return {
    leading: downward[Math.floor(downward.length / 3)] ?? 0,
    right: Math.max(...page.map(({ end }) => end)),
    left: Math.min(...page.map(({ x }) => x)),
  }
}

function isNew(last: PdfLine, line: PdfLine, { leading, right, left }: Measures): boolean {
  const step = last.y - line.y
  if (step <= 0) return isNewOnPage(last, line)
  const height = Math.max(line.height, last.height)
  if (leading > 0 && step > leading * 1.35 && step > height * 1.5) return true
  if (Math.abs(line.height - last.height) > height * 0.15) return true
  const used = (last.end - left) / (right - left)
  if (used < 0.6 && /^\p{Lu}/u.test(line.text)) return true
  const isIndented = line.x - last.x > line.height * 0.8
  return sentenceEnd.test(last.text) && (used < 0.8 || isIndented)
}

/** A new column or page goes on with the sentence, or begins another paragraph. */
function isNewOnPage(last: PdfLine, line: PdfLine): boolean {
  return sentenceEnd.test(last.text) || !continues.test(line.text)
}

/** Compounds that stand whole somewhere in the text, so that a line end inside one leaves its hyphen. */
function hyphenated(pages: readonly (readonly PdfLine[])[]): string[] {
  return pages.flatMap((page) => page.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []))
}

/** A hyphen after a small letter and before one cuts a word; any other belongs to what it joins: `Jean-Claude`, `2023-2024`. */
function joined(before: string, after: string, whole: ReadonlySet<string>): string {
  if (!/[\p{L}\d][-\u00ad]$/u.test(before) || !/^[\p{L}\d]/u.test(after)) return `${before} ${after}`
  const [head, tail] = [/(\p{L}+)[-\u00ad]$/u.exec(before)?.[1], /^(\p{Ll}+)/u.exec(after)?.[1]]
  const isCut = head !== undefined && tail !== undefined && !whole.has(`${head}-${tail}`.toLowerCase())
  return (isCut ? before.slice(0, -1) : before) + after
}

const fewestPages = 3
const shortPage = 8

/** Leaves out what stands at the edge of page after page, and lines that are only the page's number. */
function withoutFurniture(pages: readonly (readonly PdfLine[])[]): (readonly PdfLine[])[] {
  const known = new Map<string, number>()
  const edge = (page: readonly PdfLine[]) => {
    const depth = page.length > shortPage ? 2 : 1
    return [...page.slice(0, depth), ...page.slice(-depth)]
  }
  const keyOf = ({ text, y }: PdfLine) => `${text.replace(/\d+/g, '#')} ${Math.round(y)}`
  for (const page of pages) for (const key of new Set(edge(page).map(keyOf))) known.set(key, (known.get(key) ?? 0) + 1)
  const repeats = (line: PdfLine) => pages.length >= fewestPages && (known.get(keyOf(line)) ?? 0) > pages.length / 2
  const isNumber = ({ text }: PdfLine) =>
    pages.length > 1 && /^(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?$/i.test(text)
  return pages.map((page) => {
    const edges = new Set(edge(page))
    return page.filter((line) => !edges.has(line) || !(repeats(line) || isNumber(line)))
  })
}

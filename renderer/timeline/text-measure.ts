/** How wide texts are and where they wrap, measured on a canvas so that the page need not be laid out for it. */

export interface MeasuredText {
  /** Width of the widest line in whole pixels. */
  readonly width: number
  readonly lines: number
}

export interface TextMeasure {
  /** A text on one line. */
  readonly line: (text: string, weight: number, size: number) => number
  /** A text wrapped at words to a width. */
  readonly wrapped: (text: string, weight: number, size: number, limit: number) => MeasuredText
}

/** Widths are let go in two generations, so that those in use are never all measured anew at once. */
const textsOfGeneration = 2500

// A canvas that is never drawn keeps all that it ever measured, so each generation has a canvas of its own.
function freshCanvas(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d')
}

/** Measures in the interface's font family; each text is measured once while it is in use. */
export function createTextMeasure(): TextMeasure {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif'
  let context = freshCanvas()
  let young = new Map<string, number>()
  let old = young
  const measured = (text: string, font: string, size: number): number => {
    if (context !== null) context.font = font
    return Math.ceil(context?.measureText(text).width ?? text.length * size * 0.6)
  }
  const line = (text: string, weight: number, size: number): number => {
    const font = `${weight} ${size}px ${family}`
    const key = `${font} ${text}`
    const found = young.get(key)
    if (found !== undefined) return found
    if (young.size >= textsOfGeneration) {
      old = young
      young = new Map()
      context = freshCanvas()
    }
    const width = old.get(key) ?? measured(text, font, size)
    young.set(key, width)
    return width
  }
  const wrapped = (text: string, weight: number, size: number, limit: number): MeasuredText => {
    const whole = line(text, weight, size)
    return whole <= limit
      ? { width: whole, lines: 1 }
      : wrap(text.split(/\s+/), limit, (part) => line(part, weight, size))
  }
  return { line, wrapped }
}

function wrap(words: readonly string[], limit: number, widthOf: (text: string) => number): MeasuredText {
  let [lines, width, current] = [1, 0, '']
  for (const word of words) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current === '' || widthOf(longer) <= limit) {
      current = longer
    } else {
      width = Math.max(width, widthOf(current))
      current = word
      lines += 1
    }
  }
  return { width: Math.min(limit, Math.max(width, widthOf(current))), lines }
}

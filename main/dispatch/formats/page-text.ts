/** The text of a page by blocks: paragraphs apart by an empty line, spaces as a browser shows them. */
import type { PageElement, PageNode } from './page-nodes.ts'

const elementNode = 1
const textNode = 3

const names = (list: string) => new Set(list.split(' '))
const blocks = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL',
)
const unseen = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON SELECT INPUT TEXTAREA HEAD TITLE META LINK DATALIST',
)

/** Gives the text below a node. */
export function pageText(root: PageNode): string {
  const text = blockWriter()
  walk(root, {
    enter: (node) => enter(node, text),
    leave: (node) => leave(node, text),
  })
  return text.finish()
}

/** Gives how many elements lie inside each other at most. */
export function pageDepth(root: PageNode): number {
  let [depth, deepest] = [0, 0]
  walk(root, {
    enter() {
      depth++
      deepest = Math.max(deepest, depth)
      return true
    },
    leave() {
      depth--
    },
  })
  return deepest
}

interface Visitor {
  /** Gives whether what is inside is visited. */
  enter(node: PageNode): boolean
  leave(node: PageNode): void
}

/** Visits every node without recursion, so that no depth of nesting is too deep. */
function walk(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode = root
  for (;;) {
    const inside: PageNode | null = enter(node) ? node.firstChild : null
    if (inside !== null) {
      node = inside
      continue
    }
    leave(node)
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode
      leave(node)
    }
    if (node === root || node.nextSibling === null) return
    node = node.nextSibling
  }
}

/** Gives whether what is inside is looked at. */
function enter(node: PageNode, text: BlockWriter): boolean {
  const name = node.nodeName.toUpperCase()
  if (node.nodeType === textNode) text.add(node.nodeValue ?? '', isPreformatted(node))
  if (node.nodeType !== elementNode) return node.nodeType !== textNode
  if (unseen.has(name) || isHidden(node as PageElement)) return false
  if (name === 'BR') text.breakLine()
  else if (name === 'TD' || name === 'TH') text.cell()
  else if (blocks.has(name)) text.breakBlock()
  return true
}

function leave(node: PageNode, text: BlockWriter): void {
  if (node.nodeType === elementNode && blocks.has(node.nodeName.toUpperCase())) text.breakBlock()
}

function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style') ?? ''
  return element.getAttribute('hidden') !== null || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function isPreformatted(node: PageNode): boolean {
  return node.parentNode?.nodeName.toUpperCase() === 'PRE'
}

interface BlockWriter {
  add(text: string, asItIs: boolean): void
  breakLine(): void
  breakBlock(): void
  cell(): void
  finish(): string
}

function blockWriter(): BlockWriter {
  const done: string[] = []
  let block: string[] = []
  const breakBlock = () => {
    const text = tidy(block.join(''))
    if (text !== '') done.push(text)
    block = []
  }
  return {
    add: (text, asItIs) => void block.push(asItIs ? text : text.replace(/[ \t\r\n\f]+/g, ' ')),
    breakLine: () => void block.push('\n'),
    cell: () => void (block.length > 0 && block.push('\t')),
    breakBlock,
    finish() {
      breakBlock()
      return done.join('\n\n')
    },
  }
}

/** One space where a browser shows one; none at the ends of lines. No-break spaces stay, for they were written. */
function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Who takes which of the files that are dropped on the window. */

/** One part of the window that reads files in. */
export interface FileTaker {
  /** Whether a file of this name is one of its kind. */
  readonly accepts: (name: string) => boolean
  readonly take: (files: readonly File[]) => void
}

/** What to do with dropped files: the first taker that accepts any gets all of its kind; the others' names are refused. */
export function shareOut<Named extends { readonly name: string }>(
  files: readonly Named[],
  takers: readonly Pick<FileTaker, 'accepts'>[],
): { readonly taker: number | null; readonly taken: readonly Named[]; readonly refused: readonly string[] } {
  const taker = takers.findIndex(({ accepts }) => files.some(({ name }) => accepts(name)))
  const accepts = takers[taker]?.accepts ?? (() => false)
  return {
    taker: taker < 0 ? null : taker,
    taken: files.filter(({ name }) => accepts(name)),
    refused: files.filter(({ name }) => !accepts(name)).map(({ name }) => name),
  }
}

/** Whether a name ends in one of these extensions, whatever the case. */
export function hasExtension(name: string, extensions: readonly string[]): boolean {
  return extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
}

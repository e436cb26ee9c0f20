/** Takes the command's name and the one option that all of them have out of a command line. */
import { parseArgs } from 'node:util'
import { WrongUsage } from './usage.ts'

export interface SplitCommand {
  readonly name: string
  /** What `--library` names. */
  readonly library: string | undefined
  /** Everything else, for the command itself to read. */
  readonly rest: readonly string[]
}

/** Reads `COMMAND [--library FILE] ...`, the option in any place. */
export function splitCommand(parameters: readonly string[]): SplitCommand {
  const options = { library: { type: 'string' } } as const
  const { tokens, values } = parseArgs({
    args: [...parameters],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const taken = new Set<number>()
  let name = ''
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'library') {
      taken.add(token.index)
      if (token.inlineValue === false) taken.add(token.index + 1)
    }
    if (token.kind === 'positional' && name === '') {
      name = token.value
      taken.add(token.index)
    }
  }
  const library = values.library
  if (library === true || library === '') throw new WrongUsage('--library FILE', 'missing')
  return {
    name,
    library: typeof library === 'string' ? library : undefined,
    rest: parameters.filter((_, index) => !taken.has(index)),
  }
}

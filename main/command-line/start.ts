/** `npx dateline COMMAND`: the same program without a window. Exit codes: 0 done, 1 failed, 2 wrong usage. */
import { argv, exit, stderr, stdout } from 'node:process'
import { AppError } from '../../core/errors.ts'
import { logToStandardError } from '../log.ts'
import { dataFolder } from '../service/data-folder.ts'
import { problemInWords, systemLanguage, wordsIn } from '../words.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { type Context, libraryPath } from './context.ts'
import { extractCommand } from './extract.ts'
import { importFiles } from './import.ts'
import { list } from './list.ts'
import { restore } from './restore.ts'
import { splitCommand } from './split-command.ts'
import { WrongUsage } from './usage.ts'

type Command = (parameters: readonly string[], context: Context) => number | Promise<number>

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['list', list],
  ['check', check],
  ['import', importFiles],
  ['backup', backup],
  ['restore', restore],
])

/** `extract` opens no library and speaks line by line as it finds. */
const extractStreams = {
  out: (text: string) => void stdout.write(text),
  error: (text: string) => void stderr.write(`dateline: ${text}`),
}

const language = systemLanguage()
const words = wordsIn(language)

function isParseError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')
}

function usage(problem: string, kind: WrongUsage['kind'] = 'not-understood'): number {
  stderr.write(`dateline: ${words(kind === 'missing' ? 'cli.missing' : 'cli.not-understood', { problem })}\n`)
  return 2
}

function printUsage(): void {
  stdout.write(`${words('cli.usage')}\n`)
}

async function run(parameters: readonly string[]): Promise<number> {
  if (parameters.includes('--help') || parameters.includes('-h')) {
    printUsage()
    return 0
  }
  try {
    const { name, library, rest } = splitCommand(parameters)
    if (name === '') {
      printUsage()
      return usage('COMMAND', 'missing')
    }
    if (name === 'extract') return await extractCommand(rest, extractStreams)
    const command = commands.get(name)
    if (command === undefined) return usage(name)
    const folder = dataFolder()
    const print = (line: string) => void stdout.write(`${line}\n`)
    const path = libraryPath(library, folder)
    return await command(rest, { library: path, folder, language, words, now: Date.now, print })
  } catch (error) {
    if (error instanceof WrongUsage) return usage(error.message, error.kind)
    if (isParseError(error)) return usage(error.message.split('\n')[0] ?? '')
    if (!(error instanceof AppError)) logToStandardError('dateline', error)
    stderr.write(`dateline: ${problemInWords(error, words)}\n`)
    return 1
  }
}

// A reader such as `head` may leave before the end; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(argv.slice(2))

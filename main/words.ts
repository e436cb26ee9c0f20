/** Words for people outside the window: the terminal, the native menu, dialogs. */
import { createIntl, createIntlCache } from '@formatjs/intl'
import type { Language } from '../core/date/index.ts'
import { AppError } from '../core/errors.ts'
import { type MessageId, messages } from '../core/messages/index.ts'

export type Words = (id: MessageId, values?: Readonly<Record<string, string | number | undefined>>) => string

/** A function that gives messages in one language. */
export function wordsIn(language: Language): Words {
  const intl = createIntl({ locale: language, messages: messages[language] }, createIntlCache())
  return (id, values) => intl.formatMessage({ id }, values)
}

/** The first language of `tags` (such as `fr-CA` or `fr_FR.UTF-8`) that Dateline speaks; English when there is none. */
export function chooseLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    if (/^fr\b|^fr_/i.test(tag)) return 'fr'
    if (/^en\b|^en_|^C\b|^POSIX/i.test(tag)) return 'en'
  }
  return 'en'
}

/** The language of the system as its environment and ICU tell it. */
export function systemLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].filter((tag) => tag)
  const tags = named.slice(0, 1).flatMap((tag) => tag ?? [])
  return chooseLanguage([...tags, Intl.DateTimeFormat().resolvedOptions().locale])
}

/** What went wrong, in one line. */
export function problemInWords(error: unknown, words: Words): string {
  const problem = error instanceof AppError ? error : new AppError('internal')
  return words(`error.${problem.code}` as MessageId, problem.detail)
}

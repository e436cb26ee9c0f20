/** The words of the interface, by message id, in its language. */
import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Language } from '../../core/date/types.ts'
import type { MessageId } from '../../core/messages/index.ts'

export type Words = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string

/** A function that gives the words of a message; values fill its places. */
export function useWords(): Words {
  const intl = useIntl()
  return useCallback((id, values) => String(intl.formatMessage({ id }, values as never)), [intl])
}

/** The interface's language. */
export function useLanguage(): Language {
  return useIntl().locale === 'fr' ? 'fr' : 'en'
}

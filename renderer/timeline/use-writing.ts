/** The words, language and text widths that drawings are written with. */
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Writing } from './event-view.ts'
import { createTextMeasure } from './text-measure.ts'

/** Stays the same object until the language changes. */
export function useWriting(): Writing {
  const intl = useIntl()
  return useMemo(
    () => ({
      words: (id, values) => String(intl.formatMessage({ id }, values as never)),
      language: intl.locale.startsWith('fr') ? 'fr' : 'en',
      measure: createTextMeasure(),
    }),
    [intl],
  )
}

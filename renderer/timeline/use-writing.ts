/** The words, language and text widths that drawings are written with. */
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Words, Writing } from './event-view.ts'
import { createTextMeasure } from './text-measure.ts'

/** Stays the same object until the language changes. */
export function useWriting(): Writing {
  const intl = useIntl()
  return useMemo(() => {
    const fixed = new Map<string, string>()
    const format: Words = (id, values) => String(intl.formatMessage({ id }, values as never))
    const words: Words = (id, values) => {
      if (values !== undefined) return format(id, values)
      const text = fixed.get(id) ?? format(id)
      fixed.set(id, text)
      return text
    }
    return { words, language: intl.locale.startsWith('fr') ? 'fr' : 'en', measure: createTextMeasure() }
  }, [intl])
}

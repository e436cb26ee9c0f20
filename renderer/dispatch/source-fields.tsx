/** What is known of the dispatch: headline, day of publication, publisher, language. */
import { useId } from 'react'
import { ChoiceField } from '../form/choice-field.tsx'
import { useWords } from '../words/use-words.ts'
import { PublishedField } from './published-field.tsx'
import type { SourceFields as Values } from './source-state.ts'

const languages = ['en', 'fr'] as const

interface SourceFieldsProps {
  readonly value: Values
  readonly onChange: (part: Partial<Values>) => void
  readonly text: string
  readonly hint: string
  readonly tried: boolean
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly className: string
  readonly onChange: (text: string) => void
}

function Line({ label, value, className, onChange }: LineProps) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** The fields. */
export function SourceFields({ value, onChange, text, hint, tried }: SourceFieldsProps) {
  const words = useWords()
  return (
    <div className="source-fields">
      <Line
        label={words('dispatch.headline')}
        value={value.headline}
        className="field source-fields__headline"
        onChange={(headline) => onChange({ headline })}
      />
      <PublishedField
        value={value.published}
        text={text}
        language={value.language}
        hint={hint}
        tried={tried}
        onChange={(published) => onChange({ published })}
      />
      <Line
        label={words('dispatch.publisher')}
        value={value.publisher}
        className="field"
        onChange={(publisher) => onChange({ publisher })}
      />
      <ChoiceField
        label={words('dispatch.language')}
        value={value.language}
        choices={languages}
        wordsOf={(language) => words(language === 'fr' ? 'dispatch.french' : 'dispatch.english')}
        onChange={(language) => onChange({ language })}
      />
    </div>
  )
}

/** The text of a dispatch to be written, pasted or opened; a very long one is shown to be read only. */
import { FileText, X } from 'lucide-react'
import { type RefCallback, useCallback, useId, useRef } from 'react'
import { useWords } from '../words/use-words.ts'
import { PlainText } from './text/plain-text.tsx'
import type { SourceActs, SourceInHand } from './use-source.ts'

interface TextBoxProps {
  readonly inHand: SourceInHand
  readonly acts: SourceActs
  readonly tried: boolean
  /** The text is kept in the library already, and stays as it is. */
  readonly isKept: boolean
}

const accepted = '.txt,.text,.md,.html,.htm,.eml,.docx,.pdf'
/** A box with more than this takes seconds to lay out. */
const longest = 60_000

function OpenButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FileText size={15} strokeWidth={1.5} aria-hidden="true" />
        {words('dispatch.open-file')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={words('dispatch.open-file')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}

/** For the box: a long text that is about to be put in it is taken in hand instead, without being laid out there. */
function useLongInput({ setText }: SourceActs): RefCallback<HTMLTextAreaElement> {
  return useCallback(
    (box) => {
      const before = (event: InputEvent) => {
        if (event.data === null || event.data.length <= longest) return
        event.preventDefault()
        setText(event.data)
      }
      box?.addEventListener('beforeinput', before)
      return () => box?.removeEventListener('beforeinput', before)
    },
    [setText],
  )
}

function ReadOnlyText({ inHand, acts, isKept }: Omit<TextBoxProps, 'tried'>) {
  const words = useWords()
  const { text, fields } = inHand.source
  return (
    <>
      <div className="read-step__long">
        <PlainText text={text} label={words('dispatch.text')} language={fields.language} />
      </div>
      <p className="small quiet read-step__said">
        {words(isKept ? 'dispatch.text-kept' : 'dispatch.text-long', { count: text.length })}
        {isKept ? null : (
          <button type="button" className="link" onClick={() => acts.setText('')}>
            <X size={12} strokeWidth={1.75} aria-hidden="true" />
            {words('dispatch.text-away')}
          </button>
        )}
      </p>
    </>
  )
}

function TextArea({ id, inHand, acts, tried }: Omit<TextBoxProps, 'isKept'> & { readonly id: string }) {
  const words = useWords()
  const { text, fields } = inHand.source
  const missing = tried && text.trim() === ''
  const box = useLongInput(acts)
  return (
    <>
      <textarea
        ref={box}
        // A text from a file fills the box anew; what is typed in it is not sent back to it.
        key={inHand.filled}
        id={id}
        className="input source-words read-step__box"
        defaultValue={text}
        lang={fields.language}
        dir="auto"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to put a text here
        autoFocus
        placeholder={words('dispatch.text-hint')}
        aria-invalid={missing}
        aria-busy={inHand.isReading}
        aria-describedby={`${id}-said`}
        onChange={(event) => acts.setText(event.target.value)}
      />
      <p id={`${id}-said`} className={missing ? 'problem small' : 'small quiet'} aria-live="polite">
        {words(inHand.isReading ? 'dispatch.reading' : missing ? 'dispatch.text-needed' : 'dispatch.text-kept')}
      </p>
    </>
  )
}

/** The box with its label and the way to open a file. */
export function TextBox(props: TextBoxProps) {
  const words = useWords()
  const id = useId()
  const isReadOnly = props.isKept || props.inHand.source.text.length > longest
  return (
    <div className="read-step__text">
      <div className="read-step__text-head">
        {isReadOnly ? (
          <span className="read-step__label">{words('dispatch.text')}</span>
        ) : (
          <label className="read-step__label" htmlFor={id}>
            {words('dispatch.text')}
          </label>
        )}
        <span className="grow" />
        {props.isKept ? null : <OpenButton onFile={props.acts.openFile} />}
      </div>
      {isReadOnly ? <ReadOnlyText {...props} /> : <TextArea {...props} id={id} />}
    </div>
  )
}

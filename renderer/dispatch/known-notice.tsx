/** Says that the library has a text already, with the way to its source. */
import type { KnownSource } from '../../core/contract/dispatches.ts'
import { useWords } from '../words/use-words.ts'

interface KnownNoticeProps {
  readonly known: KnownSource
  readonly onShow: () => void
}

/** The notice. */
export function KnownNotice({ known, onShow }: KnownNoticeProps) {
  const words = useWords()
  const { headline, claimCount, waiting } = known
  const name = headline || words('source.untitled')
  return (
    <div className="known-source" role="status">
      <p>{words(waiting ? 'dispatch.text-waits' : 'dispatch.text-known', { name, count: claimCount })}</p>
      <button type="button" className="link" onClick={onShow}>
        {words('dispatch.show-source')}
      </button>
    </div>
  )
}

/** Notices under the bar: problems until they are dismissed, and news; never over the facts. */
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useShell } from '../app/shell.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { useStore } from '../state/use-store.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { dismiss, type Notice } from './notices.ts'
import { problemInWords } from './problem-words.tsx'
import './alerts.css'

function noticeInWords(words: Words, notice: Notice): string {
  if (notice.kind === 'lost') return words('alert.connection')
  if (notice.kind === 'copy-saved') return words('path.saved', { path: notice.path })
  if (notice.kind === 'file-refused') return words('drop.refused', { name: notice.name })
  return problemInWords(words, notice.problem)
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const words = useWords()
  const { notices } = useShell()
  const news = notice.kind === 'copy-saved'
  const Icon = news ? CircleCheck : CircleAlert
  return (
    <div className={news ? 'notice notice--news' : 'notice'} role={news ? 'status' : 'alert'}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <p className="grow">{noticeInWords(words, notice)}</p>
      {notice.kind === 'lost' ? (
        <button type="button" className="button" onClick={() => location.reload()}>
          {words('alert.reload')}
        </button>
      ) : null}
      <IconButton label={words('alert.dismiss')} onPress={() => dismiss(notices, notice)}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

/** All notices, oldest first. */
export function Alerts() {
  const { notices } = useShell()
  const all = useStore(notices, (value) => value)
  return (
    <div className="notices">
      {all.map((notice) => (
        <NoticeLine key={JSON.stringify(notice)} notice={notice} />
      ))}
    </div>
  )
}

/** Notices under the bar: problems until they are dismissed, and news; never over the facts. */
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useShell } from '../app/shell.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { useStore } from '../state/use-store.ts'
import { problemInWords } from '../words/problem-words.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { ImportedActs } from './imported-acts.tsx'
import { dismiss, type Notice, noticeKey } from './notices.ts'
import './alerts.css'

function noticeInWords(words: Words, notice: Notice): string {
  if (notice.kind === 'lost') return words('alert.connection')
  if (notice.kind === 'copy-saved') return words('path.saved', { path: notice.path })
  if (notice.kind === 'file-refused') return words('drop.refused', { name: notice.name })
  if (notice.kind === 'one-table') return words('drop.one-table', { name: notice.name })
  if (notice.kind === 'cancelled') return words('error.cancelled')
  if (notice.kind === 'imported') {
    const { created, skipped } = notice.report
    return words('imported.done', { name: notice.name, created, skipped })
  }
  return problemInWords(words, notice.problem)
}

/** Whether a notice is good or plain news; all others are problems. */
function isNews(notice: Notice): boolean {
  if (notice.kind === 'imported') return notice.report.created > 0
  return notice.kind === 'copy-saved' || notice.kind === 'cancelled'
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const words = useWords()
  const { notices } = useShell()
  const news = isNews(notice)
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
      {notice.kind === 'imported' ? (
        <ImportedActs name={notice.name} report={notice.report} onUndone={() => dismiss(notices, notice)} />
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
        <NoticeLine key={noticeKey(notice)} notice={notice} />
      ))}
    </div>
  )
}

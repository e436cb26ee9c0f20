/** One section of the inspector: its name, how many, and editing in place. */
import { Check, ChevronDown, ChevronRight, Pencil, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useDesk } from '../app/desk.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { useStore } from '../state/use-store.ts'
import { useWords } from '../words/use-words.ts'

interface SectionProps {
  readonly title?: string
  readonly name?: string
  readonly count?: number
  readonly editLabel?: string
  readonly onEdit?: () => void
  /** What stands for the section in one line while it is folded, in a narrow window; without it it is never folded. */
  readonly fold?: string | undefined
  readonly children: ReactNode
}

interface Folding {
  readonly narrow: boolean
  readonly open: boolean
  readonly turn: () => void
}

/** Whether a section is folded: in a narrow window, until it is opened, for every event alike. */
function useFolding(label: string): Folding {
  const { narrow, unfolded } = useDesk()
  const open = useStore(unfolded, (labels) => labels.has(label))
  const turn = () =>
    unfolded.set((labels) => new Set(open ? [...labels].filter((one) => one !== label) : [...labels, label]))
  return { narrow: useStore(narrow, (value) => value), open, turn }
}

/** The line that opens the section and folds it again. */
function FoldLine({
  label,
  line,
  folding,
}: {
  readonly label: string
  readonly line: string
  readonly folding: Folding
}) {
  const Chevron = folding.open ? ChevronDown : ChevronRight
  return (
    <h3 className="fold">
      <button type="button" className="fold__button" aria-expanded={folding.open} onClick={folding.turn}>
        <span className="fold__label">{label}</span>
        <span className="fold__line">{line}</span>
        <Chevron size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </h3>
  )
}

/** The section. The pencil shows itself when the section is pointed at or has the focus. */
export function Section({ title, name, count, editLabel, onEdit, fold, children }: SectionProps) {
  const label = name ?? title ?? ''
  const folding = useFolding(label)
  const folds = fold !== undefined && folding.narrow
  const shut = folds && !folding.open
  return (
    <section className={folds ? 'section section--folds' : 'section'} aria-label={label}>
      {folds ? <FoldLine label={label} line={shut ? fold : ''} folding={folding} /> : null}
      {folds || title === undefined ? null : (
        <h3 className="section__head">
          {title}
          {count === undefined ? null : <span className="section__count">{count}</span>}
        </h3>
      )}
      {shut ? null : children}
      {shut || onEdit === undefined || editLabel === undefined ? null : (
        <IconButton label={editLabel} className="section__edit" onPress={onEdit}>
          <Pencil size={13} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      )}
    </section>
  )
}

interface InPlaceFormProps {
  readonly onSave: () => Promise<void>
  readonly onCancel: () => void
  /** Where one key is too little to give up by. */
  readonly onEscape?: () => void
  readonly children: ReactNode
}

/** The fields of an edit in place with their two buttons; Enter or Ctrl+Enter saves, Escape gives up. */
export function InPlaceForm({ onSave, onCancel, onEscape = onCancel, children }: InPlaceFormProps) {
  const words = useWords()
  const isSaving = useRef(false)
  const save = async () => {
    if (isSaving.current) return
    isSaving.current = true
    await onSave().finally(() => {
      isSaving.current = false
    })
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!saves && event.key !== 'Escape') return
    event.preventDefault()
    if (saves) void save()
    else onEscape()
  }
  return (
    <form
      className="in-place"
      noValidate
      onKeyDown={keyed}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {children}
      <div className="in-place__acts">
        <button type="submit" className="button button--main">
          <Check size={14} strokeWidth={2} aria-hidden="true" />
          {words('window.save')}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
          {words('window.cancel')}
        </button>
      </div>
    </form>
  )
}

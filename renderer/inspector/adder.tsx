/** What stands in place of an empty section: a way to fill it. */
import { Plus } from 'lucide-react'

interface AdderProps {
  readonly label: string
  readonly onPress: () => void
}

/** The button. */
export function Adder({ label, onPress }: AdderProps) {
  return (
    <button type="button" className="button button--quiet adder" onClick={onPress}>
      <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
      {label}
    </button>
  )
}

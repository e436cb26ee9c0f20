/** A button that is an icon, with its name for everybody else. */
import type { ReactNode, Ref } from 'react'

interface IconButtonProps {
  readonly label: string
  /** Said on hover in place of the label: its key, or what exactly it would do. */
  readonly hint?: string
  readonly children: ReactNode
  readonly onPress: () => void
  /** Stays focusable, so that the focus is not lost when there is nothing left to do. */
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  /** The id of the part that it shows or hides. */
  readonly controls?: string
  readonly className?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** The button. */
export function IconButton({
  label,
  hint,
  children,
  onPress,
  disabled,
  pressed,
  expanded,
  controls,
  className,
  ref,
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={className === undefined ? 'icon-button' : `icon-button ${className}`}
      aria-label={label}
      title={hint ?? label}
      aria-disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={() => disabled !== true && onPress()}
    >
      {children}
    </button>
  )
}

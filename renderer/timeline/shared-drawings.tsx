/** Gradients and the hatch that all drawings of a document share; placed once, without size. */
import { type GradientName, gradientNames } from '../../core/layout/mark.ts'
import { statuses } from '../../core/model/event.ts'

type Stop = readonly [offset: number, opacity: number]

const fade: readonly Stop[] = [
  [0, 0],
  [0.2, 0.06],
  [0.45, 0.24],
  [0.7, 0.55],
  [0.9, 0.88],
  [1, 1],
]
const open: readonly Stop[] = [
  [0, 0.05],
  [0.25, 0.16],
  [0.5, 0.36],
  [0.75, 0.6],
  [1, 0.86],
]

/** The definitions; a document needs them once. */
export function SharedDrawings() {
  return (
    <svg className="shared-drawings" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[...statuses, 'accent'].flatMap((status) =>
          gradientNames.map((name) => <Gradient key={`${name} ${status}`} name={name} status={status} />),
        )}
        <pattern
          id="dateline-hatch-denied"
          className="status--denied"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.25" height="5" fill="currentColor" />
        </pattern>
      </defs>
    </svg>
  )
}

function Gradient({ name, status }: { readonly name: GradientName; readonly status: string }) {
  const isMirrored = name.endsWith('right')
  const stops = name.startsWith('open') ? open : fade
  const isTint = name.startsWith('tint')
  return (
    <linearGradient
      id={`dateline-${name}-${status}`}
      className={`status--${status}`}
      x1={isMirrored ? 1 : 0}
      x2={isMirrored ? 0 : 1}
    >
      {stops.map(([offset, opacity]) => (
        <stop
          key={offset}
          offset={offset}
          stopColor="currentColor"
          style={{ stopOpacity: isTint ? `calc(${opacity} * var(--tint))` : opacity }}
        />
      ))}
    </linearGradient>
  )
}

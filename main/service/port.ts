/** The one thing that a transport has to be: a line that carries text both ways until it closes. */

export interface Port {
  readonly send: (text: string) => void
  readonly onText: (listener: (text: string) => void) => void
  readonly onClose: (listener: () => void) => void
  /** Ends the line for both ends. */
  readonly close: () => void
}

/** Whether a person has done something since: then the focus is where they want it, and is not moved for them. */

/** From now on; gives what tells whether neither a key nor a pointer has been pressed. */
export function untouchedSince(): () => boolean {
  const touched = new AbortController()
  const note = () => touched.abort()
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, note, { capture: true, signal: touched.signal })
  return () => !touched.signal.aborted
}

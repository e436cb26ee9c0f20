/** Asks before the window goes to another library while something is typed in it. */
import type { Shell } from '../app/shell.ts'

/** Whether the open library may be left: at once when nothing is typed, else as the person answers. A newer question takes the place of one that waits. */
export function mayLeave({ typed, leaving }: Pick<Shell, 'typed' | 'leaving'>): Promise<boolean> {
  if (typed.size === 0) return Promise.resolve(true)
  leaving.get()?.(false)
  return new Promise((resolve) => {
    leaving.set(() => (may) => {
      leaving.set(() => null)
      resolve(may)
    })
  })
}

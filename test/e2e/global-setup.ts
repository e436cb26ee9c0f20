/** Once before all specs: the Electron runtime and a screen for it. */
import { say } from '../../main/setup/progress.mjs'
import { startDisplay } from '../setup/display.mjs'
import { electronRuntime } from '../setup/electron-runtime.mjs'

/** Leaves what the workers need in the environment, and gives how to take it down. */
export default async function prepare(): Promise<() => void> {
  const runtime = await electronRuntime()
  if ('missing' in runtime) {
    process.env['DATELINE_NO_ELECTRON'] = runtime.missing
  } else {
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist
    say(`Electron ${runtime.version} (${runtime.origin})`)
  }
  const screen = await startDisplay()
  if (screen.display !== null) process.env['DISPLAY'] = screen.display
  return screen.stop
}

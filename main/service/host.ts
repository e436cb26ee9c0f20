/** What the data service asks of the program that holds the window. */
import type { CommandId } from '../../core/commands.ts'
import type { HostInfo } from '../../core/contract/contract.ts'

export type FilePurpose = 'open' | 'create' | 'save-copy' | 'import' | 'import-table' | 'folder'

export interface Host {
  readonly info: HostInfo
  /** The path chosen in the system's dialog; null when the person cancelled or there is no such dialog. */
  readonly chooseFile: (purpose: FilePurpose) => Promise<string | null>
  /** Commands of the application menu, from now until `signal` ends them. */
  readonly commands: (signal: AbortSignal | undefined) => AsyncGenerator<CommandId, void, void>
  /** Libraries that the application menu or the system asks to open, from now until `signal` ends them. */
  readonly openings: (signal: AbortSignal | undefined) => AsyncGenerator<string, void, void>
}

/** The name of this system as the contract has it. */
export function platformName(): HostInfo['platform'] {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}

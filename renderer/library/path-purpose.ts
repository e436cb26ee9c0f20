/** What a path is asked for, and the path to start from. */
import type { HostInfo } from '../../core/contract/contract.ts'

export type PathPurpose = 'open' | 'create' | 'save-copy'

/** `/home/ada/Documents/Untitled.dateline`, with the separator of the folder's own platform; only the folder when opening. */
export function startingPath(host: HostInfo, purpose: PathPurpose, name: string): string {
  const separator = host.platform === 'windows' ? '\\' : '/'
  const folder = host.documents.endsWith(separator) ? host.documents : host.documents + separator
  return purpose === 'open' ? folder : `${folder}${name}.dateline`
}

/** What a path is asked for, and the path to start from. */
import type { HostInfo } from '../../core/contract/contract.ts'

export type PathPurpose = 'open' | 'create' | 'save-copy'

/**
 * `/home/ada/Documents/Untitled.dateline`, with the separator of the folder's own platform. When opening only a folder:
 * that of the library that is open, beside which others are likely to be, else the documents.
 */
export function startingPath(host: HostInfo, purpose: PathPurpose, name: string, open?: string): string {
  const separator = host.platform === 'windows' ? '\\' : '/'
  const folder = host.documents.endsWith(separator) ? host.documents : host.documents + separator
  if (purpose !== 'open') return `${folder}${name}.dateline`
  return open === undefined ? folder : open.slice(0, open.lastIndexOf(separator) + 1)
}

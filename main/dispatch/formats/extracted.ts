/** What a file of a dispatch holds, whatever its format. */
import type { DispatchFormat } from '../../../core/contract/dispatches.ts'
import type { StatedByFile } from '../../../core/dispatch/recognise.ts'

export interface ExtractedDispatch {
  readonly text: string
  readonly format: DispatchFormat
  /** What the file itself states of the text: the headers of a letter, the head of a page. */
  readonly stated: StatedByFile
}

/** What the service and the thread that cares for a library's file tell each other. */
import type { CheckReport } from '../../core/contract/views.ts'
import type { ErrorCode, ErrorDetail } from '../../core/errors.ts'

export type CareJob = { readonly type: 'check' } | { readonly type: 'copy'; readonly to: string }

export interface CareStart {
  /** The file of a library that this process has open. */
  readonly library: string
  readonly job: CareJob
  /** Becomes 1 when nobody waits for the result any more. */
  readonly givenUp: Int32Array<SharedArrayBuffer>
}

export type FromCare =
  | { readonly type: 'checked'; readonly report: CheckReport }
  | { readonly type: 'copied' }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail }

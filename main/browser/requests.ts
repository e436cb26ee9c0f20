/** Decides about each request by its method, Host, Origin, address and cookie, and about nothing else. */
import type { IncomingMessage } from 'node:http'
import type { Session } from './session.ts'

/** What a request is allowed to have. */
export type Decision =
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 404 | 405; readonly page: 'used' | 'closed' | null }
  | { readonly kind: 'exchange' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'hand-over' }

const servicePath = '/service'
export const handOverPath = '/hand-over'

function refused(status: 400 | 403 | 404 | 405, page: 'used' | 'closed' | null = null): Decision {
  return { kind: 'refused', status, page }
}

/** Exactly this server, and if the request names the page it came from, a page of this server. */
function isFromHere(request: IncomingMessage, origin: string): boolean {
  const from = request.headers.origin
  return request.headers.host === new URL(origin).host && (from === undefined || from === origin)
}

/** Whether a WebSocket may be opened: from our own page, by name, with the cookie. */
export function mayConnect(request: IncomingMessage, origin: string, session: Session): boolean {
  return (
    request.url === servicePath &&
    request.headers.origin === origin &&
    isFromHere(request, origin) &&
    session.knows(request.headers.cookie, Number(new URL(origin).port))
  )
}

/** The decision about a page or file. A token is spent here, and only by a request that is otherwise in order. */
export function decide(request: IncomingMessage, origin: string, session: Session): Decision {
  if (!isFromHere(request, origin)) return refused(403)
  const target = request.url ?? ''
  if (!target.startsWith('/') || !URL.canParse(origin + target)) return refused(400)
  if (request.method === 'POST' && target === handOverPath) return { kind: 'hand-over' }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405)
  const known = session.knows(request.headers.cookie, Number(new URL(origin).port))
  const url = new URL(origin + target)
  const token = url.searchParams.get('token')
  if (token !== null && url.pathname === '/') {
    if (request.method === 'GET' && session.spend(token)) return { kind: 'exchange' }
    return known ? { kind: 'exchange' } : refused(403, 'used')
  }
  if (!known) return refused(403, 'closed')
  // The address as it was sent, so that nothing is decoded or normalised before it is looked up.
  return { kind: 'file', path: target.split('?')[0] ?? '' }
}

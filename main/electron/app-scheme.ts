/** The window's own scheme: `dateline://app/` gives the window's files with their policy, and 404 for anything else. */
import { protocol } from 'electron'
import { pageHeaders } from '../pages/content-policy.ts'
import type { StaticFiles } from '../pages/static-files.ts'

const scheme = 'dateline'

/** The origin of every page that Dateline shows. */
export const appOrigin = `${scheme}://app`

/** Must be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers from the list of files; a path is only ever looked up, so none leads out of the folder. */
export function serveAppScheme(files: StaticFiles): void {
  const headers = pageHeaders()
  protocol.handle(scheme, (request) => {
    const url = new URL(request.url)
    const file = url.host === 'app' && request.method === 'GET' ? files.get(url.pathname) : undefined
    if (file === undefined) return new Response('', { status: 404, headers })
    return new Response(file.body, { headers: { ...headers, 'Content-Type': file.type } })
  })
}

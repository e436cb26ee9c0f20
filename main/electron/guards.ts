/** What no page may do, whatever runs in it: go elsewhere, open windows, embed pages, ask for permissions. */
import { app, type Session, shell, type WebContents } from 'electron'
import { isWebAddress, isWithin } from './addresses.ts'

function guardContents(contents: WebContents, origin: string): void {
  const stay = (event: { readonly url: string; preventDefault: () => void }) => {
    if (!isWithin(event.url, origin)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  // An empty page is committed without asking anybody first: come back from it.
  contents.on('did-navigate', (_event, url) => {
    if (!isWithin(url, origin)) void contents.loadURL(`${origin}/`)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isWebAddress(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}

/** Guards every page that is ever made. */
export function guardPages(origin: string): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, origin))
}

/** Refuses every permission, asked or checked. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Decides about addresses by parsing them, never by how their text begins. */

/** Whether a URL belongs to `origin`, by its parsed scheme and host. Opaque origins never do. */
export function isWithin(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}` === origin
}

/** Whether a link may be given to the system's browser. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol)
}

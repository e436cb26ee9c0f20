/** Who may see the pages: a token from the printed address, good once, is exchanged for a cookie that scripts and other sites never see. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

export interface Session {
  /** A new token, good for one exchange. */
  readonly newToken: () => string
  /** Uses a token up; false when it was never given out or is used already. */
  readonly spend: (token: string) => boolean
  /** The `Set-Cookie` value of a person who brought a token. Cookies do not tell ports apart, so its name does. */
  readonly cookie: (port: number) => string
  /** Whether a `Cookie` header carries this session. */
  readonly knows: (header: string | undefined, port: number) => boolean
}

const mostTokens = 100

export function createSession(): Session {
  const value = secret()
  const tokens = new Set<string>()
  const name = (port: number) => `dateline-${port}`
  return {
    newToken: () => {
      const token = secret()
      if (tokens.size >= mostTokens) tokens.clear()
      tokens.add(token)
      return token
    },
    spend: (token) => {
      const found = [...tokens].find((each) => same(each, token))
      return found !== undefined && tokens.delete(found)
    },
    cookie: (port) => `${name(port)}=${value}; HttpOnly; SameSite=Strict; Path=/`,
    knows: (header, port) =>
      (header ?? '').split(';').some((part) => {
        const [key, ...rest] = part.trim().split('=')
        return key === name(port) && same(rest.join('='), value)
      }),
  }
}

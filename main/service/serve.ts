/** Serves the contract on a port: parses what comes, answers what is known, refuses the rest, survives anything. */
import { RPCHandler } from '@orpc/server/bun-ws'
import type { Log } from '../log.ts'
import type { Port } from './port.ts'
import { toProblem } from './problems.ts'
import type { ServiceRouter } from './router.ts'

/** UTF-16 code units of the longest message: room for a dispatch of 5 MB of text in JSON. */
export const longestMessage = 16_000_000

/**
 * Gives a function that serves the router on one port after another. The library's adapter for Bun is the one that only
 * wants messages and an end, so it fits any port.
 */
export function createServer(router: ServiceRouter, log: Log): (port: Port) => void {
  const handler = new RPCHandler(router, {
    clientInterceptors: [
      async ({ next, path }) => {
        try {
          return await next()
        } catch (error) {
          throw toProblem(error, path.join('.'), log)
        }
      },
    ],
  })
  return (port) => {
    const peer = {
      send: (message: unknown) => {
        if (typeof message === 'string') port.send(message)
        return 0
      },
    }
    port.onText((text) => {
      if (text.length > longestMessage) {
        // Whoever sent it waits for an answer: with the line, all that is waited for on it ends.
        log('a message was too long: its line is closed')
        handler.close(peer)
        return port.close()
      }
      handler.message(peer, text).catch((error) => log('a message could not be read and is refused', error))
    })
    port.onClose(() => handler.close(peer))
  }
}

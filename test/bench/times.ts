/** Taking times. */

export const year = 365.25 * 24 * 3_600_000

/** The milliseconds that each of `count` runs takes, after one that is not counted. */
export function timesOf(count: number, work: (number: number) => unknown): readonly number[] {
  work(0)
  return Array.from({ length: count }, (_, number) => {
    const start = performance.now()
    work(number)
    return performance.now() - start
  })
}

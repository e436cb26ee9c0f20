/** Tells on standard error what is going on while something takes longer than a second. */

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs `work`; names it after a second and counts the seconds while it lasts.
 * @template Result
 * @param {string} what
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withProgress(what, work) {
  const start = Date.now()
  let told = false
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000)
    if (process.stderr.isTTY) process.stderr.write(`\r${what} … ${seconds} s`)
    else if (!told || seconds % 10 === 0) say(`${what} … ${seconds} s`)
    told = true
  }, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (told && process.stderr.isTTY) process.stderr.write('\n')
  }
}

/** One part of the whole check: what it is called, how it went, how long it took. */
import { spawn } from 'node:child_process'

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} reasons why something was skipped or could not run
 */

/** @type {Outcome} */
export const nothing = { passed: 0, failed: 0, skipped: 0, reasons: [] }

/**
 * Runs one section under its heading and says how it went; a section that throws counts as one failure.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 */
export async function section(name, work) {
  const start = performance.now()
  process.stdout.write(`\n== ${name}\n`)
  const outcome = await work().catch((error) => {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
    return { ...nothing, failed: 1 }
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`-- ${name}: ${summary(outcome)} (${seconds} s)\n`)
  return outcome
}

/** @param {Outcome} outcome */
export function summary(outcome) {
  return `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sum(outcomes) {
  return {
    passed: outcomes.reduce((total, each) => total + each.passed, 0),
    failed: outcomes.reduce((total, each) => total + each.failed, 0),
    skipped: outcomes.reduce((total, each) => total + each.skipped, 0),
    reasons: outcomes.flatMap((each) => each.reasons),
  }
}

/**
 * Runs a program that shows its own output, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function show(command, parameters, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * A section that is a program and passes when the program exits with 0.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function check(command, parameters, env) {
  const code = await show(command, parameters, env)
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

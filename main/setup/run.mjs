/** Runs other programs: quietly with their output kept for an error, or in front with signals handed on. */
import { spawn } from 'node:child_process'

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ folder: string, timeout?: number, env?: NodeJS.ProcessEnv }} options `timeout` in milliseconds
 * @returns {Promise<string>} what it wrote on standard output
 * @throws {Error} with the end of what it wrote, when it does not exit with 0
 */
export function run(program, parameters, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...parameters], {
      cwd: options.folder,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: 'SIGKILL' }),
    })
    let output = ''
    let everything = ''
    child.stdout.on('data', (part) => {
      output += part
      everything += part
    })
    child.stderr.on('data', (part) => {
      everything += part
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(everything.trim().split('\n').slice(-30).join('\n') || `${program} ended with ${code}`))
    })
  })
}

/**
 * Runs a program in front: it has the terminal, and is sent the signals that this process gets.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ folder?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runInFront(program, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...parameters], {
      stdio: 'inherit',
      env: options.env ?? process.env,
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
    })
    // The terminal sends Ctrl+C to the whole group; a second SIGINT from here would cut the clean end short.
    process.on('SIGINT', () => {})
    let asked = false
    const handOn = (/** @type {NodeJS.Signals} */ signal) => {
      asked = true
      child.kill(signal)
    }
    process.on('SIGTERM', handOn)
    process.on('SIGHUP', handOn)
    child.on('error', reject)
    // A program that was asked to end before it had opened anything is simply gone, which is what was asked.
    child.on('close', (code) => resolve(code ?? (asked ? 0 : 1)))
  })
}

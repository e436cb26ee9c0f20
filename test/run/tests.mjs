/** Runs the test suites and counts what they report. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { show } from './section.mjs'

/**
 * Runs node:test on the TypeScript sources themselves.
 * @param {string} node
 * @param {string} pattern
 * @param {NodeJS.ProcessEnv} env
 */
export function unitTests(node, pattern, env) {
  return counted(async (report) => {
    const code = await show(
      node,
      [
        '--test',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./test/run/count-reporter.mjs',
        `--test-reporter-destination=${report}`,
        pattern,
      ],
      env,
    )
    return outcome(JSON.parse(readFileSync(report, 'utf8')), code)
  })
}

/**
 * Runs the end-to-end specs on both hosts.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export function endToEndTests(node, env) {
  return counted(async (report) => {
    const code = await show(
      node,
      ['node_modules/@playwright/test/cli.js', 'test', '--config=test/playwright.config.ts', '--reporter=list,json'],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    )
    const { stats, suites, errors } = JSON.parse(readFileSync(report, 'utf8'))
    const counts = {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
      reasons: skipReasons(suites),
    }
    return outcome(counts, code)
  })
}

/**
 * A run that failed without a failed test (nothing found, a crash) is one failure, never a success.
 * @param {import('./section.mjs').Outcome} counts
 * @param {number} code
 */
function outcome(counts, code) {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {(report: string) => Promise<import('./section.mjs').Outcome>} work */
async function counted(work) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @typedef {object} Suite
 * @property {readonly Suite[]} [suites]
 * @property {readonly { title: string, tests: readonly { status: string, projectName: string, annotations: readonly { type: string, description?: string }[] }[] }[]} specs
 */

/**
 * @param {readonly Suite[]} suites
 * @returns {string[]}
 */
function skipReasons(suites) {
  const specs = suites.flatMap((suite) => suite.specs)
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => {
        const reason = test.annotations.find((each) => each.type === 'skip')?.description ?? 'no reason given'
        return `[${test.projectName}] ${spec.title}: ${reason}`
      }),
  )
  return [...own, ...suites.flatMap((suite) => skipReasons(suite.suites ?? []))]
}

/** How the end-to-end specs run: the same ones on both hosts, and once those that need no window. */
import { defineConfig } from '@playwright/test'
import type { HostOptions } from './e2e/fixtures.ts'
import { chromiumPath } from './setup/system-packages.mjs'

const withoutWindow = ['**/program/*.spec.ts']
const executablePath = chromiumPath()

export default defineConfig<HostOptions>({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A loaded machine may miss a moment: what needed its second run is listed as flaky, and elsewhere nothing is run twice.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  use: { launchOptions: executablePath === null ? {} : { executablePath } },
  projects: [
    { name: 'chromium', testIgnore: withoutWindow, use: { host: 'browser' } },
    { name: 'electron', testIgnore: withoutWindow, use: { host: 'electron' } },
    { name: 'program', testMatch: withoutWindow },
  ],
})

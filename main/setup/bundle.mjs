/** The build itself: the window to `renderer`, the program around it to `main`, below the folder named on the command line. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stderr } from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { root } from './folders.mjs'

const out = argv[2]
if (out === undefined) throw new Error('bundle.mjs needs the folder to write to')

/** @type {import('vite').InlineConfig} */
const common = { configFile: false, logLevel: 'warn', clearScreen: false }

function buildWindow() {
  return build({
    ...common,
    root: join(root, 'renderer'),
    base: '/',
    plugins: [react()],
    build: {
      outDir: join(String(out), 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  })
}

function buildProgram() {
  const entries = {
    electron: 'electron/start.ts',
    service: 'electron/service-start.ts',
    browser: 'browser/start.ts',
    'command-line': 'command-line/start.ts',
    care: 'care/care-start.ts',
    finder: 'finding/finder-start.ts',
    reader: 'work/reader-start.ts',
    writer: 'work/writer-start.ts',
    'dispatch-reader': 'dispatch/thread/reader-start.ts',
  }
  return build({
    ...common,
    root: join(root, 'main'),
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      outDir: join(String(out), 'main'),
      emptyOutDir: true,
      // The oldest Node.js that runs the window's program is that of Electron 33, which the tests may use.
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, 'main', path)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  })
}

try {
  await Promise.all([buildWindow(), buildProgram()])
} catch (error) {
  // Where it went wrong in the sources; the bundler's own stack says nothing about them.
  stderr.write(`${stripVTControlCharacters(error instanceof Error ? error.message : String(error))}\n`)
  exit(1)
}
copyFileSync(join(root, 'main', 'preload', 'preload.cjs'), join(out, 'main', 'preload.cjs'))

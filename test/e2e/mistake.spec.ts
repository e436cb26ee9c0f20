/** A mistake in the program around the window: said in the window's language, and the program ends as one that failed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../main/setup/folders.mjs'
import { expect, test } from './fixtures.ts'
import { programEnvironment } from './program.ts'
import { shown } from './window.ts'

const box = {
  en: 'Something went wrong inside Dateline, which cannot go on. Everything that was saved is safe in the library',
  fr: 'Une erreur interne empêche Dateline de continuer. Tout ce qui était enregistré est en sûreté dans la bibliothèque',
} as const

for (const language of ['en', 'fr'] as const) {
  for (const kind of ['exception', 'rejection'] as const) {
    test(`the ${kind} that nobody caught, in ${language}`, async ({ launch, host }) => {
      test.skip(host === 'browser', 'the command line tells of it there')
      const { page, electron } = await launch({ language })
      await shown(page, language)
      if (electron === null) throw new Error('no program around the window')
      const program = electron.process()
      let written = ''
      program.stderr?.on('data', (part) => {
        written += part
      })
      const ended = once(program, 'exit')
      await electron.evaluate(({ dialog }, how) => {
        // A box of the system, which no spec can close: what it would show is written instead.
        dialog.showErrorBox = (title, content) => console.error(`[${title}] ${content}`)
        const mistake = new Error('provoked')
        setTimeout(() => {
          if (how === 'exception') throw mistake
          void Promise.reject(mistake)
        })
      }, kind)
      expect(await ended).toEqual([1, null])
      expect(written).toContain(`[Dateline] ${box[language]}`)
      expect(written).toContain('Error: provoked')
    })
  }
}

test('a data folder that cannot be used is said', async ({ launch, folder, host }) => {
  test.skip(host === 'browser', 'the command line tells of it there')
  const usual = await launch()
  const program = usual.electron?.process().spawnfile ?? ''
  await usual.close()
  const taken = join(folder, 'taken')
  writeFileSync(taken, '')
  const switches = process.platform === 'linux' ? ['--no-sandbox'] : []
  const refused = spawn(program, [...switches, root, '--disable-gpu', '--lang', 'fr'], {
    env: programEnvironment(taken),
  })
  let written = ''
  refused.stderr.on('data', (part) => {
    written += part
  })
  await expect.poll(() => written).toContain(`Il y a déjà un fichier à ${taken}`)
  // The box waits for a person.
  refused.kill('SIGKILL')
  await once(refused, 'exit')
})

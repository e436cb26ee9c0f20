/** Folders and files that go wrong: read-only, full, damaged, newer. Real ones, made by the system. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isRoot = process.getuid?.() === 0

/** Why no folder of a size of its own can be made here; null when it can. */
export const noMounts =
  process.platform === 'linux' && isRoot ? null : 'a full disk is a small mounted one, which needs Linux and root'

/** A folder on a disk of its own, of so many bytes; `unmount` ends it. */
export function smallDisk(
  folder: string,
  bytes: number,
): { readonly unmount: () => void; readonly makeReadOnly: () => void } {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  return {
    unmount: () => void execFileSync('umount', ['--lazy', folder]),
    makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', folder]),
  }
}

/** Fills the disk of a folder to the last byte. */
export function fillUp(folder: string): void {
  const part = Buffer.alloc(4096, 1)
  try {
    for (let number = 0; ; number += 1) writeFileSync(join(folder, `filler-${number}`), part)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** A copy of a library with its middle overwritten. */
export function damagedCopy(library: string, path: string): void {
  const bytes = readFileSync(library)
  bytes.fill(0xa5, 200, statSync(library).size - 200)
  writeFileSync(path, bytes)
}

/** A copy of a library that says it was written by a version far ahead: `user_version` stands in the SQLite header at byte 60. */
export function newerCopy(library: string, path: string): void {
  const bytes = readFileSync(library)
  bytes.writeUInt32BE(9999, 60)
  writeFileSync(path, bytes)
}

/** A library that may only be read, in a folder that may only be read. */
export function readOnlyCopy(library: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'kept.dateline')
  copyFileSync(library, path)
  if (!isRoot) {
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
  }
  return path
}

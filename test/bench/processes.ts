/** What each process of a running program keeps in memory (proportional set size, from Linux). */
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessMemory {
  readonly role: string
  readonly megabytes: number
}

interface Entry {
  readonly id: number
  readonly parent: number
  readonly command: string
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}

function entries(): readonly Entry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const parent = /^PPid:\s*(\d+)$/m.exec(readOr(`/proc/${name}/status`, ''))?.[1]
      const command = readOr(`/proc/${name}/cmdline`, '').replaceAll('\0', ' ')
      return { id: Number(name), parent: Number(parent ?? -1), command }
    })
}

function roleOf(command: string): string {
  if (/dist\/main\/service\.js/.test(command)) return 'data service'
  if (/dist\/main\/browser\.js/.test(command)) return 'browser host with its data service'
  const type = /--type=([a-z-]+)/.exec(command)?.[1]
  if (type === 'utility') return `utility (${/--utility-sub-type=(\S+)/.exec(command)?.[1] ?? 'unnamed'})`
  if (type !== undefined) return type
  return /electron/.test(command) ? 'main' : 'browser'
}

/** The memory of one process; 0 where the system is not Linux or the process has ended. */
export function megabytesOf(id: number): number {
  return Number(/^Pss:\s*(\d+) kB$/m.exec(readOr(`/proc/${id}/smaps_rollup`, ''))?.[1] ?? 0) / 1024
}

/** The memory of a process and all below it, by role; empty where the system is not Linux. */
export function memoryBelow(root: number): readonly ProcessMemory[] {
  if (process.platform !== 'linux') return []
  const all = entries()
  const below = new Set([root])
  // A child may be listed before its parent, so once through is not enough.
  for (let size = 0; size !== below.size; ) {
    size = below.size
    for (const each of all) if (below.has(each.parent)) below.add(each.id)
  }
  const found = all.filter((each) => below.has(each.id))
  const byRole = Object.groupBy(found, (each) => roleOf(each.command))
  return Object.entries(byRole)
    .map(([role, list = []]) => ({ role, megabytes: list.reduce((sum, each) => sum + megabytesOf(each.id), 0) }))
    .filter((each) => each.megabytes > 0)
}

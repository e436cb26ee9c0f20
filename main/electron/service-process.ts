/** Starts the data service in a process of its own, in the way that this runtime allows. */
import { join } from 'node:path'
import { programFolder } from '../program-folder.ts'
import { startChildProcess } from './service-by-fork.ts'
import { startUtilityProcess } from './service-by-utility.ts'
import type { ServiceProcess } from './service-line.ts'

const oldestNodeForDatabase = 22
const nodeOfRuntime = Number(process.versions.node.split('.')[0])

/** better-sqlite3 needs Node-API 10; on an older runtime the service runs under the Node.js that npm brought. */
export function startServiceProcess(): ServiceProcess {
  const program = join(programFolder, 'dist', 'main', 'service.js')
  return nodeOfRuntime >= oldestNodeForDatabase ? startUtilityProcess(program) : startChildProcess(program)
}

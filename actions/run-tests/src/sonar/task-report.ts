import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { parseProperties } from './properties.js'

/** What a scanner leaves behind: `.scannerwork/`, `target/sonar/`, `build/sonar/`, or where its settings say. */
const name = 'report-task.txt'

/** Absolute paths, with what tells one version of a file from another. */
export type FoundTaskReports = ReadonlyMap<string, string>

export interface TaskReport {
  readonly taskId: string
  /** What the server calls itself; not necessarily the address by which it was reached. */
  readonly serverUrl: string | undefined
  readonly dashboardUrl: string | undefined
  readonly projectKey: string | undefined
}

/** Folders that hold no scanner's work, and may hold very much. */
const skipped = new Set(['node_modules', '.git', '.gradle', '.venv'])

export async function findTaskReports(directory: string): Promise<FoundTaskReports> {
  const found = new Map<string, string>()
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !skipped.has(entry.name)) await visit(path)
      if (entry.isFile() && entry.name === name) found.set(path, await versionOf(path))
    }
  }
  await visit(directory)
  return found
}

/** The reports that were written since `before`, each read. */
export async function readNewTaskReports(
  directory: string,
  before: FoundTaskReports,
): Promise<readonly TaskReport[]> {
  const after = await findTaskReports(directory)
  const fresh = [...after].filter(([path, version]) => before.get(path) !== version).map(([path]) => path)
  return Promise.all(fresh.sort().map(readTaskReport))
}

async function readTaskReport(path: string): Promise<TaskReport> {
  const properties = parseProperties(await readFile(path, 'utf8'))
  const taskId = properties.get('ceTaskId')
  if (taskId === undefined || taskId === '') {
    throw new UserError(`${path} names no task (ceTaskId)`, {
      hint: 'It is not what a SonarScanner writes when it has sent an analysis. See the end of its output.',
    })
  }
  return {
    taskId,
    serverUrl: properties.get('serverUrl'),
    dashboardUrl: properties.get('dashboardUrl'),
    projectKey: properties.get('projectKey'),
  }
}

async function versionOf(path: string): Promise<string> {
  const { mtimeNs, ino, size } = await stat(path, { bigint: true })
  return `${mtimeNs}-${ino}-${size}`
}

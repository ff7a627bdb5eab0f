import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { UserError, type Context, type ProgramResult } from '@slipway/action-kit'
import { childEnvironment } from '../build/child-environment.js'
import { csv } from '../build/csv.js'

/**
 * A buildx builder of this step alone. Its folder is the buildx configuration in which it exists (the user's own does
 * not change), and its name is the folder's: what a killed step leaves is found again by the folder.
 */
export interface PrivateBuilder {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  remove(): Promise<void>
}

export interface NewBuilder {
  readonly driver: 'docker-container' | 'remote'
  readonly driverOptions: ReadonlyMap<string, string>
  readonly buildkitFlags: string | undefined
  /** Of a remote BuildKit. */
  readonly endpoint: string | undefined
}

type Needed = Pick<Context, 'env' | 'programs'>

const prefix = 'slipway-buildx-'

/** @throws UserError with buildx's words when it does not start or cannot be reached; nothing of it is left then */
export async function createBuilder(wanted: NewBuilder, context: Needed): Promise<PrivateBuilder> {
  const folder = mkdtempSync(join(context.env.RUNNER_TEMP || tmpdir(), prefix))
  const name = basename(folder).toLowerCase()
  const remove = (): Promise<void> => removeBuilder(folder, context)
  const options = [...wanted.driverOptions].flatMap(([key, value]) => [
    '--driver-opt',
    csv([`${key}=${value}`]),
  ])
  const args = [
    'buildx',
    'create',
    ...['--name', name, '--driver', wanted.driver, ...options],
    ...(wanted.buildkitFlags === undefined ? [] : ['--buildkitd-flags', wanted.buildkitFlags]),
    '--bootstrap',
    ...(wanted.endpoint === undefined ? [] : [wanted.endpoint]),
  ]
  let answer: ProgramResult
  try {
    // It fetches an image: a cancelled step does not wait for that.
    answer = await context.programs.run('docker', args, { env: { ...context.env, BUILDX_CONFIG: folder } })
  } catch (error) {
    await remove()
    throw error
  }
  if (answer.exitCode !== 0) {
    await remove()
    throw new UserError(`buildx could not make a builder (driver ${wanted.driver})`, {
      cause: new Error(lastWords(answer.stderr)),
    })
  }
  return { name, env: { BUILDX_BUILDER: name, BUILDX_CONFIG: folder }, remove }
}

/**
 * Removes the builders that an earlier, killed run of this step has left: containers, volumes, configurations. RUNNER_TEMP
 * is of one job alone, and a step's builders are gone before the next one starts, so whatever is found there is left.
 */
export async function removeLeftBuilders(context: Needed): Promise<void> {
  const parent = context.env.RUNNER_TEMP
  if (!parent || !existsSync(parent)) return
  const left = readdirSync(parent).filter((entry) => entry.startsWith(prefix))
  const needed = { ...context, env: childEnvironment(context.env) }
  await Promise.all(left.map((entry) => removeBuilder(join(parent, entry), needed)))
}

/** The container goes first: while it is there, the folder says so. */
async function removeBuilder(folder: string, { env, programs }: Needed): Promise<void> {
  // Source: docker/buildx, store/util.go and driver/docker-container/driver.go (the node is the name with its number)
  const container = `buildx_buildkit_${basename(folder).toLowerCase()}0`
  await programs.ask('docker', ['rm', '--force', '--volumes', container], { env })
  await programs.ask('docker', ['volume', 'rm', '--force', `${container}_state`], { env })
  rmSync(folder, { recursive: true, force: true })
}

function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => line.startsWith('ERROR: ')) ?? lines.slice(-5).join('\n')
}

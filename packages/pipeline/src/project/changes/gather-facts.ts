import { concurrently } from '@slipway/action-kit'
import type { GitHub } from '@slipway/github'
import type { Problem, Tell } from '../document/problem.js'
import { readProject } from '../file/read-project.js'
import type { KnownInputs } from '../file/known-inputs.js'
import type { GivenInputs } from '../file/model.js'
import { environmentOf, resolveProject } from '../resolve/resolve.js'
import type { Difference, Recorded } from './decide.js'
import { fingerprint } from './fingerprint.js'

/** The questions to GitHub at a time. */
const concurrency = 4

/** Deployments of the pipeline have a task of their own: those of deploy-ecs-service may be of a rollback. */
export function taskOf(component: string): string {
  return `slipway:${component}`
}

/** What was deployed last, of each. */
export async function findRecorded(
  names: readonly string[],
  environment: string,
  github: Pick<GitHub, 'lastDeployment'>,
): Promise<ReadonlyMap<string, Recorded>> {
  const found = new Map<string, Recorded>()
  await concurrently(names, concurrency, async (name) => {
    const answer = await github.lastDeployment({ environment, task: taskOf(name) })
    found.set(name, answer.kind === 'done' ? toRecorded(answer.value) : { kind: 'unknown', why: answer.why })
  })
  return found
}

type Last = Extract<Awaited<ReturnType<GitHub['lastDeployment']>>, { kind: 'done' }>['value']

function toRecorded(last: Last): Recorded {
  if (last === undefined || last.state === 'gone') return { kind: 'never' }
  return { kind: last.state, sha: last.sha }
}

/** How the file was read, so that an older one is read in the same way. */
export interface Reading {
  /** From the workspace. */
  readonly configFile: string
  readonly environment: string
  readonly given: GivenInputs
  readonly known: KnownInputs
  /** What it says today, by the names of services and sites. */
  readonly settings: ReadonlyMap<string, string>
}

/** What changed since each of the commits that are deployed. */
export async function findDifferences(
  recorded: ReadonlyMap<string, Recorded>,
  reading: Reading,
  github: Pick<GitHub, 'changedSince'>,
): Promise<ReadonlyMap<string, Difference>> {
  const shas = new Set([...recorded.values()].flatMap((one) => (one.kind === 'succeeded' ? [one.sha] : [])))
  const found = new Map<string, Difference>()
  // One at a time: git locks what it fetches into.
  for (const sha of shas) {
    const answer = await github.changedSince(sha)
    if (answer.kind !== 'done') found.set(sha, { kind: 'unknown', why: answer.why })
    else {
      const { files, textBefore } = answer.value
      const isSame = !files.includes(reading.configFile)
      const settings = isSame ? reading.settings : settingsOf(await textBefore(reading.configFile), reading)
      found.set(sha, { kind: 'known', files, settings })
    }
  }
  return found
}

/** What an older file said; undefined when it cannot be read, as it may be wrong by what is known today. */
function settingsOf(text: string | undefined, reading: Reading): ReadonlyMap<string, string> | undefined {
  if (text === undefined) return undefined
  const problems: Problem[] = []
  const tell: Tell = (problem) => problems.push(problem)
  const project = readProject(text, { known: reading.known, tell })
  if (project === undefined || problems.some(({ level }) => level === 'error')) return undefined
  const environment = environmentOf(project, reading.environment)
  const resolved = resolveProject(project, environment, reading.given, reading.known)
  return new Map(resolved.map((component) => [component.component.name, fingerprint(component)]))
}

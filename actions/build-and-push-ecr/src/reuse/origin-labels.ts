import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { Inputs } from '../inputs.js'

export const labels = {
  source: 'org.opencontainers.image.source',
  revision: 'org.opencontainers.image.revision',
  /** Which inputs the image was built with, as a hash. */
  inputs: 'slipway.inputs',
} as const

/** The labels that say where an image comes from; what the environment does not tell is left out. */
export function originLabels(
  inputs: Inputs,
  env: Readonly<NodeJS.ProcessEnv>,
  workspace: string,
): ReadonlyMap<string, string> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env
  return new Map([
    ...(server && repository ? [[labels.source, `${server}/${repository}`] as const] : []),
    ...(sha ? [[labels.revision, sha] as const] : []),
    [labels.inputs, hashInputs(inputs, workspace)],
  ])
}

/** Every input that decides what is built, independent of where the workspace is and of the order of arguments. */
function hashInputs(inputs: Inputs, workspace: string): string {
  const deciding = [
    relative(workspace, inputs.context),
    inputs.fileName,
    inputs.target ?? '',
    [...inputs.buildArgs].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...inputs.platforms].sort(),
  ]
  return `sha256:${createHash('sha256').update(JSON.stringify(deciding)).digest('hex')}`
}

/** Whether an image with these labels was built from this commit of this repository with these inputs. */
export function isSameBuild(
  found: Readonly<Record<string, string>>,
  wanted: ReadonlyMap<string, string>,
): boolean {
  return Object.values(labels).every((name) => wanted.has(name) && found[name] === wanted.get(name))
}

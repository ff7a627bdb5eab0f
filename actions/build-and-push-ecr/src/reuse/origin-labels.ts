import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { BuildRequest } from '../build/request.js'
import type { Identity } from '../identity/identity.js'

export const originLabels = {
  repository: 'org.opencontainers.image.source',
  revision: 'org.opencontainers.image.revision',
  /** Which inputs the image was built with, as a hash. */
  inputs: 'slipway.inputs',
  /** What the image was made of, as a hash; empty where that is not known, or not for others to trust. */
  source: 'slipway.source',
} as const

/**
 * The labels by which a later run sees whether an image is the one that it would build. There is always one of the source:
 * it hides what the Dockerfile or the base image says, which anybody can write.
 */
export function ownLabels(
  request: BuildRequest,
  identity: Identity | undefined,
  workspace: string,
): ReadonlyMap<string, string> {
  return new Map([
    [originLabels.inputs, hashInputs(request, workspace)],
    [originLabels.source, identity?.kind === 'known' ? identity.hash : ''],
  ])
}

/** The inputs that decide what is built, independent of where the workspace is and of the order of arguments. */
function hashInputs(request: BuildRequest, workspace: string): string {
  const { source, fileName, target, buildArgs, platforms } = request
  const deciding = [
    source.kind === 'folder' ? relative(workspace, source.path) : source.url,
    fileName,
    target ?? '',
    [...buildArgs].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...platforms].sort(),
  ]
  return `sha256:${createHash('sha256').update(JSON.stringify(deciding)).digest('hex')}`
}

/**
 * Whether an image with these labels is what this run would build: made of the same things or, where nobody knows of
 * what, built from the same commit with the same inputs.
 */
export function isSameBuild(
  found: Readonly<Record<string, string>>,
  wanted: ReadonlyMap<string, string>,
): boolean {
  const agrees = (name: string): boolean => wanted.has(name) && found[name] === wanted.get(name)
  if (wanted.get(originLabels.source) && found[originLabels.source]) return agrees(originLabels.source)
  return [originLabels.repository, originLabels.revision, originLabels.inputs].every(agrees)
}

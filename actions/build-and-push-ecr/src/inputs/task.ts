import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import type { BuildRequest } from '../build/request.js'
import { readPromotion, type Promotion } from '../promote/promotion.js'
import { readBuildRequest, readPlatforms } from './build-request.js'
import { isKind } from './paths.js'

/** What the step is to do. */
export type Task = BuildTask | PromoteTask | AssembleTask

export interface BuildTask {
  readonly kind: 'build'
  readonly request: BuildRequest
  readonly reuse: ReusePolicy
  readonly builder: string | undefined
  readonly endpoint: string | undefined
  /** Absolute. */
  readonly certificates: string | undefined
  /** Undefined: the registry where it is worth it. */
  readonly cache: 'registry' | 'gha' | 'none' | undefined
  readonly push: boolean
  /** The key that the jobs of one image share, when this one builds a part of it for a last job. */
  readonly partOf: string | undefined
}

export interface ReusePolicy {
  readonly mode: 'auto' | 'always' | 'never'
  /** Milliseconds. */
  readonly maxAgeMs: number
}

export interface PromoteTask {
  readonly kind: 'promote'
  readonly promotion: Promotion
}

export interface AssembleTask {
  readonly kind: 'assemble'
  readonly platforms: readonly string[]
  readonly annotations: ReadonlyMap<string, string>
  readonly partOf: string
}

/** The inputs that say which task it is decide which of the others may be given. */
export function readTask(reader: InputReader): Task {
  const promotion = readPromotion(reader)
  const assemble = reader.optionalChoice('assemble', ['later', 'now'])
  if (promotion !== undefined) {
    if (assemble !== undefined) reader.fault('assemble', 'is given, and promote-from builds nothing')
    refuseGiven(reader, buildInputs, 'promote-from builds nothing')
    return { kind: 'promote', promotion }
  }
  if (assemble === 'now') return readAssembly(reader)
  return readBuild(reader, assemble === 'later')
}

function readBuild(reader: InputReader, isPart: boolean): BuildTask {
  const partOf = isPart ? readPartKey(reader) : undefined
  const request = readBuildRequest(reader)
  if (isPart && request.platforms.length !== 1) {
    const number = request.platforms.length === 0 ? 'no platform' : `${request.platforms.length} platforms`
    reader.fault('platforms', `has ${number}, and assemble is later`, 'the one platform that this job builds')
  }
  const endpoint = reader.optionalText('buildkit-endpoint', {
    matches: /^(tcp|unix|docker-container|kube-pod|ssh):\/\/.+/,
    accepts:
      'the address of a BuildKit: tcp://host:port, unix:///path, docker-container://name, kube-pod://name',
  })
  const builder = reader.optionalText('builder', {
    matches: /^[A-Za-z0-9][\w.-]*$/,
    accepts: 'the name of a buildx builder, or docker, podman or buildah',
  })
  if (endpoint !== undefined && builder !== undefined) {
    reader.fault('builder', 'is given as well as buildkit-endpoint', 'one of the two')
  }
  return {
    kind: 'build',
    request,
    reuse: {
      mode: reader.choice('reuse', ['auto', 'always', 'never'], { default: 'auto' }),
      maxAgeMs: readAge(reader),
    },
    builder,
    endpoint,
    certificates: readCertificates(reader, endpoint),
    cache: reader.optionalChoice('cache', ['registry', 'gha', 'none']),
    push: reader.boolean('push', { default: true }),
    partOf,
  }
}

function readAssembly(reader: InputReader): AssembleTask {
  const partOf = readPartKey(reader)
  const platforms = readPlatforms(reader)
  if (platforms.length === 0) {
    reader.fault(
      'platforms',
      'is not given, and assemble is now',
      'the platforms that the jobs before have built',
    )
  }
  const annotations = reader.pairs('annotations', { accepts: 'lines of the form [level:]name=value' })
  const used = ['context', 'file', 'target', 'build-args', 'build-contexts', 'platforms', 'annotations']
  refuseGiven(
    reader,
    buildInputs.filter((name) => !used.includes(name)),
    'assemble: now builds nothing',
  )
  return { kind: 'assemble', platforms, annotations, partOf }
}

/** What the jobs of one image have in common, and those of another image in the same run have not. */
function readPartKey(reader: InputReader): string {
  const accepts = 'the same as in the jobs with assemble: later'
  return JSON.stringify([
    reader.text('context', { default: '.', accepts }),
    ...['file', 'target', 'build-args', 'build-contexts', 'labels'].map(
      (name) => reader.optionalText(name, { accepts }) ?? '',
    ),
  ])
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

function readAge(reader: InputReader): number {
  const accepts = 'a time such as 7d, 12h, 30m or 2w'
  const text = reader.text('reuse-max-age', { default: '7d', matches: /^\d+(?:\.\d+)?[mhdw]$/, accepts })
  return Number.parseFloat(text) * (units[text.slice(-1)] ?? 0)
}

function readCertificates(reader: InputReader, endpoint: string | undefined): string | undefined {
  const accepts = 'a folder with ca.pem, cert.pem and key.pem'
  const given = reader.optionalText('buildkit-certificates', { accepts })
  if (given === undefined) return undefined
  const path = resolve(reader.workspace, given)
  if (endpoint === undefined) reader.fault('buildkit-certificates', 'is given without buildkit-endpoint')
  for (const name of ['ca.pem', 'cert.pem', 'key.pem']) {
    if (!isKind(resolve(path, name), 'file')) {
      reader.fault('buildkit-certificates', `is ${JSON.stringify(given)}, and has no ${name}`, accepts)
    }
  }
  return path
}

/** Inputs that only a build has a use for, and that have no default. */
const buildInputs = [
  'file',
  'target',
  'build-args',
  'build-contexts',
  'platforms',
  'secrets',
  'secret-envs',
  'secret-files',
  'ssh',
  'no-cache-filters',
  'network',
  'add-hosts',
  'shm-size',
  'ulimit',
  'cgroup-parent',
  'allow',
  'annotations',
  'provenance',
  'sbom',
  'attests',
  'cache',
  'cache-from',
  'cache-to',
  'outputs',
  'builder',
  'buildkit-endpoint',
  'buildkit-certificates',
  'for',
]
/** What else only a build has a use for; action.yml gives a default, which says nothing. */
const withDefault = ['context', 'github-token', 'reuse', 'reuse-max-age', 'labels']
const switches: Readonly<Record<string, boolean>> = {
  pull: false,
  'no-cache': false,
  load: false,
  push: true,
}

function refuseGiven(reader: InputReader, names: readonly string[], why: string): void {
  for (const name of withDefault) reader.know(name)
  for (const [name, usual] of Object.entries(switches)) {
    const given = reader.boolean(name, { default: usual })
    if (given !== usual) reader.fault(name, `is ${given}, and ${why}`, `${usual} there`)
  }
  for (const name of names) {
    reader.know(name)
    if (reader.isGiven(name)) reader.fault(name, `is given, and ${why}`)
  }
}

import { isAtLeast } from '../builder/version.js'
import type { BuildPlan } from './build-plan.js'

/** `<repository uri>:<tag>`, where the image is pushed to. */
export function pushReference({ push }: Pick<BuildPlan, 'push'>): string | undefined {
  return push === undefined ? undefined : `${push.repository.uri}:${push.tag}`
}

/**
 * What every client of Docker takes in the same words: the Dockerfile, and what its instructions are run with.
 * Build arguments stand in the open: they stay readable in the image, and secrets have a way of their own.
 */
export function commonArguments(
  { request, labels, pull }: Pick<BuildPlan, 'request' | 'labels' | 'pull'>,
  isFirstRun: boolean,
): readonly string[] {
  return [
    ...(request.file === '' ? [] : ['--file', request.file]),
    ...option('--target', request.target),
    ...each('--build-arg', assignments(request.buildArgs)),
    ...each('--label', assignments(labels)),
    ...(request.platforms.length === 0 ? [] : ['--platform', request.platforms.join(',')]),
    // A second run makes another output of what the first has built.
    ...(pull && isFirstRun ? ['--pull'] : []),
    ...(request.noCache && isFirstRun ? ['--no-cache'] : []),
    ...option('--network', request.network),
    ...each('--add-host', request.addHosts),
    ...option('--shm-size', request.shmSize),
    ...each('--ulimit', request.ulimits),
    ...option('--cgroup-parent', request.cgroupParent),
    ...each('--ssh', request.ssh),
  ]
}

/** What only buildx has a flag for. */
export function buildxArguments(
  { builder, request, cacheFrom, cacheTo }: Pick<BuildPlan, 'builder' | 'request' | 'cacheFrom' | 'cacheTo'>,
  isFirstRun: boolean,
): readonly string[] {
  return [
    // buildx takes one of the two, and building everything anew builds those stages anew too.
    ...(request.noCache || !isFirstRun ? [] : each('--no-cache-filter', request.noCacheFilters)),
    ...each('--build-context', assignments(request.buildContexts)),
    ...each('--allow', request.allow),
    ...each('--annotation', assignments(request.annotations)),
    ...(hasAttestationFlags(builder) ? attestations(request) : []),
    ...each('--cache-from', cacheFrom),
    ...(isFirstRun ? each('--cache-to', cacheTo) : []),
  ]
}

/** What the source is: the last argument. */
export function sourceArgument({ source }: Pick<BuildPlan['request'], 'source'>): string {
  return source.kind === 'folder' ? source.path : source.url
}

/**
 * Whatever the builder behind it: one that makes no attestations may be told so. Source:
 * https://github.com/docker/buildx/releases/tag/v0.10.0
 */
function hasAttestationFlags({ version }: BuildPlan['builder']): boolean {
  return version === '' || isAtLeast(version, 0, 10)
}

function attestations({
  singleManifest,
  provenance,
  sbom,
  attests,
}: BuildPlan['request']): readonly string[] {
  // BuildKit adds provenance by itself, and with it the image is an index. AWS Lambda takes a single manifest only.
  if (singleManifest) return ['--provenance=false', '--sbom=false']
  return [
    ...(provenance === undefined ? [] : [`--provenance=${provenance}`]),
    ...(sbom === undefined ? [] : [`--sbom=${sbom}`]),
    ...each('--attest', attests),
  ]
}

export function each(flag: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [flag, value])
}

export function option(flag: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [flag, value]
}

export function assignments(values: ReadonlyMap<string, string>): readonly string[] {
  return [...values].map(([name, value]) => `${name}=${value}`)
}

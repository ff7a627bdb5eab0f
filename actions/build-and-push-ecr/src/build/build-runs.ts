import type { Builder } from '../builder/builder.js'
import { isAtLeast } from '../builder/version.js'
import type { BuildPlan } from './build-plan.js'
import {
  buildxArguments,
  commonArguments,
  each,
  option,
  pushReference,
  sourceArgument,
} from './build-arguments.js'
import { cachedImage } from './cache-entry.js'
import { csv } from './csv.js'

/** One run of `docker` that a plan takes. */
export interface PlannedRun {
  readonly args: readonly string[]
  /** What the output of the run looks like. */
  readonly format: 'buildkit-rawjson' | 'buildkit-plain' | 'classic'
}

/**
 * The runs of docker that carry out a plan; the first makes the image and writes what it is into `resultFile` (buildx its
 * metadata, the engine the image's id). Others are there only where a builder makes one output a run: they find the
 * build in its cache.
 * @param secrets arguments that hand over the build's secrets
 */
export function planRuns(
  plan: BuildPlan,
  resultFile: string,
  secrets: readonly string[],
): readonly [PlannedRun, ...PlannedRun[]] {
  const run = plan.builder.kind === 'buildx' ? buildxRun : engineRun
  const [first = [], ...others] = plan.builder.kind === 'buildx' ? buildxOutputs(plan) : engineOutputs(plan)
  return [
    run(plan, secrets, first, resultFile),
    ...others.map((output) => run(plan, secrets, output, undefined)),
  ]
}

function buildxRun(
  plan: BuildPlan,
  secrets: readonly string[],
  outputs: readonly string[],
  resultFile: string | undefined,
): PlannedRun {
  // Source: https://github.com/docker/buildx/releases/tag/v0.13.0
  const isOld = plan.builder.version !== '' && !isAtLeast(plan.builder.version, 0, 13)
  const isFirst = resultFile !== undefined
  return {
    format: isOld ? 'buildkit-plain' : 'buildkit-rawjson',
    args: [
      ...['buildx', 'build', '--progress', isOld ? 'plain' : 'rawjson'],
      ...option('--metadata-file', resultFile),
      ...outputs,
      ...commonArguments(plan, isFirst),
      ...buildxArguments(plan, isFirst),
      ...secrets,
      sourceArgument(plan.request),
    ],
  }
}

/** The engine's builders, by `docker build`. */
function engineRun(
  plan: BuildPlan,
  secrets: readonly string[],
  outputs: readonly string[],
  resultFile: string | undefined,
): PlannedRun {
  const isBuildKit = plan.builder.kind === 'engine-buildkit'
  return {
    format: isBuildKit ? 'buildkit-plain' : 'classic',
    args: [
      'build',
      // Without --force-rm the container of a failed RUN stays behind.
      ...(isBuildKit ? ['--progress', 'plain'] : ['--force-rm']),
      ...option('--iidfile', resultFile),
      ...outputs,
      ...commonArguments(plan, resultFile !== undefined),
      // Other sources of a cache are refused before: see needs.ts.
      ...each(
        '--cache-from',
        plan.cacheFrom.flatMap((entry) => cachedImage(entry) ?? []),
      ),
      ...secrets,
      sourceArgument(plan.request),
    ],
  }
}

/**
 * Where the result goes, as flags: of one run where several outputs can be made at once, else of a run for each.
 * Source: https://docs.docker.com/build/exporters/#multiple-exporters
 */
function buildxOutputs(plan: BuildPlan): readonly (readonly string[])[] {
  const { builder, request, localNames } = plan
  const reference = pushReference(plan)
  const pushed = reference === undefined ? [] : [csv(['type=image', `name=${reference}`, 'push=true'])]
  const others = [...(isLoaded(plan) ? [loaded(builder, localNames)] : []), ...request.outputs]
  // Without any, the builder does what it does by itself: the engine's keeps the image, others keep the layers.
  if (pushed.length + others.length === 0) return [each('--tag', localNames)]
  // The metadata tell of the last output, and an image has another digest where it is loaded. Source:
  // https://github.com/moby/buildkit/blob/v0.30.0/solver/llbsolver/export.go (runExporters)
  if (builder.features.has('several-outputs')) return [each('--output', [...others, ...pushed])]
  return [...pushed, ...others].map((output) => ['--output', output])
}

/** The engine's own builder keeps what it pushes: that image only gets another name then, see publish-buildx.ts. */
function isLoaded({ builder, request, push, localNames }: BuildPlan): boolean {
  const isKept = builder.driver === 'docker' && push !== undefined
  return request.load && !isKept && localNames.length > 0
}

function loaded({ driver }: Builder, names: readonly string[]): string {
  return csv([driver === 'docker' ? 'type=image' : 'type=docker', `name=${names.join(',')}`])
}

function engineOutputs(plan: BuildPlan): readonly (readonly string[])[] {
  const { request, localNames } = plan
  const reference = pushReference(plan)
  const local = reference === undefined || request.load ? localNames : []
  const names = [...(reference === undefined ? [] : [reference]), ...local]
  return [each('--tag', names), ...request.outputs.map((output) => ['--output', output])]
}

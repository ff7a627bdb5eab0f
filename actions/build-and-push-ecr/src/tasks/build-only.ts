import type { BuildPlan } from '../build/build-plan.js'
import { describePlan } from '../build/describe-plan.js'
import { publish } from '../build/publish.js'
import { withBuilder } from '../builder/with-builder.js'
import type { BuildTask } from '../inputs/task.js'
import type { Outcome } from '../outcome.js'
import { buildLabels } from './build-labels.js'
import { builderWish } from './builder-wish.js'
import type { Setting } from './setting.js'

/** Builds, and pushes nothing: neither AWS nor any registry but those of the base images is asked anything. */
export async function runBuildOnly(task: BuildTask, setting: Omit<Setting, 'ecr' | 'aws'>): Promise<Outcome> {
  const { context, inputs, tags, progress } = setting
  const { request } = task
  const started = context.clock.now()
  progress.during = 'the search for a builder'
  return withBuilder(builderWish(task, context, undefined), context, async (builder) => {
    const plan: BuildPlan = {
      builder,
      request,
      push: undefined,
      localNames: tags.map((tag) => `${inputs.repository}:${tag}`),
      labels: buildLabels(task, undefined, setting),
      pull: request.pull,
      cacheFrom: request.cacheFrom,
      cacheTo: request.cacheTo,
    }
    describePlan(plan).forEach((line) => context.log.info(line))
    progress.during = 'the build'
    const folder = context.temporary.directory('build')
    const published = await publish({ plan, login: undefined, folder, context })
    switch (published.kind) {
      case 'build-failed':
        return published
      case 'built-only':
        return {
          kind: 'built-only',
          repository: inputs.repository,
          builder: builder.name,
          labels: plan.labels,
          steps: published.steps,
          warnings: published.warnings,
          metadata: published.metadata,
          tookMs: context.clock.now() - started,
        }
      case 'pushed':
      case 'tag-exists':
        throw new Error('A build that is not to be pushed was')
    }
  })
}

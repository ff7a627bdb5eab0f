import type { BuildPlan } from '../build/build-plan.js'
import { describePlan } from '../build/describe-plan.js'
import { buildOnly } from '../build/build-only.js'
import type { BuildTask } from '../inputs/task.js'
import type { Outcome } from '../outcome.js'
import { buildLabels } from './build-labels.js'
import { chooseBuilder } from './choose-builder.js'
import type { Setting } from './setting.js'

/** Builds, and pushes nothing: neither AWS nor any registry but those of the base images is asked anything. */
export async function runBuildOnly(task: BuildTask, setting: Omit<Setting, 'ecr' | 'aws'>): Promise<Outcome> {
  const { context, inputs, tags, progress } = setting
  const { request } = task
  progress.during = 'the search for a builder'
  const builder = await chooseBuilder(task, context, undefined)
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
}

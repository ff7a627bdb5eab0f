import type { BuildPlan } from '../build/build-plan.js'
import { describePlan } from '../build/describe-plan.js'
import { publish } from '../build/publish.js'
import { withBuilder } from '../builder/with-builder.js'
import { withLogin } from '../docker/login.js'
import type { BuildTask } from '../inputs/task.js'
import type { BuildFailed } from '../outcome.js'
import type { Known } from './known.js'
import { builderWish } from './builder-wish.js'
import type { Setting } from './setting.js'

/** What later steps of the job have to find on this machine, whatever the registry has already. */
export function wantsLocalResults({ request }: BuildTask): boolean {
  return request.load || request.outputs.length > 0
}

/**
 * Builds for this machine alone, where the image of this very build is in the registry and cannot be pushed again: a job
 * that is run again finds what `load` and `outputs` ask for, as the first time.
 */
export async function makeLocalResults(
  task: BuildTask,
  { repository, labels }: Known,
  setting: Setting,
): Promise<BuildFailed | undefined> {
  const { context, ecr, progress, tags } = setting
  const { request } = task
  progress.during = 'the search for a builder'
  return withBuilder(builderWish(task, context, undefined), context, async (builder) => {
    const plan: BuildPlan = {
      builder,
      request,
      push: undefined,
      localNames: request.load ? tags.map((tag) => `${repository.uri}:${tag}`) : [],
      labels,
      pull: request.pull,
      cacheFrom: request.cacheFrom,
      cacheTo: request.cacheTo,
    }
    describePlan(plan).forEach((line) => context.log.info(line))
    progress.during = 'the login'
    const published = await withLogin(ecr, repository, context, (login) => {
      progress.during = 'the build'
      const folder = context.temporary.directory('build')
      return publish({ plan, login, folder, context })
    })
    return published.kind === 'build-failed' ? published : undefined
  })
}

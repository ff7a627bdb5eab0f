import type { Context } from '@slipway/action-kit'
import { runBuild, type BuildCommand, type BuildRun } from './run-build.js'

// Where images are removed all the time, one build in ten was seen to fail: of 100,000, one fails five times.
const attempts = 5

/**
 * Runs a build of the engine, again where its classic builder lost a race: it looks for a cached layer in all images of
 * the same parent and fails when one is removed meanwhile, by a job beside this one or `docker image prune`. The next
 * attempt finds in the cache what this one built.
 * Source: https://github.com/moby/moby/blob/v20.10.24/image/cache/cache.go (getLocalCachedImage)
 * @throws what `runBuild` throws
 */
export async function runEngineBuild(
  context: Pick<Context, 'clock' | 'log' | 'programs'>,
  command: BuildCommand,
): Promise<BuildRun> {
  for (let attempt = 1; ; attempt++) {
    const ended = await runBuild(context, command)
    if (ended.exitCode === 0 || attempt === attempts) return ended
    const { reason } = ended.failure()
    if (!/^unable to find image "sha256:[0-9a-f]{64}"$/.test(reason)) return ended
    context.log.info(`An image was removed while Docker looked for cached layers (${reason}): building again`)
  }
}

import type { PromoteTask } from '../inputs/task.js'
import type { Outcome } from '../outcome.js'
import { openOrigin } from '../promote/open-origin.js'
import { promote } from '../promote/promote.js'
import { findUserLogin } from '../docker/user-logins.js'
import { ensureRepository } from '../repository/ensure.js'
import { release } from './release.js'
import type { Setting } from './setting.js'
import { conflict } from './tag-conflict.js'

/** Puts the tags on an image that is there already, in this repository or in another one. */
export async function runPromoteTask({ promotion }: PromoteTask, setting: Setting): Promise<Outcome> {
  const { inputs, context, aws, ecr, tags, progress } = setting
  const started = context.clock.now()
  progress.during = 'the search for the repository'
  const { repository, report } = await ensureRepository(inputs, setting)
  progress.during = 'the search for the image to promote'
  const origin = await openOrigin(promotion, {
    repository,
    registryType: inputs.registryType,
    ecr,
    aws,
    awsInputs: inputs.aws,
    context,
    findLogin: (host) => findUserLogin(host, context),
  })
  const found = await promote({ origin, version: promotion.version, ecr, repository, tags, context })
  if (found.kind === 'tag-taken') return conflict(repository, found.tag, found.digest, progress)
  progress.pushed.push(...found.tagged)
  const released = await release(setting, repository, found.image)
  if (released.kind !== 'released') return released
  const tookMs = context.clock.now() - started
  context.log.info(`Promoted in ${Math.round(tookMs)} ms`)
  return {
    kind: 'promoted',
    image: released.image,
    scan: released.scan,
    repositoryReport: report,
    notices: [],
    from: promotion.given,
    copied: found.copied,
    tookMs,
  }
}

import { formatBytes } from '@slipway/action-kit'
import type { Identity } from '../identity/identity.js'
import { identify } from '../identity/identify.js'
import type { BuildTask } from '../inputs/task.js'
import type { Repository } from '../registry/ecr.js'
import { createBaseResolver } from '../registry/base-resolver.js'
import { stableLabels } from './build-labels.js'
import { leftToTheBuilder } from './left-to-the-builder.js'
import type { Setting } from './setting.js'

/** What the image is made of, known without a builder: what is left to it counts by what it goes by. */
export async function findIdentity(
  task: BuildTask,
  setting: Setting,
  repository: Promise<{ readonly repository: Repository }>,
): Promise<Identity | undefined> {
  if (task.reuse.mode === 'never') return undefined
  const { context, ecr } = setting
  const extra = leftToTheBuilder(task, context.env)
  const started = performance.now()
  const identity = await identify(
    { request: { ...task.request, labels: stableLabels(task, setting) }, extra },
    { resolveBase: createBaseResolver({ ecr, repository, context }), signal: context.signal },
  )
  const took = `${Math.round(performance.now() - started)} ms`
  context.log.info(
    identity.kind === 'known'
      ? `Made of ${identity.files} files, ${formatBytes(identity.bytes)}: ${identity.hash} (${took})`
      : `What the image is made of is not known before it is built: ${identity.reason}`,
  )
  return identity
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildArguments } from './build-arguments.js'
import { findFailedVertex, readBuildFailure } from './build-failure.js'
import { runDocker } from './docker-run.js'
import type { BuildFailed } from '../outcome.js'
import type { Published, PublishParts } from './publish.js'
import { explainPushFailure } from './push-failure.js'
import { classifyPushFailure, pushWithRetries, type PushAttempt } from './push-retries.js'

interface Pushed {
  readonly kind: 'pushed'
  readonly digest: string | undefined
}

/** `docker buildx build --push`: one command for both. When the push fails, a second run finds the build in its cache. */
export async function publishWithBuildx(parts: PublishParts): Promise<Published> {
  const { plan, login, context, onPushed } = parts
  return context.log.group(`Build and push with ${plan.builder.name}`, async () => {
    const attempt = await pushWithRetries(
      () => buildAndPush(parts),
      () => login.renew(),
      context,
    )
    if (!attempt.refused) {
      if (attempt.value.kind === 'pushed') plan.tags.forEach(onPushed)
      return attempt.value
    }
    if (classifyPushFailure(attempt.reason) === 'tag-exists') {
      return { kind: 'tag-exists', tag: refusedTag(attempt.reason), imageId: undefined }
    }
    throw explainPushFailure(attempt.reason, plan.repository)
  })
}

async function buildAndPush(parts: PublishParts): Promise<PushAttempt<Pushed | BuildFailed>> {
  const { plan, login, folder, context } = parts
  const metadata = join(folder, 'metadata.json')
  const run = await runDocker(context, buildArguments(plan, metadata), login.env, 'the build')
  if (run.exitCode === 0) return { refused: false, value: { kind: 'pushed', digest: readDigest(metadata) } }
  const lines = run.output.map(({ text }) => text)
  const failed = findFailedVertex(lines)
  if (failed !== undefined && /^(pushing|exporting to) /.test(failed.name) && isAboutPushing(failed)) {
    return { refused: true, reason: failed.reason }
  }
  const dockerfile = { name: plan.fileName, text: readFileSync(plan.file, 'utf8') }
  return { refused: false, value: readBuildFailure(run.output, dockerfile) }
}

/** Exporting can fail by itself, when the disk is full for one. */
function isAboutPushing({ name, reason }: { readonly name: string; readonly reason: string }): boolean {
  return (
    name.startsWith('pushing ') ||
    /failed to push|failed to authorize|failed to fetch|unexpected status/.test(reason)
  )
}

/** `containerimage.digest` of the metadata file; absent where an old engine pushes for buildx. */
function readDigest(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const metadata: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const digest =
    typeof metadata === 'object' && metadata !== null && 'containerimage.digest' in metadata
      ? metadata['containerimage.digest']
      : undefined
  return typeof digest === 'string' ? digest : undefined
}

/** ECR: `The image tag 'v1' already exists in the 'orders' repository and cannot be overwritten ...` */
function refusedTag(reason: string): string | undefined {
  return /image tag '([^']+)'/.exec(reason)?.[1]
}

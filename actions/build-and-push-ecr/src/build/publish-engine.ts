import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildArguments, builderEnvironment } from './build-arguments.js'
import { readBuildFailure } from './build-failure.js'
import { runDocker } from './docker-run.js'
import type { Published, PublishParts } from './publish.js'
import { explainPushFailure } from './push-failure.js'
import { classifyPushFailure, pushWithRetries, type PushAttempt } from './push-retries.js'

/** `docker build`, then `docker push` of every tag: the first carries the layers, the others a manifest each. */
export async function publishWithEngine(parts: PublishParts): Promise<Published> {
  const { plan, login, folder, context, onPushed } = parts
  const env = { ...login.env, ...builderEnvironment(plan) }
  const idFile = join(folder, 'image-id')
  const built = await context.log.group(`Build with ${plan.builder.name}`, () =>
    runDocker(context, buildArguments(plan, idFile), env, 'the build'),
  )
  if (built.exitCode !== 0) {
    return readBuildFailure(built.output, { name: plan.fileName, text: readFileSync(plan.file, 'utf8') })
  }
  const imageId = readFileSync(idFile, 'utf8').trim()
  return context.log.group(`Push to ${plan.repository.uri}`, async () => {
    let digest: string | undefined
    for (const tag of plan.tags) {
      const attempt = await pushWithRetries(
        () => pushTag(parts, tag),
        () => login.renew(),
        context,
      )
      if (attempt.refused) {
        if (classifyPushFailure(attempt.reason) === 'tag-exists') return { kind: 'tag-exists', tag, imageId }
        throw explainPushFailure(attempt.reason, plan.repository)
      }
      onPushed(tag)
      digest = attempt.value
    }
    return { kind: 'pushed', digest }
  })
}

/** Pushes a tag and reads its digest: `v1: digest: sha256:... size: 1234`. */
async function pushTag({ plan, login, context }: PublishParts, tag: string): Promise<PushAttempt<string>> {
  const run = await runDocker(
    context,
    ['push', `${plan.repository.uri}:${tag}`],
    login.env,
    `the push of ${tag}`,
  )
  const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m.exec(run.stdout)?.[1]
  if (run.exitCode === 0 && digest !== undefined) return { refused: false, value: digest }
  const reason = (run.stderr.trim() || run.stdout.trim()).split('\n').at(-1)
  return { refused: true, reason: reason || 'docker push ended without a word' }
}

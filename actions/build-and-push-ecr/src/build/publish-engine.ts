import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pushReference } from './build-arguments.js'
import { planRuns } from './build-runs.js'
import { readDockerfile } from './dockerfile-at-hand.js'
import { handSecrets, takesEnvironmentSecrets } from './build-secrets.js'
import { childEnvironment } from './child-environment.js'
import { runDocker } from './docker-run.js'
import type { Made, Published, PublishParts } from './publish.js'
import { explainPushFailure } from './push-failure.js'
import { classifyPushFailure, pushWithRetries, type PushAttempt } from './push-retries.js'
import { runBuild } from './run-build.js'
import type { BuildFailed } from '../outcome.js'

/** `docker build`, then `docker push`. */
export async function publishWithEngine(parts: PublishParts): Promise<Published> {
  const { plan, login, folder, context } = parts
  const idFile = join(folder, 'image-id')
  const made = await build(parts, idFile)
  if ('kind' in made) return made
  const reference = pushReference(plan)
  if (plan.push === undefined || login === undefined || reference === undefined) {
    return { kind: 'built-only', ...made }
  }
  const { repository, tag } = plan.push
  const env = childEnvironment(login.env)
  const pushed = await context.log.group(`Push to ${repository.uri}`, () =>
    pushWithRetries(
      () => push(reference, env, context),
      () => login.renew(),
      context,
    ),
  )
  if (!pushed.refused) return { kind: 'pushed', digest: pushed.value, ...made }
  if (classifyPushFailure(pushed.reason) === 'tag-exists') {
    return { kind: 'tag-exists', tag, imageId: readFileSync(idFile, 'utf8').trim() }
  }
  throw explainPushFailure(pushed.reason, repository)
}

async function build(parts: PublishParts, idFile: string): Promise<Made | BuildFailed> {
  const { plan, login, context } = parts
  const { builder, request } = plan
  // The classic builder knows no secrets; those that the Dockerfile asks for were refused before.
  const given = builder.features.has('secrets') ? request.secrets : []
  const secrets = handSecrets(given, takesEnvironmentSecrets(builder), context)
  try {
    const env = childEnvironment(login?.env ?? context.env, builder.env, secrets.env)
    const [first, ...others] = planRuns(plan, idFile, secrets.args)
    const command = { program: 'docker', env, dockerfile: readDockerfile(plan.request) }
    const ended = await runBuild(context, { ...command, ...first, what: 'the build' })
    if (ended.exitCode !== 0) return ended.failure()
    for (const run of others) {
      const also = await runBuild(context, { ...command, ...run, what: 'a further output' })
      if (also.exitCode !== 0) return also.failure()
    }
    return { steps: ended.steps, warnings: ended.warnings, metadata: undefined }
  } finally {
    secrets.remove()
  }
}

/** Pushes a tag and reads its digest: `v1: digest: sha256:... size: 1234`. */
async function push(
  reference: string,
  env: NodeJS.ProcessEnv,
  context: PublishParts['context'],
): Promise<PushAttempt<string>> {
  const run = await runDocker(context, ['push', reference], env, 'the push')
  const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m.exec(run.stdout)?.[1]
  if (run.exitCode === 0 && digest !== undefined) return { refused: false, value: digest }
  const reason = (run.stderr.trim() || run.stdout.trim()).split('\n').at(-1)
  return { refused: true, reason: reason || 'docker push ended without a word' }
}

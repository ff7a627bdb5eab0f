import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildPlan } from './build-plan.js'
import { withLabelInstruction } from './label-instruction.js'
import { pushReference } from './build-arguments.js'
import { planRuns } from './build-runs.js'
import { readDockerfile } from './dockerfile-at-hand.js'
import { handSecrets, takesEnvironmentSecrets } from './build-secrets.js'
import { childEnvironment } from './child-environment.js'
import type { Made, Published, PublishParts } from './publish.js'
import { settleRefusal } from './push-failure.js'
import { pushWithRetries, type PushAttempt } from './push-retries.js'
import { runEngineBuild } from './run-engine-build.js'
import { runPush } from './run-push.js'
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
  const env = childEnvironment(login.env)
  parts.onPush?.()
  const pushed = await context.log.group(`Push to ${plan.push.repository.uri}`, () =>
    pushWithRetries(
      () => push(reference, env, context),
      () => login.renew(),
      context,
    ),
  )
  if (!pushed.refused) return { kind: 'pushed', digest: pushed.value, ...made }
  return settleRefusal(pushed.reason, plan.push, readFileSync(idFile, 'utf8').trim())
}

async function build(parts: PublishParts, idFile: string): Promise<Made | BuildFailed> {
  const { plan, login, folder, context } = parts
  const { builder, request } = plan
  // The classic builder knows no secrets; those that the Dockerfile asks for were refused before.
  const given = builder.features.has('secrets') ? request.secrets : []
  const secrets = handSecrets(given, takesEnvironmentSecrets(builder), context)
  try {
    const env = childEnvironment(login?.env ?? context.env, builder.env, secrets.env)
    const [first, ...others] = planRuns(labelAtOnce(plan, folder), idFile, secrets.args)
    const command = { program: 'docker', env, dockerfile: readDockerfile(request) }
    const ended = await runEngineBuild(context, { ...command, ...first, what: 'the build' })
    if (ended.exitCode !== 0) return ended.failure()
    for (const run of others) {
      const also = await runEngineBuild(context, { ...command, ...run, what: 'a further output' })
      if (also.exitCode !== 0) return also.failure()
    }
    return { steps: ended.steps, warnings: ended.warnings, metadata: undefined }
  } finally {
    secrets.remove()
  }
}

/** For the classic builder, a Dockerfile that has the labels; the plan as it is for any other. */
function labelAtOnce(plan: BuildPlan, folder: string): BuildPlan {
  const { builder, request, labels } = plan
  if (builder.kind !== 'engine-classic' || request.source.kind !== 'folder') return plan
  const dockerfile = withLabelInstruction(readFileSync(request.file, 'utf8'), request.target, labels)
  if (dockerfile === undefined) return plan
  const file = join(folder, 'Dockerfile')
  writeFileSync(file, dockerfile)
  return { ...plan, labels: new Map(), request: { ...request, file } }
}

/** Pushes a tag and reads its digest: `v1: digest: sha256:... size: 1234`. */
function push(
  reference: string,
  env: NodeJS.ProcessEnv,
  context: PublishParts['context'],
): Promise<PushAttempt<string>> {
  const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m
  return runPush(context, 'docker', ['push', reference], env, ({ stdout }) => digest.exec(stdout)?.[1])
}

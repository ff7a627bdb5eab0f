import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainDocker } from '../docker/docker-errors.js'
import { parseObject, textOf } from '../json.js'
import type { BuildFailed } from '../outcome.js'
import { childEnvironment } from './child-environment.js'
import { planRuns, type PlannedRun } from './build-runs.js'
import { readDockerfile } from './dockerfile-at-hand.js'
import { handSecrets } from './build-secrets.js'
import { pushReference } from './build-arguments.js'
import type { Made, Published, PublishParts } from './publish.js'
import { settleRefusal } from './push-failure.js'
import { pushWithRetries, type PushAttempt } from './push-retries.js'
import { runBuild } from './run-build.js'

/** `docker buildx build`: one command builds and pushes. When the push fails, a second one finds the build in its cache. */
export async function publishWithBuildx(parts: PublishParts): Promise<Published> {
  const { plan, context, login, folder } = parts
  const metadata = join(folder, 'metadata.json')
  const secrets = handSecrets(plan.request.secrets, true, context)
  const env = childEnvironment(login?.env ?? context.env, plan.builder.env, secrets.env)
  const [first, ...others] = planRuns(plan, metadata, secrets.args)
  const made = await pushWithRetries(
    () => attempt(parts, first, env, metadata),
    async () => login?.renew(),
    context,
  )
  if (made.refused) return refused(parts, made.reason)
  if ('kind' in made.value) return made.value
  const also = await runOthers(parts, others, env)
  if (also !== undefined) return also
  return plan.push === undefined
    ? { kind: 'built-only', ...made.value }
    : { kind: 'pushed', digest: readDigest(made.value.metadata), ...made.value }
}

/** A push that was refused is for another try; a build that failed is not. */
async function attempt(
  { plan, context }: PublishParts,
  run: PlannedRun,
  env: NodeJS.ProcessEnv,
  metadata: string,
): Promise<PushAttempt<Made | BuildFailed>> {
  const what = plan.push === undefined ? 'the build' : 'the build and its push'
  const ended = await runBuild(context, {
    program: 'docker',
    ...run,
    env,
    what,
    dockerfile: readDockerfile(plan.request),
  })
  if (ended.exitCode === 0) {
    const { steps, warnings } = ended
    return { refused: false, value: { steps, warnings, metadata: readWhenThere(metadata) } }
  }
  return ended.exportFailure?.part === 'push'
    ? { refused: true, reason: ended.exportFailure.reason }
    : { refused: false, value: ended.failure() }
}

/** What the engine's own builder keeps or makes apart: the name of the loaded image, the other outputs. */
async function runOthers(
  { plan, context }: PublishParts,
  runs: readonly PlannedRun[],
  env: NodeJS.ProcessEnv,
): Promise<BuildFailed | undefined> {
  for (const run of runs) {
    const ended = await runBuild(context, {
      program: 'docker',
      ...run,
      env,
      what: 'a further output',
      dockerfile: readDockerfile(plan.request),
    })
    if (ended.exitCode !== 0) return ended.failure()
  }
  const reference = pushReference(plan)
  if (plan.builder.driver !== 'docker' || !plan.request.load || reference === undefined) return undefined
  for (const name of plan.localNames) {
    const { exitCode, stderr } = await context.programs.run('docker', ['tag', reference, name], { env })
    if (exitCode !== 0) throw explainDocker(stderr, `Giving the image its name ${name}`)
  }
  return undefined
}

function refused({ plan }: PublishParts, reason: string): Published {
  if (plan.push === undefined) throw explainDocker(reason, 'The push that an output asks for')
  return settleRefusal(reason, plan.push, undefined)
}

function readWhenThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Absent from the metadata file where an old engine pushes for buildx. */
function readDigest(metadata = ''): string | undefined {
  return textOf(parseObject(metadata)['containerimage.digest'])
}

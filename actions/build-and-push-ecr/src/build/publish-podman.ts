import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PushTarget } from './build-plan.js'
import { handSecrets } from './build-secrets.js'
import { childEnvironment } from './child-environment.js'
import { readDockerfile } from './dockerfile-at-hand.js'
import { imageFormat, podmanArguments } from './podman-arguments.js'
import { removeCutOffContainers } from './podman-containers.js'
import { openPodmanImage, type PodmanImage } from './podman-image.js'
import type { Made, Published, PublishParts } from './publish.js'
import { settleRefusal } from './push-failure.js'
import { pushWithRetries, type PushAttempt } from './push-retries.js'
import { runBuild } from './run-build.js'
import { runPush } from './run-push.js'
import type { Login } from '../docker/login.js'
import type { BuildFailed } from '../outcome.js'
import { isLoopback } from '../registry/registry-url.js'
import { registryHost } from '../repository/repository.js'

/** `podman build` or `buildah build`, then a push; nothing of it stays in their store but what is asked for. */
export async function publishWithPodman(parts: PublishParts): Promise<Published> {
  const { plan, login, context } = parts
  const image = openPodmanImage(plan, context)
  try {
    const made = await build(parts, image.name)
    if ('kind' in made) return made
    if (plan.push === undefined || plan.request.load) await image.callIt(plan.localNames)
    if (plan.push === undefined || login === undefined) return { kind: 'built-only', ...made }
    const target = plan.push
    parts.onPush?.()
    const pushed = await context.log.group(`Push to ${target.repository.uri}`, () =>
      pushWithRetries(
        () => push(parts, target, image, login),
        () => login.renew(),
        context,
      ),
    )
    if (!pushed.refused) return { kind: 'pushed', digest: pushed.value, ...made }
    return settleRefusal(pushed.reason, target, undefined)
  } finally {
    await image.remove()
  }
}

async function build({ plan, login, context }: PublishParts, name: string): Promise<Made | BuildFailed> {
  const { builder, request } = plan
  // What fetches a private repository for BuildKit is no secret of the Dockerfile's.
  const given = request.secrets.filter(({ id }) => id !== 'GIT_AUTH_TOKEN')
  const secrets = handSecrets(given, false, context)
  try {
    const ended = await runBuild(context, {
      program: builder.kind,
      args: podmanArguments(plan, name, secrets.args),
      env: childEnvironment(login?.env ?? context.env, builder.env),
      format: 'podman',
      what: 'the build',
      dockerfile: readDockerfile(request),
    })
    if (ended.exitCode !== 0) return ended.failure()
    return { steps: ended.steps, warnings: ended.warnings, metadata: undefined }
  } catch (error) {
    if (secrets.folder !== undefined) await removeCutOffContainers(builder.kind, secrets.folder, context)
    throw error
  } finally {
    secrets.remove()
  }
}

function push(
  { plan, folder, context }: PublishParts,
  { repository, tag }: PushTarget,
  { name, isList }: PodmanImage,
  login: Login,
): Promise<PushAttempt<string>> {
  const digestFile = join(folder, 'digest')
  rmSync(digestFile, { force: true })
  const format = imageFormat(plan) === 'oci' ? 'oci' : 'v2s2'
  const args = [
    ...(isList ? ['manifest', 'push', '--all', '--format', format] : ['push']),
    '--digestfile',
    digestFile,
    // A registry on this machine may do without TLS, as with Docker.
    ...(isLoopback(registryHost(repository)) ? ['--tls-verify=false'] : []),
    name,
    `docker://${repository.uri}:${tag}`,
  ]
  return runPush(context, plan.builder.kind, args, childEnvironment(login.env), () =>
    existsSync(digestFile) ? readFileSync(digestFile, 'utf8').trim() || undefined : undefined,
  )
}

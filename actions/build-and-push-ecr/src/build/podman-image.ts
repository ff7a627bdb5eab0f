import { randomBytes } from 'node:crypto'
import type { Context, ProgramAnswer } from '@slipway/action-kit'
import type { BuildPlan } from './build-plan.js'
import { childEnvironment } from './child-environment.js'

/** The image of a build in the store of Podman or Buildah, under a name of this run's own. */
export interface PodmanImage {
  readonly name: string
  /** Whether it is a list of the images of several platforms. */
  readonly isList: boolean
  /** Gives it the names under which it stays. */
  callIt(names: readonly string[]): Promise<void>
  /** Removes the name, and the image when it has no other; the layers stay, for the next build. */
  remove(): Promise<void>
}

export function openPodmanImage(
  { builder, request }: Pick<BuildPlan, 'builder' | 'request'>,
  context: Pick<Context, 'env' | 'log' | 'programs'>,
): PodmanImage {
  const name = `localhost/slipway-build:${randomBytes(8).toString('hex')}`
  const isList = request.platforms.length > 1
  const env = childEnvironment(context.env)
  const ask = (...args: readonly string[]): Promise<ProgramAnswer> =>
    context.programs.ask(builder.kind, args, { env })
  let isKept = false

  const removeList = async (): Promise<void> => {
    const { stdout: list } = await ask('manifest', 'inspect', name)
    const names = builder.kind === 'podman' ? '{{.Repository}}' : '{{.Name}}'
    const { stdout: images } = await ask(
      'images',
      '--all',
      '--no-trunc',
      '--format',
      `{{.ID}} {{.Digest}} ${names}`,
    )
    await ask('manifest', 'rm', name)
    for (const [, digest] of list.matchAll(/"digest": "(sha256:[0-9a-f]{64})"/g)) {
      const id = new RegExp(`^(\\S+) +${digest} +<none> *$`, 'm').exec(images)?.[1]
      if (id !== undefined) await ask('rmi', id)
    }
  }

  return {
    name,
    isList,
    async callIt(names) {
      for (const other of names) {
        const answer = await ask('tag', name, other)
        if (answer.exitCode !== 0)
          context.log.warning(`The image was not called ${other}: ${answer.stderr.trim()}`)
        else isKept = true
      }
    },
    async remove() {
      if ((await ask('inspect', '--type', 'image', name)).exitCode !== 0 && !isList) return
      if (isList && !isKept) await removeList()
      else await ask('rmi', ...(builder.kind === 'podman' ? ['--no-prune'] : []), name)
    },
  }
}

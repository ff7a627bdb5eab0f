import { UserError } from '@slipway/action-kit'
import type { Builder } from './builder.js'
import type { Probe } from './docker-probe.js'

/** @throws UserError when the program that is named is not there */
export async function findWithoutDocker(name: 'podman' | 'buildah', context: Probe): Promise<Builder> {
  const found = await (name === 'podman' ? podman(context) : buildah(context))
  if (found !== undefined) return found
  throw new UserError(`There is no ${name} on this runner, and the input builder names it`, {
    hint: `Install the package ${name} in an earlier step, or leave the input builder out.`,
  })
}

/** What builds where there is no Docker: Podman, else Buildah. */
export async function anyWithoutDocker(context: Probe): Promise<Builder | undefined> {
  return (await podman(context)) ?? (await buildah(context))
}

async function podman(context: Probe): Promise<Builder | undefined> {
  const { findPodman } = await import('./podman.js')
  return findPodman(context)
}

async function buildah(context: Probe): Promise<Builder | undefined> {
  const { findBuildah } = await import('./buildah.js')
  return findBuildah(context)
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '@slipway/action-kit'
import { childEnvironment } from './child-environment.js'

type Needed = Pick<Context, 'env' | 'log' | 'programs'>

/**
 * Removes the containers in which a build was cut off: Podman and Buildah keep the secrets of an instruction in files of
 * its container, and these are on the disk for good when nothing removes the container. Those of this build are known by
 * the folder that its secrets came from. Source:
 * https://github.com/containers/buildah/tree/v1.28.2 (getSecretMount, BuilderState)
 * @param program `podman` or `buildah`, whose store is looked through
 */
export async function removeCutOffContainers(
  program: string,
  secretFolder: string,
  context: Needed,
): Promise<void> {
  const env = childEnvironment(context.env)
  const store = program === 'podman' ? 'Store' : 'store'
  const format = `{{.${store}.GraphRoot}}/{{.${store}.GraphDriverName}}-containers`
  const { stdout } = await context.programs.ask(program, ['info', '--format', format], { env })
  const remove = program === 'podman' ? ['rm', '--force'] : ['rm']
  for (const id of containersThatKnow(secretFolder, stdout.trim())) {
    const { exitCode, stderr } = await context.programs.ask(program, [...remove, id], { env })
    if (exitCode === 0) continue
    const command = `${program} ${remove.join(' ')} ${id}`
    context.log.warning(
      `A container of the build was left, with its secrets (${command}: ${stderr.trim()}). Remove it on the runner.`,
    )
  }
}

/**
 * Removes those of an earlier, killed run of this step: one that has ended in order has removed the folder with its
 * secrets, so that nothing is asked.
 */
export async function removeLeftContainers(context: Needed): Promise<void> {
  const parent = context.env.RUNNER_TEMP
  if (!parent || !existsSync(parent)) return
  const left = readdirSync(parent).filter((name) => name.startsWith('slipway-secrets-'))
  for (const folder of left) {
    for (const program of ['podman', 'buildah']) {
      await removeCutOffContainers(program, join(parent, folder), context)
    }
  }
}

/** Each container's folder has a description of its build in it, and there the options with the secrets' paths. */
function containersThatKnow(secretFolder: string, containers: string): readonly string[] {
  if (!existsSync(containers)) return []
  return readdirSync(containers).filter((id) => {
    const description = join(containers, id, 'userdata/buildah.json')
    return existsSync(description) && readFileSync(description, 'utf8').includes(`src=${secretFolder}/`)
  })
}

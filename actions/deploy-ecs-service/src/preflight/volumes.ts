import { nearestTo } from '@slipway/action-kit'
import { error, type Problem } from './problem.js'
import type { Task } from './task.js'

/**
 * Whether what the containers name is there: volumes, and other containers.
 * @param configured the volumes that the service configures
 */
export function judgeVolumes(
  { volumes, containers }: Task,
  configured: readonly string[],
): readonly Problem[] {
  const names = volumes.map(({ name }) => name)
  const others = containers.map(({ name }) => name)
  return [
    ...containers.flatMap(({ name, mounts, needs }) => [
      ...lacking(mounts, names).map((mount) =>
        error(
          `Container ${name} mounts the volume ${mount}, which the task definition does not have`,
          suggestion('volumes', mount, names),
          name,
        ),
      ),
      ...lacking(needs, others).map((other) =>
        error(
          `Container ${name} names the container ${other}, which the task definition does not have`,
          suggestion('containerDefinitions', other, others),
          name,
        ),
      ),
    ]),
    ...volumes.flatMap(({ name, efs, isConfiguredAtLaunch }) => {
      if (isConfiguredAtLaunch && !configured.includes(name)) {
        return error(
          `The volume ${name} is configured at launch, and the service does not configure it`,
          `Give the service a volume configuration with the name ${name}.`,
        )
      }
      if (efs !== undefined && efs.fileSystem === undefined) {
        return error(
          `The EFS volume ${name} names no file system`,
          'Set efsVolumeConfiguration.fileSystemId to fs-….',
        )
      }
      if (efs?.needsEncryption === true) {
        return error(
          `The EFS volume ${name} uses an access point or IAM, which needs encryption in transit`,
          'Set "transitEncryption": "ENABLED" in efsVolumeConfiguration.',
        )
      }
      return []
    }),
  ]
}

function lacking(wanted: readonly string[], there: readonly string[]): readonly string[] {
  return [...new Set(wanted)].filter((name) => !there.includes(name))
}

function suggestion(member: string, name: string, there: readonly string[]): string {
  const [nearest] = nearestTo(name, there, 3)
  return nearest === undefined
    ? `Add it to ${member}, or correct the name.`
    : `Did you mean ${nearest}? Otherwise add it to ${member}.`
}

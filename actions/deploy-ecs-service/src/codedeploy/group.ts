import type { DeploymentGroupInfo } from '@aws-sdk/client-codedeploy'

/** A deployment group, as far as a deployment depends on it. */
export interface Group {
  readonly application: string
  readonly name: string
  readonly services: readonly { readonly cluster: string; readonly service: string }[]
  /** How long it waits before production traffic moves, in milliseconds, and whether it goes on by itself then. */
  readonly ready: { readonly waitMs: number; readonly continues: boolean }
  /** How long the original task set is kept once it gets no more traffic, in milliseconds. */
  readonly terminationWaitMs: number
  /** The deployment that was created last. */
  readonly lastAttempted: string | undefined
}

const minute = 60_000

export function toGroup(info: DeploymentGroupInfo): Group {
  const { deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: termination } =
    info.blueGreenDeploymentConfiguration ?? {}
  return {
    application: info.applicationName ?? '',
    name: info.deploymentGroupName ?? '',
    services: (info.ecsServices ?? []).map(({ clusterName, serviceName }) => ({
      cluster: clusterName ?? '',
      service: serviceName ?? '',
    })),
    ready: {
      waitMs: (ready?.waitTimeInMinutes ?? 0) * minute,
      continues: ready?.actionOnTimeout !== 'STOP_DEPLOYMENT',
    },
    terminationWaitMs: (termination?.terminationWaitTimeInMinutes ?? 0) * minute,
    lastAttempted: info.lastAttemptedDeployment?.deploymentId,
  }
}

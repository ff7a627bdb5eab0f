import type { DeployAws } from '../deploy-aws.js'
import type { Tools } from './tools.js'
import type { OpenRegion, StepContext } from './place.js'

/** Each part is loaded when a deployment first needs it. */
export function openTools(aws: DeployAws, open: OpenRegion, context: StepContext): Tools {
  const inRegion = (region: string): DeployAws => (region === aws.region ? aws : open(region))
  return {
    preflight: async (intent) =>
      (await import('../preflight/preflight.js')).preflight({ ...aws, inRegion }, intent, context),
    runOneOff: async (wish, task) =>
      (await import('../one-off/run-one-off.js')).runOneOff(
        { ...aws, logsIn: inRegion },
        wish,
        task,
        context,
      ),
    async checkCodeDeploy(world, wish, deployment) {
      const { checkCodeDeploy } = await import('../codedeploy/begin-codedeploy.js')
      return checkCodeDeploy(aws, world, wish, deployment)
    },
    async findWaiting(world, { target, looked }, action, codeDeploy) {
      if (looked.service.controller === 'CODE_DEPLOY') {
        const { findWaitingCodeDeploy } = await import('../codedeploy/continue-codedeploy.js')
        return findWaitingCodeDeploy(aws, world, looked.described, action, codeDeploy)
      }
      const { findWaitingNative } = await import('../native/continue-deployment.js')
      return findWaitingNative(aws, world, { target, looked }, action)
    },
    followNative: async (world, deployment) =>
      (await import('../native/begin-native.js')).followNative(aws, world, deployment),
    beginCodeDeploy: async (world, wish, deployment) =>
      (await import('../codedeploy/begin-codedeploy.js')).beginCodeDeploy(aws, world, wish, deployment),
    autoscale: async (wish, service, apply) =>
      (await import('../service/autoscaling.js')).applyAutoscaling(aws, wish, service, context, apply),
    checkSchedules: async (wish, family) =>
      (await import('../schedule/schedules.js')).checkSchedules(aws, wish, context, family),
    updateSchedules: async (wish, taskDefinition) =>
      (await import('../schedule/schedules.js')).updateSchedules(aws, wish, taskDefinition, context),
    keepRevisions: async (family, keep, inUse) =>
      (await import('../definition/keep-revisions.js')).keepRevisions(aws, { family, keep, inUse }, context),
    verify: async (wish) => (await import('../verify/verify.js')).verify(wish, context),
    verifyOnce: async (wish) => (await import('../verify/verify.js')).verifyOnce(wish, context),
  }
}

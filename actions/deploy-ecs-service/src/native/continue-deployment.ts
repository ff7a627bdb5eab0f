import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Target } from '../ecs/target.js'
import { toTaskDefinition } from '../ecs/task-definition.js'
import type { GoneOn } from '../work/tools.js'
import type { World } from '../work/world.js'
import { followKnown } from './begin-native.js'
import { awaitsAction } from './judge.js'
import type { NativeLook } from './look.js'
import { openNativeApi, type Listed, type NativeApi } from './native-api.js'
import { shortName } from './settle-stopped.js'

/**
 * Ends the pause that the service's deployment waits in.
 * @throws UserError saying what there is, when nothing waits
 */
export function continueDeployment(
  aws: Pick<DeployAws, 'ecs'>,
  world: World,
  target: Target,
  action: 'continue' | 'rollback',
): Promise<GoneOn> {
  return continueByApi(openNativeApi(aws, target), world, target, action)
}

/** The same, of what the API answers. */
export async function continueByApi(
  api: NativeApi,
  world: World,
  target: Target,
  action: 'continue' | 'rollback',
): Promise<GoneOn> {
  const listed = await api.list()
  const open = listed.find(({ status }) => status === 'IN_PROGRESS' || status === 'PENDING')
  const look = open && (await api.look(open.arn))
  const waiting = look?.hooks.filter(awaitsAction) ?? []
  if (look === undefined || waiting.length === 0) throw nothingWaits(target, listed, look)
  const taskDefinition = (await api.taskDefinitions([look.target])).get(look.target) ?? ''
  const definition = toTaskDefinition(await world.ecs.describeTaskDefinition(taskDefinition))
  for (const { id } of waiting) {
    await api.resume(look.arn, id, action === 'continue' ? 'CONTINUE' : 'ROLLBACK')
  }
  const ended = new Set(waiting.map(({ id }) => id))
  const { arn, createdAt, stage } = look
  const underWay = await followKnown(api, world, { arn, createdAt, taskDefinition, definition, ended })
  return { underWay, stage, taskDefinition }
}

function nothingWaits(target: Target, listed: readonly Listed[], look: NativeLook | undefined): UserError {
  return new UserError(
    `No deployment of ${target.service} in cluster ${target.cluster} waits for an action`,
    {
      hint: `${whatIs(listed, look)} Only a deployment that a pause holds can be continued: stop-at makes pauses in deployments by blue/green, linear and canary.`,
    },
  )
}

function whatIs([newest]: readonly Listed[], look: NativeLook | undefined): string {
  if (look !== undefined) {
    return `${shortName(look.arn)} is under way, in ${look.stage === '' ? 'its first stage' : look.stage}.`
  }
  if (newest === undefined) return 'The service has had no deployment that ECS keeps a record of.'
  return `The latest one, ${shortName(newest.arn)}, is ${newest.status}.`
}

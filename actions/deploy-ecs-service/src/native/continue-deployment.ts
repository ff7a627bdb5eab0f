import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Target } from '../ecs/target.js'
import { toTaskDefinition } from '../ecs/task-definition.js'
import type { Waiting, WaitingService } from '../work/tools.js'
import type { World } from '../work/world.js'
import { followKnown } from './begin-native.js'
import { awaitsAction } from './judge.js'
import type { NativeLook } from './look.js'
import { openNativeApi, type Listed, type NativeApi } from './native-api.js'
import { shortName } from './settle-stopped.js'

/**
 * The deployment of the service that waits in a pause.
 * @throws UserError saying what there is, when nothing waits
 */
export function findWaitingNative(
  aws: Pick<DeployAws, 'ecs'>,
  world: World,
  service: WaitingService,
  action: 'continue' | 'rollback',
): Promise<Waiting> {
  return findWaitingByApi(openNativeApi(aws, service.target), world, service, action)
}

/** The same, of what the API answers. */
export async function findWaitingByApi(
  api: NativeApi,
  world: World,
  { target, looked: { service } }: WaitingService,
  action: 'continue' | 'rollback',
): Promise<Waiting> {
  const listed = await api.list()
  const open = listed.find(({ status }) => status === 'IN_PROGRESS' || status === 'PENDING')
  const look = open && (await api.look(open.arn))
  const waiting = look?.hooks.filter(awaitsAction) ?? []
  if (look === undefined || waiting.length === 0) throw nothingWaits(target, listed, look)
  const taskDefinition = (await api.taskDefinitions([look.target])).get(look.target) ?? ''
  const definition = toTaskDefinition(await world.ecs.describeTaskDefinition(taskDefinition))
  const ended = new Set(waiting.map(({ id }) => id))
  const { arn, createdAt, stage } = look
  const known = { arn, createdAt, taskDefinition, definition, service, ended }
  return {
    underWay: followKnown(api, world, known),
    stage,
    taskDefinition,
    definition,
    async answer() {
      for (const id of ended) await api.resume(arn, id, action === 'continue' ? 'CONTINUE' : 'ROLLBACK')
    },
  }
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

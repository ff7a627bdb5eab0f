import { randomUUID } from 'node:crypto'
import { isAwsError } from '@slipway/aws'
import type { DeployAws } from '../deploy-aws.js'
import { isJsonObject, type JsonObject } from '../document/json.js'
import { sendRaw } from '../ecs/raw-call.js'
import type { Pointer, ScheduleAws } from './pointer.js'
import type { Reference } from './reference.js'

// What GetSchedule tells and UpdateSchedule does not take; the name is part of the path.
const readOnly = ['Arn', 'Name', 'CreationDate', 'LastModificationDate']

/** @returns undefined when there is no such schedule */
export async function openSchedule(
  aws: Pick<ScheduleAws, 'scheduler'>,
  { within, name }: Reference,
): Promise<Pointer | undefined> {
  const [client, { GetScheduleCommand }] = await Promise.all([
    aws.scheduler(),
    import('@slipway/aws/sdk/scheduler'),
  ])
  try {
    const schedule = await sendRaw(client, new GetScheduleCommand({ Name: name, GroupName: within }))
    const { Target: target } = schedule
    return {
      targets: isJsonObject(target) ? [target] : [],
      save: async ([changed]) => {
        if (changed !== undefined) await replace(client, { within, name }, { ...schedule, Target: changed })
      },
    }
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}

/**
 * UpdateSchedule replaces the whole schedule: what is not sent gets its default. So all that was read is sent, with
 * members that the SDK does not know.
 * Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html
 */
async function replace(
  client: Awaited<ReturnType<DeployAws['scheduler']>>,
  { within, name }: Pick<Reference, 'within' | 'name'>,
  schedule: JsonObject,
): Promise<void> {
  const { UpdateScheduleCommand } = await import('@slipway/aws/sdk/scheduler')
  const kept = Object.entries(schedule).filter(([key, value]) => value !== null && !readOnly.includes(key))
  const body = { ...Object.fromEntries(kept), GroupName: within, ClientToken: randomUUID() }
  // The SDK makes path and headers of this; the body is sent instead of its own.
  const command = new UpdateScheduleCommand({
    Name: name,
    GroupName: within,
    ScheduleExpression: '',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: '', RoleArn: '' },
  })
  await sendRaw(client, command, body)
}

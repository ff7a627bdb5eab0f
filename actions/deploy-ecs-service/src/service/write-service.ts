import { randomUUID } from 'node:crypto'
import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { DeployAws } from '../deploy-aws.js'
import { isJsonArray, isJsonObject, type JsonObject } from '../document/json.js'
import { withBody } from '../ecs/raw-call.js'
import { textOf } from './json-text.js'

type Ecs = Pick<DeployAws, 'ecs'>

/**
 * Makes a service. What is sent is JSON, so that members newer than the SDK arrive; a call that is repeated because its
 * answer was lost makes one service.
 * @param input members of CreateService, `cluster` and `serviceName` among them
 * @param taskDefinition ARN of a revision
 * @throws UserError when there is a service of that name by now
 */
export async function createService(
  aws: Ecs,
  input: JsonObject,
  taskDefinition: string,
): Promise<SdkService> {
  const [client, { CreateServiceCommand }] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  const body = { ...input, taskDefinition, clientToken: randomUUID() }
  // The raw body is what is sent; ECS itself says what is wrong with it.
  const command = withBody(new CreateServiceCommand({ serviceName: textOf(input.serviceName) }), body)
  try {
    return known((await client.send(command)).service, 'CreateService')
  } catch (error) {
    if (!isAwsError(error, 'InvalidParameterException') || !causeOf(error).includes('idempotent')) throw error
    throw new UserError(`Somebody else has just made the service ${textOf(input.serviceName)}`, {
      cause: error,
      hint: 'Another job may deploy the same service at the same time (concurrency: prevents that). Run the step again: it will update the service.',
    })
  }
}

/**
 * Changes a service; its tags before, since a deployment that has begun is to be followed whatever may be tagged.
 * @param input members of UpdateService, `cluster` and `service` among them; and `tags` with `serviceArn`
 * @param taskDefinition ARN of a revision; undefined: the one that it has
 * @returns the service with the deployment that the update began, if it began one
 */
export async function updateService(
  aws: Ecs,
  input: JsonObject,
  taskDefinition: string | undefined,
): Promise<SdkService> {
  const [client, sdk] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  const { tags, serviceArn, ...members } = input
  if (isJsonArray(tags)) {
    const put = tags
      .filter(isJsonObject)
      .map(({ key, value }) => ({ key: textOf(key), value: textOf(value) }))
    await client.send(new sdk.TagResourceCommand({ resourceArn: textOf(serviceArn), tags: put }))
  }
  const body = taskDefinition === undefined ? members : { ...members, taskDefinition }
  const command = withBody(new sdk.UpdateServiceCommand({ service: textOf(input.service) }), body)
  return known((await client.send(command)).service, 'UpdateService')
}

function known(service: SdkService | undefined, operation: string): SdkService {
  if (service !== undefined) return service
  throw new UserError(`ECS answered ${operation} without the service`)
}

function causeOf({ cause, message }: Error): string {
  return cause instanceof Error ? cause.message : message
}

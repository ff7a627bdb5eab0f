import type * as Sdk from '@slipway/aws/sdk/ecs'
import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { EcsApi } from './ecs-api.js'
import { findServiceDeployment } from '../rolling/find-service-deployment.js'
import { toService, toStoppedTask } from './from-sdk.js'
import { isJsonObject, type JsonObject } from '../document/json.js'
import { sendRaw } from './raw-call.js'
import { createService, updateService } from '../service/write-service.js'
import type { ReadService } from './service-reader.js'
import { lastPart } from './target.js'

/** ECS of one service through the SDK, which loads with the first call. */
export function openEcs(
  aws: Pick<DeployAws, 'ecs'>,
  target: { readonly cluster: string; readonly service: string },
  read: ReadService,
): EcsApi {
  const { cluster, service } = target
  const sdk = (): Promise<typeof Sdk> => import('@slipway/aws/sdk/ecs')
  return {
    async describeService() {
      const found = await read(service)
      return found === undefined ? undefined : toService(found)
    },
    async lookCloser() {
      const described = await read(service)
      return described === undefined ? undefined : { described, service: toService(described) }
    },
    async describeTaskDefinition(name) {
      const [client, { DescribeTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()])
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] })
      const answer = await sendRaw(client, command)
      return { ...member(answer, 'taskDefinition'), tags: answer.tags ?? [] }
    },
    async registerTaskDefinition(definition) {
      const [client, { RegisterTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()])
      // The raw body is what is sent; ECS itself says what is wrong with it.
      const command = new RegisterTaskDefinitionCommand({
        family: definition.family,
        containerDefinitions: [],
      })
      const { taskDefinitionArn } = member(await sendRaw(client, command, definition), 'taskDefinition')
      if (typeof taskDefinitionArn !== 'string')
        throw new UserError('ECS registered a task definition without an ARN')
      return taskDefinitionArn
    },
    async createService(taskDefinition, input) {
      const made = await createService(
        aws,
        { ...input, cluster, serviceName: lastPart(service) },
        taskDefinition,
      )
      return toService(made)
    },
    async updateService(taskDefinition, input = {}) {
      return toService(await updateService(aws, { ...input, cluster, service }, taskDefinition))
    },
    async stoppedTasks() {
      const [client, { ListTasksCommand, DescribeTasksCommand }] = await Promise.all([aws.ecs(), sdk()])
      const { taskArns = [] } = await client.send(
        new ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED' }),
      )
      if (taskArns.length === 0) return []
      const { tasks = [] } = await client.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))
      return tasks.map(toStoppedTask)
    },
    async findServiceDeployment(taskDefinition, createdAt) {
      const [client, commands] = await Promise.all([aws.ecs(), sdk()])
      return findServiceDeployment(client, commands, target, taskDefinition, createdAt)
    },
    async stopServiceDeployment(arn, stopType) {
      const [client, { StopServiceDeploymentCommand }] = await Promise.all([aws.ecs(), sdk()])
      await client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType }))
    },
  }
}

function member(answer: JsonObject, name: string): JsonObject {
  const value = answer[name]
  if (!isJsonObject(value)) throw new UserError(`ECS answered without ${name}`)
  return value
}

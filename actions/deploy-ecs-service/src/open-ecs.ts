import type * as Sdk from '@slipway/aws/sdk/ecs'
import { UserError } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { EcsApi } from './ecs-api.js'
import { findServiceDeployment } from './find-service-deployment.js'
import { isJsonObject, type JsonObject } from './json.js'
import { sendRaw } from './raw-call.js'
import { toService, toStoppedTask } from './from-sdk.js'

// Once UpdateService is on its way, whether it arrives decides what state the service is in. A cancelled step waits
// this long for the answer; the runner ends it after 7.5 s.
const answerMs = 4_000

/** ECS of one service through the SDK, which loads with the first call. */
export function openEcs(
  aws: Pick<Aws, 'ecs'>,
  target: { readonly cluster: string; readonly service: string },
  signal: AbortSignal,
): EcsApi {
  const { cluster, service } = target
  const sdk = (): Promise<typeof Sdk> => import('@slipway/aws/sdk/ecs')
  return {
    async describeService() {
      const [client, { DescribeServicesCommand }] = await Promise.all([aws.ecs(), sdk()])
      const { services = [] } = await client.send(
        new DescribeServicesCommand({ cluster, services: [service] }),
      )
      return services[0] === undefined ? undefined : toService(services[0])
    },
    async describeTaskDefinition(arn) {
      const [client, { DescribeTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()])
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: arn, include: ['TAGS'] })
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
    async updateService(taskDefinition, { force = false } = {}) {
      const [client, { UpdateServiceCommand }] = await Promise.all([aws.ecs(), sdk()])
      const input = { cluster, service, taskDefinition, ...(force ? { forceNewDeployment: true } : {}) }
      const answer = await client.send(new UpdateServiceCommand(input), { abortSignal: lateAbort(signal) })
      if (answer.service === undefined) throw new UserError('ECS answered UpdateService without the service')
      return toService(answer.service)
    },
    async stoppedTasks() {
      const [client, { ListTasksCommand, DescribeTasksCommand }] = await Promise.all([aws.ecs(), sdk()])
      const { taskArns = [] } = await client.send(
        new ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED' }),
      )
      if (taskArns.length === 0) return []
      const { tasks = [] } = await client.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))
      return tasks.filter(({ lastStatus }) => lastStatus === 'STOPPED').map(toStoppedTask)
    },
    async findServiceDeployment(taskDefinition) {
      const [client, commands] = await Promise.all([aws.ecs(), sdk()])
      return findServiceDeployment(client, commands, target, taskDefinition)
    },
    async rollBackServiceDeployment(arn) {
      const [client, { StopServiceDeploymentCommand }] = await Promise.all([aws.ecs(), sdk()])
      const input = { serviceDeploymentArn: arn, stopType: 'ROLLBACK' as const }
      await client.send(new StopServiceDeploymentCommand(input), { abortSignal: lateAbort(signal) })
    },
  }
}

function member(answer: JsonObject, name: string): JsonObject {
  const value = answer[name]
  if (!isJsonObject(value)) throw new UserError(`ECS answered without ${name}`)
  return value
}

/** Aborts when the answer did not come within a few seconds of `signal`. */
function lateAbort(signal: AbortSignal): AbortSignal {
  const late = new AbortController()
  const onAbort = (): void => void setTimeout(() => late.abort(signal.reason), answerMs).unref()
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return late.signal
}

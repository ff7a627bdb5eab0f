import type { NetworkConfiguration, Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { essentialContainers } from '../ecs/essential-containers.js'
import type { Json, JsonObject } from '../document/json.js'
import { isJsonArray, isJsonObject } from '../document/json.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { NetworkWish, OneOff } from './wish.js'

/** What a one-off task is to run with. */
export interface OneOffTask {
  readonly cluster: string
  /** ARN of the revision. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** Network and launch type are the service's by default; undefined where there is none. */
  readonly service: SdkService | undefined
}

/**
 * RunTask's input: what is asked for, else what the service's own tasks have.
 * @throws UserError naming the input, for what the task definition or the service cannot give
 */
export function taskRequest(wish: OneOff, task: OneOffTask, clientToken: string): JsonObject {
  const { definition, service } = task
  return {
    cluster: task.cluster,
    taskDefinition: task.taskDefinition,
    count: 1,
    clientToken,
    startedBy: wish.startedBy,
    ...launchOf(wish, task),
    ...networkOf(wish, task),
    ...overridesOf(wish, definition),
    ...(wish.tags.length === 0 ? {} : { tags: wish.tags }),
    ...(service?.enableECSManagedTags === true ? { enableECSManagedTags: true } : {}),
    // SERVICE is refused by RunTask.
    ...(service?.propagateTags === 'TASK_DEFINITION' ? { propagateTags: 'TASK_DEFINITION' } : {}),
    ...volumesOf(wish, definition),
  }
}

/** The container that gets command and environment, and whose exit code counts in any case. */
export function targetOf(wish: OneOff, definition: TaskDefinition): string {
  const names = definition.containerDefinitions.map(({ name }) => name)
  const essential = essentialContainers(definition)
  const target = wish.container ?? names.find((name) => essential.has(name)) ?? ''
  if (names.includes(target)) return target
  throw new UserError(
    `The task ${wish.name} is for the container ${target}, which the task definition does not have`,
    {
      hint: `Name one of its containers in ${wish.input}: ${names.join(', ')}.`,
    },
  )
}

/** Never both. Neither: the cluster's default strategy. */
function launchOf({ launch }: OneOff, { service }: OneOffTask): JsonObject {
  if (launch?.kind === 'launch-type') return { launchType: launch.launchType }
  if (launch?.kind === 'capacity-providers') return { capacityProviderStrategy: launch.strategy }
  const own = revisionOf(service)
  const strategy = own?.capacityProviderStrategy ?? []
  if (strategy.length > 0) {
    return {
      capacityProviderStrategy: strategy.map(({ capacityProvider = '', weight = 0, base = 0 }) => ({
        capacityProvider,
        weight,
        base,
      })),
    }
  }
  if (own?.launchType === undefined) return {}
  const version = own.platformVersion
  // A platform version is Fargate's; LATEST is what it has without one.
  const isPinned = own.launchType === 'FARGATE' && version !== undefined && version !== 'LATEST'
  return { launchType: own.launchType, ...(isPinned ? { platformVersion: version } : {}) }
}

type Revision = Pick<
  SdkService,
  'capacityProviderStrategy' | 'launchType' | 'platformVersion' | 'networkConfiguration'
>

/** Of a service that CodeDeploy deploys, the primary task set has what the service itself does not show. */
function revisionOf(service: SdkService | undefined): Revision | undefined {
  const taskSet = service?.taskSets?.find(({ status }) => status === 'PRIMARY')
  if (service === undefined || taskSet === undefined) return service
  return {
    capacityProviderStrategy: taskSet.capacityProviderStrategy,
    launchType: taskSet.launchType,
    platformVersion: taskSet.platformVersion,
    networkConfiguration: taskSet.networkConfiguration ?? service.networkConfiguration,
  }
}

function networkOf(wish: OneOff, { definition, service }: OneOffTask): JsonObject {
  const { network } = wish
  if (definition.networkMode !== 'awsvpc') {
    if (network.subnets === undefined && network.securityGroups === undefined) return {}
    const mode = typeof definition.networkMode === 'string' ? definition.networkMode : 'bridge'
    throw new UserError(`The task ${wish.name} is given subnets or security groups, and has none to take`, {
      hint: `Its task definition has the network mode ${mode}: leave out ${inputsOf(wish)}, or set networkMode to awsvpc.`,
    })
  }
  const awsvpc = combine(network, revisionOf(service)?.networkConfiguration)
  if (awsvpc.subnets.length > 0) return { networkConfiguration: { awsvpcConfiguration: awsvpc } }
  const why = service === undefined ? 'there is no service to have them from' : 'the service has none either'
  throw new UserError(`The task ${wish.name} needs subnets, and ${why}`, {
    hint: `Its task definition has the network mode awsvpc: give ${inputsOf(wish)}.`,
  })
}

/** Where subnets are given, as with aws-actions there is no public address unless it is asked for. */
function combine(
  { subnets, securityGroups, assignPublicIp }: NetworkWish,
  configuration: NetworkConfiguration | undefined,
): JsonObject & { readonly subnets: readonly string[] } {
  const own = configuration?.awsvpcConfiguration
  const groups = securityGroups ?? own?.securityGroups ?? []
  const address = assignPublicIp ?? (subnets === undefined ? own?.assignPublicIp : 'DISABLED')
  return {
    subnets: subnets ?? own?.subnets ?? [],
    ...(groups.length === 0 ? {} : { securityGroups: groups }),
    ...(address === undefined ? {} : { assignPublicIp: address }),
  }
}

function inputsOf({ input }: OneOff): string {
  return input === 'run-task'
    ? 'run-task-subnets and run-task-security-groups'
    : `subnets and security-groups in ${input}, or run-task-subnets and run-task-security-groups`
}

function overridesOf(wish: OneOff, definition: TaskDefinition): JsonObject {
  const { command, environment, cpu, memory, taskRoleArn } = wish
  const target = targetOf(wish, definition)
  const hasOwn = command !== undefined || environment.size > 0
  const own: JsonObject = {
    name: target,
    ...(command === undefined ? {} : { command }),
    ...(environment.size === 0
      ? {}
      : { environment: [...environment].map(([name, value]) => ({ name, value })) }),
  }
  const containerOverrides = [...wish.containerOverrides, ...(hasOwn ? [own] : [])]
  checkNames(wish, containerOverrides, definition)
  const overrides = {
    ...(containerOverrides.length === 0 ? {} : { containerOverrides }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
  }
  return Object.keys(overrides).length === 0 ? {} : { overrides }
}

function checkNames(wish: OneOff, overrides: readonly JsonObject[], definition: TaskDefinition): void {
  const names = definition.containerDefinitions.map(({ name }) => name)
  const unknown = overrides.find(({ name }) => typeof name !== 'string' || !names.includes(name))
  if (unknown === undefined) return
  throw new UserError(
    `run-task-container-overrides names the container ${JSON.stringify(unknown.name)}, which the task definition of ${wish.name} does not have`,
    { hint: `Its containers: ${names.join(', ')}.` },
  )
}

function volumesOf({ volume }: OneOff, { volumes }: TaskDefinition): JsonObject {
  if (volume === undefined) return {}
  const { name, managed } = volume
  const isOpen = (candidate: Json): boolean =>
    isJsonObject(candidate) && candidate.name === name && candidate.configuredAtLaunch === true
  if (isJsonArray(volumes) && volumes.some(isOpen)) {
    return { volumeConfigurations: [{ name, managedEBSVolume: managed }] }
  }
  throw new UserError(
    `run-task-managed-ebs-volume-name is ${name}, and the task definition has no such volume to fill`,
    { hint: `It needs "volumes": [{"name": "${name}", "configuredAtLaunch": true}].` },
  )
}

import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { primaryTaskSet } from '../ecs/task-set.js'
import { member, withMember } from './any-case.js'
import { parseAppSpec, type AppSpecFile } from './appspec-file.js'

interface Traffic {
  readonly containerName: string
  readonly containerPort: number
}

/**
 * The AppSpec of a deployment, as JSON: the user's with the task definition, and the container that gets the traffic
 * where it names none; without one, made from what the service has.
 * Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html
 * @throws UserError when the container that the service balances is not in the definition
 */
export function makeAppSpec(
  service: SdkService,
  definition: TaskDefinition,
  taskDefinition: string,
  file: AppSpecFile | undefined,
): string {
  const content =
    file === undefined
      ? generate(service, definition, taskDefinition)
      : fill(file.content, taskDefinition, () => findTraffic(service, definition))
  return JSON.stringify(content)
}

/** The task definition that an AppSpec brings into service; undefined when it cannot be told. */
export function taskDefinitionOf(content: string | undefined): string | undefined {
  if (content === undefined) return undefined
  let root: Json
  try {
    root = parseAppSpec(content).value
  } catch {
    // Another tool's, in whatever form: CodeDeploy has taken it, so it is not judged here.
    return undefined
  }
  const resources = isJsonObject(root) ? member(root, 'resources')?.value : undefined
  const [resource] = isJsonArray(resources) ? resources : []
  const [body] = isJsonObject(resource) ? Object.values(resource) : []
  const properties = isJsonObject(body) ? member(body, 'properties')?.value : undefined
  const found = isJsonObject(properties) ? member(properties, 'taskdefinition')?.value : undefined
  return typeof found === 'string' ? found : undefined
}

function generate(service: SdkService, definition: TaskDefinition, taskDefinition: string): JsonObject {
  const primary = primaryTaskSet(service)
  const platformVersion = primary?.platformVersion ?? service.platformVersion
  const network = networkOf(service)
  const strategy = primary?.capacityProviderStrategy ?? service.capacityProviderStrategy ?? []
  const properties: JsonObject = {
    TaskDefinition: taskDefinition,
    LoadBalancerInfo: loadBalancerInfo(findTraffic(service, definition)),
    ...(platformVersion !== undefined && { PlatformVersion: platformVersion }),
    ...(network !== undefined && { NetworkConfiguration: { AwsvpcConfiguration: network } }),
    ...(strategy.length > 0 && {
      CapacityProviderStrategy: strategy.map(({ capacityProvider = '', base = 0, weight = 0 }) => ({
        CapacityProvider: capacityProvider,
        Base: base,
        Weight: weight,
      })),
    }),
  }
  return {
    version: '0.0',
    Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties: properties } }],
  }
}

function fill(content: JsonObject, taskDefinition: string, traffic: () => Traffic): JsonObject {
  const resources = member(content, 'resources')?.value
  const filled = (isJsonArray(resources) ? resources : []).map((resource) =>
    isJsonObject(resource)
      ? Object.fromEntries(
          Object.entries(resource).map(([name, body]) => [name, fillBody(body, taskDefinition, traffic)]),
        )
      : resource,
  )
  return withMember(content, 'Resources', filled)
}

function fillBody(body: Json, taskDefinition: string, traffic: () => Traffic): Json {
  const properties = isJsonObject(body) ? member(body, 'properties')?.value : undefined
  if (!isJsonObject(body) || !isJsonObject(properties)) return body
  const withRevision = withMember(properties, 'TaskDefinition', taskDefinition)
  const isBalanced = isJsonObject(member(properties, 'loadbalancerinfo')?.value)
  return withMember(
    body,
    'Properties',
    isBalanced ? withRevision : withMember(withRevision, 'LoadBalancerInfo', loadBalancerInfo(traffic())),
  )
}

function loadBalancerInfo({ containerName, containerPort }: Traffic): JsonObject {
  return { ContainerName: containerName, ContainerPort: containerPort }
}

/** The container that gets the service's traffic now. */
function findTraffic(service: SdkService, definition: TaskDefinition): Traffic {
  const [balancer] = primaryTaskSet(service)?.loadBalancers ?? service.loadBalancers ?? []
  const { containerName, containerPort } = balancer ?? service.loadBalancers?.[0] ?? {}
  const name = service.serviceName ?? ''
  if (containerName === undefined || containerPort === undefined) {
    throw new UserError(`The service ${name} shows no load balancer, which CodeDeploy needs`, {
      hint: 'Give an AppSpec with LoadBalancerInfo (ContainerName, ContainerPort) by the input codedeploy-appspec.',
    })
  }
  const names = definition.containerDefinitions.map((container) => container.name)
  if (!names.includes(containerName)) {
    throw new UserError(
      `The traffic of ${name} goes to the container ${containerName}, which the task definition does not have`,
      {
        hint: `It has ${names.join(', ')}. Name the container in LoadBalancerInfo of an AppSpec, by the input codedeploy-appspec.`,
      },
    )
  }
  return { containerName, containerPort }
}

function networkOf(service: SdkService): JsonObject | undefined {
  const { awsvpcConfiguration: vpc } =
    primaryTaskSet(service)?.networkConfiguration ?? service.networkConfiguration ?? {}
  if (vpc?.subnets === undefined) return undefined
  return {
    Subnets: vpc.subnets,
    SecurityGroups: vpc.securityGroups ?? [],
    ...(vpc.assignPublicIp !== undefined && { AssignPublicIp: vpc.assignPublicIp }),
  }
}

import { parse } from 'yaml'
import { number, record, records, text, texts } from '../ecs/members.js'
import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'

export const lifecycleEvents = [
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'AllowTestTraffic',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AllowTraffic',
  'AfterAllowTraffic',
] as const

export type LifecycleEventName = (typeof lifecycleEvents)[number]

// Install, AllowTestTraffic and AllowTraffic are CodeDeploy's own.
const hookable: ReadonlySet<string> = new Set<LifecycleEventName>([
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic',
])

/** An AppSpec of an ECS deployment. */
export interface AppSpec {
  readonly taskDefinition: string
  readonly containerName: string
  readonly containerPort: number
  readonly platformVersion: string | undefined
  readonly networkConfiguration: Json | undefined
  readonly capacityProviderStrategy: readonly Json[] | undefined
  /** Lifecycle event -> name or ARN of a Lambda function. */
  readonly hooks: ReadonlyMap<string, string>
}

/**
 * Reads an AppSpec, YAML or JSON.
 * Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html
 * @throws AwsError InvalidRevisionException for the first fault
 */
export function parseAppSpec(content: string): AppSpec {
  const root = asRecord(parseText(content), 'The AppSpec is no object.')
  if (String(root.version) !== '0' && String(root.version) !== '0.0') {
    throw invalid('The AppSpec version must be 0.0.')
  }
  // In JSON it is `Resources`; YAML files have either spelling.
  const resources = Array.isArray(root.Resources) ? root.Resources : root.resources
  if (!Array.isArray(resources) || resources.length !== 1) {
    throw invalid('Exactly one AWS::ECS::Service resource must be in the Resources section of the AppSpec.')
  }
  const named = Object.values(asRecord(resources[0], 'The resource of the AppSpec is no object.'))
  const resource = asRecord(named[0], 'The resource of the AppSpec has no name.')
  if (text(resource, 'Type') !== 'AWS::ECS::Service') {
    throw invalid('The Type of the resource in the AppSpec must be AWS::ECS::Service.')
  }
  const properties = record(resource, 'Properties') ?? {}
  const balancer = record(properties, 'LoadBalancerInfo') ?? {}
  const containerPort = number(balancer, 'ContainerPort')
  if (containerPort === undefined) throw invalid('ContainerPort is required in LoadBalancerInfo.')
  return {
    taskDefinition: needed(properties, 'TaskDefinition'),
    containerName: needed(balancer, 'ContainerName'),
    containerPort,
    platformVersion: text(properties, 'PlatformVersion'),
    networkConfiguration: readNetwork(record(properties, 'NetworkConfiguration')),
    capacityProviderStrategy: readCapacity(records(properties, 'CapacityProviderStrategy')),
    hooks: readHooks(root.Hooks ?? root.hooks ?? []),
  }
}

function parseText(content: string): unknown {
  try {
    return parse(content)
  } catch {
    throw invalid('The AppSpec is neither valid YAML nor valid JSON.')
  }
}

function readHooks(list: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(list)) throw invalid('The Hooks section of the AppSpec must be a list.')
  const hooks = new Map<string, string>()
  for (const item of list) {
    for (const [event, lambda] of Object.entries(asRecord(item, 'A hook in the AppSpec is no object.'))) {
      if (!hookable.has(event)) throw invalid(`The AppSpec has a hook for ${event}, which can have none.`)
      if (typeof lambda !== 'string') throw invalid(`The hook ${event} of the AppSpec names no function.`)
      hooks.set(event, lambda)
    }
  }
  return hooks
}

/** As the ECS API has it: members in lower camel case. */
function readNetwork(network: Json | undefined): Json | undefined {
  const vpc = network && record(network, 'AwsvpcConfiguration')
  if (vpc === undefined) return undefined
  return {
    awsvpcConfiguration: {
      subnets: texts(vpc, 'Subnets'),
      securityGroups: texts(vpc, 'SecurityGroups'),
      ...(text(vpc, 'AssignPublicIp') !== undefined && { assignPublicIp: text(vpc, 'AssignPublicIp') }),
    },
  }
}

function readCapacity(strategy: readonly Json[]): readonly Json[] | undefined {
  if (strategy.length === 0) return undefined
  return strategy.map((item) => ({
    capacityProvider: needed(item, 'CapacityProvider'),
    base: number(item, 'Base') ?? 0,
    weight: number(item, 'Weight') ?? 0,
  }))
}

function needed(of: Json, name: string): string {
  const value = text(of, name)
  if (value === undefined || value === '') throw invalid(`${name} is required in the AppSpec.`)
  return value
}

function asRecord(value: unknown, otherwise: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(otherwise)
  return Object.fromEntries(Object.entries(value))
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidRevisionException', message)
}

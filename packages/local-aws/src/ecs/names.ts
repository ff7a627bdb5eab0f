import { randomBytes } from 'node:crypto'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'

type Place = Pick<World, 'account' | 'region'>

/** The ARNs of ECS. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html */
export function clusterArn(place: Place, cluster: string): string {
  return arn(place, 'ecs', `cluster/${cluster}`)
}

export function serviceArn(place: Place, cluster: string, service: string): string {
  return arn(place, 'ecs', `service/${cluster}/${service}`)
}

export function taskArn(place: Place, cluster: string, id: string): string {
  return arn(place, 'ecs', `task/${cluster}/${id}`)
}

export function taskDefinitionArn(place: Place, family: string, revision: number): string {
  return arn(place, 'ecs', `task-definition/${family}:${revision}`)
}

/** The last part of an ARN, or the name itself: every reference may be either. */
export function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

/** The cluster that a call names, by name or ARN; `default` when it names none. */
export function clusterName(reference: string | undefined): string {
  return lastPart(reference || 'default')
}

/** The id of a task: 32 hexadecimal digits. */
export function newTaskId(): string {
  return randomBytes(16).toString('hex')
}

/** The number in `ecs-svc/<number>`: 19 digits. */
export function newDeploymentNumber(): string {
  const number = randomBytes(8).readBigUInt64BE() % 9_000_000_000_000_000_000n
  return String(number + 1_000_000_000_000_000_000n)
}

/** The id of a service deployment: 21 characters of base64url. */
export function newServiceDeploymentId(): string {
  return randomBytes(16).toString('base64url').slice(0, 21)
}

/** @throws AwsError with the message ECS has for a name it does not take */
export function checkName(name: string, what: string): void {
  if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return
  throw new AwsError(
    'InvalidParameterException',
    `${what} names can be up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens.`,
  )
}

import type { Permission } from '../service.js'
import type { World } from '../world.js'
import { invalid } from './input.js'

const principal = 'ecs.application-autoscaling.amazonaws.com'

/**
 * The role through which Application Auto Scaling reaches ECS. AWS makes it when the first service of an account is
 * registered, if the caller may have it made.
 * Source: https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
 */
export class ServiceLinkedRole {
  /** `missing`: the next registration makes it. `unusable`: as observed where it was deleted, or is not there yet. */
  state: 'present' | 'missing' | 'unusable' = 'present'
  readonly arn: string

  constructor({ account }: Pick<World, 'account'>) {
    this.arn = `arn:aws:iam::${account}:role/aws-service-role/${principal}/AWSServiceRoleForApplicationAutoScaling_ECSService`
  }

  /** What a call that needs the role has to be allowed beside itself. */
  get permissions(): readonly Permission[] {
    if (this.state !== 'missing') return []
    const context = { 'iam:awsservicename': principal }
    return [{ action: 'iam:CreateServiceLinkedRole', resource: this.arn, context }]
  }

  /** @throws AwsError ValidationException */
  use(): void {
    if (this.state === 'unusable') throw invalid(`Unable to assume IAM role: ${this.arn}`)
    this.state = 'present'
  }
}

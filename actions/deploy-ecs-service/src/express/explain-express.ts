import { asError, UserError } from '@slipway/action-kit'
import { AwsCallError, isAwsError } from '@slipway/aws'
import { lastPart } from '../ecs/target.js'
import type { ExpressWish } from './wish.js'

/** The policy that AWS keeps for the role. */
const infrastructurePolicy =
  'arn:aws:iam::aws:policy/service-role/AmazonECSInfrastructureRoleforExpressGatewayServices'
const executionPolicy = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'

type Roles = Pick<ExpressWish, 'executionRoleArn' | 'infrastructureRoleArn'>

/** What ECS refused, with what to do about it; errors that say so themselves stay as they are. */
export function explainRefusal(error: unknown, wish: ExpressWish): unknown {
  if (!(error instanceof AwsCallError)) return error
  // The SDK's own error has ECS's sentence.
  const said = asError(error.cause).message
  const found = explanationOf(said, error, wish)
  if (found !== undefined) return new UserError(found.message, { cause: error.cause, hint: found.hint })
  const saysItself = error.hint !== undefined || said === ''
  return saysItself ? error : new UserError(`${error.message}: ${said}`, { cause: error.cause })
}

interface Explanation {
  readonly message: string
  readonly hint: string
}

function explanationOf(said: string, error: AwsCallError, wish: ExpressWish): Explanation | undefined {
  const { serviceName, cluster } = wish
  if (isAwsError(error, 'ClusterNotFoundException')) {
    return {
      message: `There is no cluster ${cluster}`,
      hint: 'Check the inputs cluster and aws-region. Only the cluster "default" is made by ECS itself.',
    }
  }
  if (isAwsError(error, 'UnsupportedFeatureException', 'UnknownOperationException')) {
    return {
      message: `ECS does not offer Express Mode here: ${said}`,
      hint: 'Deploy to another region, or without express: true.',
    }
  }
  if (/still Draining/i.test(said)) {
    return {
      message: `A service ${serviceName} is being deleted`,
      hint: 'ECS takes the name again when its tasks have ended, some minutes from now. Run the step again then.',
    }
  }
  if (/not idempotent/i.test(said)) {
    return {
      message: `There is a service ${serviceName} in cluster ${cluster} already, and it is no Express service`,
      hint: 'Give another service-name, or deploy it without express: true.',
    }
  }
  if (/default VPC|at least two|availability zones?|free IP/i.test(said)) {
    return {
      message: `ECS finds no network for the service: ${said}`,
      hint: 'Give subnets: two or more, in as many availability zones, with 8 free addresses each. Without them ECS takes the public ones of the default VPC.',
    }
  }
  return explainRoles(said, wish)
}

/** A role that cannot be taken on, or may not do what it is for. */
export function explainRoles(
  said: string,
  { executionRoleArn, infrastructureRoleArn }: Roles,
): Explanation | undefined {
  if (/\bassume\b|sts:AssumeRole/i.test(said)) {
    const isExecution = said.includes(executionRoleArn) && !said.includes(infrastructureRoleArn)
    const [what, role, service] = isExecution
      ? ['execution', executionRoleArn, 'ecs-tasks.amazonaws.com']
      : ['infrastructure', infrastructureRoleArn, 'ecs.amazonaws.com']
    const trust = { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }
    return {
      message: `ECS cannot take on the ${what} role ${role}: ${said}`,
      hint: `Check that the role exists, and that its trust policy has this statement:\n${JSON.stringify(trust, null, 2)}`,
    }
  }
  if (
    isDenied(said, infrastructureRoleArn, /elasticloadbalancing:|acm:|application-autoscaling:|cloudwatch:/)
  ) {
    return {
      message: `The infrastructure role ${infrastructureRoleArn} may not do what it is for: ${said}`,
      hint: `Attach the policy ${infrastructurePolicy} to it.`,
    }
  }
  if (isDenied(said, executionRoleArn, /ecr:|secretsmanager:|ssm:|logs:/)) {
    return {
      message: `The execution role ${executionRoleArn} may not do what it is for: ${said}`,
      hint: `Attach the policy ${executionPolicy} to it; for secrets it needs secretsmanager:GetSecretValue or ssm:GetParameters on them as well.`,
    }
  }
  return undefined
}

/** Whether it is the role that may not do something; a denial that names another principal is about that one. */
function isDenied(said: string, role: string, its: RegExp): boolean {
  if (!/not authorized|AccessDenied|UnauthorizedOperation/i.test(said)) return false
  const [, principal] = /:assumed-role\/([^/\s]+)\//.exec(said) ?? []
  return principal === undefined ? its.test(said) && !/\buser\//.test(said) : principal === lastPart(role)
}

import { UserError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { explainRefusal } from '../../src/express/explain-express.js'
import { findFailed } from '../../src/express/failed-resources.js'
import { wishFor } from './wishes.js'

function explain(said: string, code = 'InvalidParameterException'): UserError {
  const refused = new AwsCallError(`ecs CreateExpressGatewayService failed: ${code}`, {
    code,
    cause: new Error(said),
  })
  const explained = explainRefusal(refused, wishFor())
  if (explained instanceof UserError) return explained
  throw new Error('not explained')
}

describe('what ECS refuses', () => {
  it.each<[string, string, RegExp, RegExp]>([
    [
      'an infrastructure role that cannot be taken on',
      'Unable to assume the role arn:aws:iam::123456789012:role/infrastructure.',
      /cannot take on the infrastructure role/,
      /"Service": "ecs\.amazonaws\.com"/,
    ],
    [
      'an execution role that cannot be taken on',
      'ECS was unable to assume the role arn:aws:iam::123456789012:role/execution that was provided for this task.',
      /cannot take on the execution role/,
      /"Service": "ecs-tasks\.amazonaws\.com"/,
    ],
    [
      'an infrastructure role without rights',
      'User: arn:aws:sts::123456789012:assumed-role/infrastructure/ECS is not authorized to perform: elasticloadbalancing:CreateLoadBalancer',
      /The infrastructure role .* may not do what it is for/,
      /AmazonECSInfrastructureRoleforExpressGatewayServices/,
    ],
    [
      'an execution role without rights',
      'User: arn:aws:sts::123456789012:assumed-role/execution/x is not authorized to perform: ecr:GetAuthorizationToken',
      /The execution role .* may not do what it is for/,
      /AmazonECSTaskExecutionRolePolicy/,
    ],
    [
      'a network',
      'The default VPC must have at least two public subnets.',
      /finds no network/,
      /Give subnets/,
    ],
    [
      'a name that is being deleted',
      'Unable to Start a service that is still Draining.',
      /is being deleted/,
      /Run the step again/,
    ],
    [
      'a service of another kind',
      'Creation of service was not idempotent.',
      /no Express service/,
      /another service-name/,
    ],
  ])('is explained: %s', (_, said, message, hint) => {
    const error = explain(said)
    expect(error.message).toMatch(message)
    expect(error.hint).toMatch(hint)
  })

  it('is explained: a cluster that is not there', () => {
    expect(explain('Cluster not found.', 'ClusterNotFoundException').message).toBe(
      'There is no cluster default',
    )
  })

  it('stays a denial of the step where it is the step that may not pass a role', () => {
    const said =
      'User: arn:aws:sts::123456789012:assumed-role/deploy/github is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/infrastructure'
    const options = { code: 'AccessDeniedException', cause: new Error(said), hint: 'Add this statement' }
    const denied = new AwsCallError('AWS denied iam:PassRole', options)
    expect(explainRefusal(denied, wishFor())).toBe(denied)
  })

  it("keeps ECS's words where they are not known", () => {
    expect(explain('healthCheckPath must start with a forward slash.').message).toBe(
      'ecs CreateExpressGatewayService failed: InvalidParameterException: healthCheckPath must start with a forward slash.',
    )
  })
})

describe('what ECS could not make', () => {
  it('is found wherever it stands', () => {
    const active = { status: 'ACTIVE' }
    const failed = (statusReason?: string): object => ({ status: 'FAILED', statusReason })
    expect(
      findFailed({
        ingressPaths: [
          { loadBalancer: active, certificate: failed('no quota'), targetGroups: [active, failed('x')] },
        ],
        autoScaling: { scalableTarget: failed() },
      }),
    ).toEqual([
      { name: 'certificate', reason: 'no quota' },
      { name: 'target group', reason: 'x' },
      { name: 'scalable target', reason: 'ECS gives no reason' },
    ])
    expect(findFailed(undefined)).toEqual([])
  })
})

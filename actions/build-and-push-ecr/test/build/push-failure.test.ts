import { UserError } from '@slipway/action-kit'
import { explainPushFailure } from '../../src/build/push-failure.js'
import { repository } from './requests.js'

const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const explain = (reason: string): UserError => {
  const explained = explainPushFailure(reason, repository(`${host}/orders`))
  if (explained instanceof UserError) return explained
  throw explained
}

describe('a push that failed for good', () => {
  it('names the IAM action that is missing, as a statement', () => {
    const { message, hint } = explain(
      `denied: User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: ecr:PutImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/orders because no identity-based policy allows the ecr:PutImage action`,
    )
    expect(`${message}\n${hint}`).toContain('ecr:PutImage')
    expect(hint).toContain('arn:aws:ecr:eu-west-1:123456789012:repository/orders')
  })

  it('gives the policy that another account has to put on its repository', () => {
    const { message, hint } = explain(
      `denied: User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:eu-west-1:123456789012:repository/orders because no resource-based policy allows the ecr:InitiateLayerUpload action`,
    )
    expect(message).toBe('Account 123456789012 does not let account 111122223333 use its repository orders')
    expect(hint).toContain('set-repository-policy')
  })

  it.each([
    [
      `failed to push ${host}/orders:v1: unexpected status from HEAD request to https://${host}/v2/orders/blobs/sha256:00: 403 Forbidden`,
      'denied the push to orders without naming the action',
      'ecr:BatchCheckLayerAvailability',
    ],
    [
      `unexpected status from HEAD request to https://${host}/v2/orders/manifests/v1: 401 Unauthorized`,
      'does not take the login for the push',
      'role-duration-seconds',
    ],
    ['write: no space left on device', 'The disk of the runner is full', 'system prune'],
    [
      'denied: requested access to the resource is denied',
      `The push to ${host}/orders failed`,
      'may not push',
    ],
    ['toomanyrequests: Rate exceeded', 'did not get through in a quarter of an hour', 'Service Quotas'],
    [
      `failed to do request: Put "https://${host}/v2/orders/blobs/uploads/x": read: connection reset by peer`,
      'did not get through in a quarter of an hour',
      'health.aws.amazon.com',
    ],
    [
      'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: connection refused',
      'The Docker engine does not answer',
      'systemctl start docker',
    ],
    [
      "name unknown: The repository with name 'orders' does not exist in the registry with id '123456789012'",
      `The push to ${host}/orders failed`,
      'has been removed',
    ],
    ['something else', `The push to ${host}/orders failed`, 'a re-run sends the rest'],
  ])('is explained: %s', (reason, message, hint) => {
    expect(explain(reason).message).toContain(message)
    expect(explain(reason).hint).toContain(hint)
  })
})
